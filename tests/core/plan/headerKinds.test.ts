import { isMeasuresHeader, isPlanHeader, isSurelyPlanHeader } from '../../../src/core/plan/headerKinds';
import { isTableHeader } from '../../../src/core/plan/measureColumns';
import type { ColumnHeader } from '../../../src/core/plan/header';
import type { HeaderWord } from '../../../src/core/plan/headerWords';

/** `weight structure`, `target 2025`: what one header says. */
function headerOf(text: string, column = 0): ColumnHeader {
  const parts = text.split(' ').filter((part) => part !== '');
  const year = parts.find((part) => /^\d+$/.test(part));
  const words = new Set(parts.filter((part) => part !== year) as HeaderWord[]);
  return { column, words, ...(year === undefined ? {} : { year: Number(year) }) };
}

describe('whose header it is', () => {
  const columns = (text: string): readonly ColumnHeader[] => text.split(', ').map(headerOf);

  test.each<[string, string]>([
    ['structure, weight', 'plan surely'],
    ['name, weight', 'plan surely'],
    ['code, weight', 'plan surely'],
    ['level, weight', 'plan surely'],
    ['name, algorithm', 'plan surely'],
    ['name, target', 'plan surely'],
    ['structure, history', 'plan'],
    ['structure, 2024', 'plan'],
    ['level, history', 'plan surely'],
    ['level, 2024', 'plan surely'],
    ['structure, target 2025', 'plan surely'],
    ['weight, target', 'plan surely'],
    ['weight, 2025', 'plan surely'],
    ['weight, history', ''],
    ['weight, unit', ''],
    ['structure, unit', ''],
    ['target, 2025', ''],
    ['structure, weight 2025', 'plan surely'],
    ['code, 2024', 'plan measures table'],
    ['code, 2024, description', 'plan measures table'],
    ['code, 2024, weight', 'plan surely table'],
    ['code, 2024, algorithm', 'plan surely table'],
    ['code, 2024, target', 'plan surely table'],
    ['code, 2024, target 2025', 'plan surely table'],
    ['code, history', 'plan'],
    ['code, unit', 'table'],
    ['description, 2024', 'table'],
    ['name, 2024', 'plan table'],
    ['unit, origin', 'table'],
    ['name, description', ''],
    ['origin, 2024', 'table'],
    ['unit', ''],
    ['2023, 2024', ''],
  ])('%s: %s', (text, kinds) => {
    const asked = [
      ['plan', isPlanHeader],
      ['surely', isSurelyPlanHeader],
      ['measures', isMeasuresHeader],
      ['table', isTableHeader],
    ] as const;
    const found = asked.filter(([, accepts]) => accepts(columns(text))).map(([kind]) => kind);
    expect(found.join(' ')).toBe(kinds);
  });
});
