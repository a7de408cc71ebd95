import { freezePlan, targetText } from '../../../src/core/revision';
import { opened } from '../../support/smallWorkbook';

/** How a target stands on a revision sheet, from the cell of a plan. */
function frozen(target: string): string {
  const { plan } = opened({ plan: ['O1 - Obiettivo | 100', `I1 - Indicatore | 100 | | 5 N. | ${target}`] });
  const value = freezePlan(plan).rows[1]?.targets[0]?.value;
  return value === undefined ? '' : `${value.kind}: ${targetText(value)}`;
}

test.each([
  ['>= 1.100 N.', 'bound: >= 1.100 N.'],
  ['>=72,10%', 'bound: >= 72,10 %'],
  ['60', 'bound: 60'],
  ['€ 1.000', 'bound: € 1.000'],
  ['tra 10 e 20 %', 'between: tra 10 e 20 %'],
  ['Entro il 1/3/2026', 'deadline: Entro 01-03-2026'],
  ['Sì', 'flag: sì'],
  ['n.d.', 'notAvailable: N/D'],
  ['circa   100', 'invalid: ? circa 100'],
  ['', ''],
])('a target typed %j is kept as %j', (typed, kept) => {
  expect(frozen(typed)).toBe(kept);
});
