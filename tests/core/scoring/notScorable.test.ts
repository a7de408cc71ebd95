import { findingsOf, opened } from '../../support/smallWorkbook';

const plan = (...indicators: readonly string[]): readonly string[] => ['O1 - Obiettivo | 100', ...indicators];
const here = (...indicators: readonly string[]): readonly string[] =>
  findingsOf(opened({ plan: plan('Z - z | 50 | | 5 N. | >= 5 N.', ...indicators) })).filter((finding) =>
    finding.startsWith('TG501'),
  );

describe('an indicator without an actual is told once', () => {
  test.each<[string, string, readonly string[]]>([
    ['not known', 'A - a | 50 | | N/D | sì', ['TG501 D4']],
    ['nothing written', 'A - a | 50 | | | sì', ['TG501 D4']],
    ['a deadline may be ahead', 'A - a | 50 | | N/D | Entro 30-06-2025', []],
    ['weight 0 counts for nothing', 'A - a | 0 | | N/D | sì', []],
    ['no past value at all is the finding of realism', 'A - a | 50 | | N/D | >= 5 N.', []],
    ['a value that cannot be read is the finding of its cell', 'A - a | 50 | | boh | sì', []],
    ['a target N/D has its own', 'A - a | 50 | | N/D | N/D', []],
  ])('%s', (_what, indicator, expected) => {
    expect(here(indicator)).toEqual(expected);
  });

  test('an algorithm that cannot be read is the cause', () => {
    const found = findingsOf(
      opened({
        plan: plan('Z - z | 50 | | 5 N. | >= 5 N.', 'A - a | 50 | M + | | sì'),
        measures: ['M | 1'],
      }),
    );
    expect(found).toContain('TG301 C4');
    expect(found).not.toContain('TG501 D4');
  });

  test('a year without any value has not begun', () => {
    const { diagnostics } = opened({ plan: plan('A - a | 100 | | | sì') });
    expect(diagnostics.map(({ code }) => code)).not.toContain('TG501');
  });
});
