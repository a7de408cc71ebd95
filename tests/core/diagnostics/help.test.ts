import { CATALOGUE, helpOf, titleOf } from '../../../src/core/diagnostics';
import type { Code, Language } from '../../../src/core/diagnostics';

const codes = Object.keys(CATALOGUE) as Code[];

describe.each<Language>(['it', 'en'])('help pages in %s', (language) => {
  test.each(codes)('%s says what it means, why it matters and how to put it right, in sentences', (code) => {
    const { means, matters, repair } = helpOf(code, language);
    for (const text of [means, matters, repair]) expect(text).toMatch(/^\p{Lu}.{15,}[.)]$/su);
  });

  test.each(codes)('%s has a short title that is no sentence', (code) => {
    expect(helpOf(code, language).title).toMatch(/^\p{Lu}.{5,38}[^.]$/u);
  });

  test('no two kinds share a title', () => {
    expect(new Set(codes.map((code) => helpOf(code, language).title)).size).toBe(codes.length);
  });

  test('no page is a copy of another', () => {
    const pages = codes.map((code) => JSON.stringify(helpOf(code, language)));
    expect(new Set(pages).size).toBe(codes.length);
  });
});

test('a kind is named by its code and its title', () => {
  expect(titleOf('TG402', 'it')).toBe('TG402 Pesi che non sommano 100');
});

test('the two languages have pages of their own', () => {
  expect(codes.filter((code) => helpOf(code, 'it').means === helpOf(code, 'en').means)).toEqual([]);
});
