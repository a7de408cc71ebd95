import { CATALOGUE } from '../../../src/core/diagnostics';
import { MESSAGES_EN } from '../../../src/core/diagnostics/messages.en';
import { MESSAGES_IT } from '../../../src/core/diagnostics/messages.it';

const codes = Object.keys(CATALOGUE).sort();

describe('the catalogue of findings', () => {
  test('every code has a sentence in both languages, and no sentence is without a code', () => {
    expect(Object.keys(MESSAGES_IT).sort()).toEqual(codes);
    expect(Object.keys(MESSAGES_EN).sort()).toEqual(codes);
  });

  test('codes are of the known blocks, slugs are words and name one code each', () => {
    const slugs = Object.values(CATALOGUE).map(({ slug }) => slug);
    expect(codes.filter((code) => !/^TG[1-69]\d\d$/.test(code))).toEqual([]);
    expect(slugs.filter((slug) => !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
    expect(new Set(slugs).size).toBe(slugs.length);
  });
});
