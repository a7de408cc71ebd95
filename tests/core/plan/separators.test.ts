import { messageOf } from '../../../src/core/diagnostics';
import { readPlan } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';
import { valueMeaning } from '../../support/planMeaning';

type Row = readonly TestCell[];

/** Values of the rows in two years of history, and the findings on separators. */
function read(rows: readonly Row[]) {
  const body = rows.map((row, i) => [`A${i}`, `n ${i}`, '1%', ...row]);
  const { value, diagnostics } = readPlan(
    gridOf([
      ['Codice', 'Denominazione', 'Peso', 'Consuntivo 2023', 'Consuntivo 2024', 'Target 2025'],
      ...body,
    ]),
  );
  const values = value.nodes.map((node) =>
    node.kind === 'indicator'
      ? node.history.map((one) => valueMeaning(one).replace(' number', '')).join(' ')
      : '',
  );
  const found = diagnostics.filter(({ code }) => code === 'TG113' || code === 'TG206');
  return {
    values,
    found: found.map((one) => `${one.code} ${messageOf(one, 'it')}`),
    codes: found.map(({ code }) => code),
  };
}

describe('what 1.100 means is decided by its column', () => {
  test.each<[string, readonly Row[], readonly string[], readonly string[]]>([
    ['Italian numbers beside it', [['1.100', '2,5']], ['1100 2.5'], []],
    ['English numbers beside it', [['1.100', '2.5'], ['1', '3.25']], ['1.1 2.5', '1 3.25'], []],
    ['a column of its own convention', [['1.100', '1,5'], ['2.5', '2,5'], ['3.5', '3,5']], ['1.1 1.5', '2.5 2.5', '3.5 3.5'], []],
    ['one stray number makes no convention', [['1.5', '1,5'], ['2', '2,5']], ['invalid 1.5 1.5', '2 2.5'], ['TG206']],
    ['groups of thousands are plain', [['1.100', '1.100.000']], ['1100 1100000'], []],
    ['a number of the same size in the row', [['1.100', 1050]], ['1100 1050'], []],
    ['a small number in the row', [['1.100', 1.2]], ['invalid 1.1 1.2'].map(() => '1.1 1.2'), []],
    ['nothing says it: Italian, and a finding', [['1.100', ''], ['2.200', '3.300']], ['1100 missing', '2200 3300'], ['TG113']],
    ['both conventions in one column', [['1.100', ''], ['1,5', ''], ['1.5', '2,5']], ['1100 missing', '1.5 missing', 'invalid 1.5 2.5'], ['TG113', 'TG206']],
    ['a decimal below one is plain', [['1.100', '0.721']], ['1.1 0.721'], []],
    ['a decimal below one in an Italian column', [['0.721', '1,5'], ['2,5', '']], ['invalid 0.721 1.5', '2.5 missing'], ['TG206']],
    ['thousands that begin with 0 are no numbers', [['0.721.000', '1,5']], ['invalid 0.721.000 1.5'], []],
    ['no such numbers, no finding', [['1', '2'], ['31-12-2025', 'N/D']], ['1 2', '2025-12-31 notAvailable'], []],
  ])('%s', (_what, rows, values, codes) => {
    const result = read(rows);
    expect(result.values).toEqual(values);
    expect(result.codes).toEqual(codes);
  }); // prettier-ignore

  test('the finding says how it was read', () => {
    expect(
      read([
        ['1.100', ''],
        ['2.200', '3.300'],
      ]).found,
    ).toEqual([
      'TG113 Non è chiaro se in «1.100» il segno separi le migliaia o i decimali: lo leggo 1100 (i numeri così sono 3).',
    ]);
  });
});
