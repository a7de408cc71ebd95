import { freezePlan, flagRows, targetText } from '../../src/core/revision';
import { targetChallenge, targetVariation } from '../../src/functions/targetComparison';
import { opened } from '../support/smallWorkbook';

const TARGETS = [
  '', 'N/D', '>= 60 N.', '>= 1.100 N.', '>=1100', '> 60', '<= 2 gg', '<= 1 giorno', '>= 72,10 %', '>=72,1%', '= 5', '60', 'tra 10 e 20', 'tra 12 e 18 N.',
  'Entro 31-12-2025', 'Entro il 30/6/2025', 'sì', 'NO', 'circa 100', '>= 5 imprese', '>= € 1.000', '>= 1.000 euro',
]; // prettier-ignore

const planOf = (target: string) =>
  freezePlan(opened({ plan: ['O1 - Obiettivo | 100', `I1 - Indicatore | 100 | | 5 | ${target}`] }).plan);

const plans = new Map(TARGETS.map((target) => [target, planOf(target)]));

/** What a formula of the flags in PIANO style gives for a target that is kept as text and one that stands in a cell. */
function shown(before: string, after: string): string {
  const kept = plans.get(before)!.rows[1]!.targets[0]?.value;
  const cells = [[[kept === undefined ? '' : targetText(kept).replace(/^\? /, '')]], [[after]]] as const;
  const [[change]] = targetVariation(cells[0], cells[1]) as [[string]];
  const [[challenge]] = targetChallenge(cells[0], cells[1]) as [[string]];
  const word = change.replace('target ', '');
  return word === '' ? '' : `${word}, ${challenge}`;
}

test.each(TARGETS)('flags in PIANO style say of %j and every other target what the core says', (before) => {
  for (const after of TARGETS) {
    const flag = flagRows(plans.get(before)!, plans.get(after)!, 2025)[1]!.years.get(2025);
    expect([after, shown(before, after)]).toEqual([
      after,
      flag === undefined ? '' : `${flag.change}, ${flag.challenge}`,
    ]);
  }
});
