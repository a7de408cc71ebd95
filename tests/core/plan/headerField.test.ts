import { fieldOf, hasBoth } from '../../../src/core/plan/headerField';
import type { ColumnHeader } from '../../../src/core/plan/header';
import type { HeaderWord } from '../../../src/core/plan/headerWords';

/** `weight structure`, `target 2025`: what one header says. */
function headerOf(text: string, column = 0): ColumnHeader {
  const parts = text.split(' ').filter((part) => part !== '');
  const year = parts.find((part) => /^\d+$/.test(part));
  const words = new Set(parts.filter((part) => part !== year) as HeaderWord[]);
  return { column, words, ...(year === undefined ? {} : { year: Number(year) }) };
}

describe('the field of a header with several words', () => {
  test.each<[string, string | undefined]>([
    ['weight code', 'weight'],
    ['code algorithm', 'code'],
    ['algorithm unit', 'algorithm'],
    ['unit exemption', 'unit'],
    ['exemption operator', 'exemption'],
    ['operator level', 'operator'],
    ['level name', 'level'],
    ['name target', 'name'],
    ['target perhapsLevel', 'target'],
    ['perhapsLevel description', 'perhapsLevel'],
    ['description structure', 'description'],
    ['structure history', 'structure'],
    ['history origin', 'history'],
    ['origin', 'origin'],
    ['', undefined],
    ['2025', undefined],
    ['target 2025', undefined],
    ['history 2025', undefined],
    ['structure 2025', undefined],
    ['code 2025', undefined],
    ['weight 2025', 'weight'],
    ['algorithm 2025', 'algorithm'],
    ['unit 2025', 'unit'],
    ['operator 2025', 'operator'],
    ['exemption 2025', 'exemption'],
  ])('%s: %s', (header, field) => {
    expect(fieldOf(headerOf(header))).toBe(field);
  });

  test.each<[string, boolean]>([
    ['code name', true],
    ['name code weight', true],
    ['code', false],
    ['name', false],
  ])('%s has both code and name: %s', (header, both) => {
    expect(hasBoth(headerOf(header), 'code', 'name')).toBe(both);
  });
});
