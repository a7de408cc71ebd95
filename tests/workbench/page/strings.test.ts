import { languageOf, SAMPLES, stringsOf } from '../../../src/workbench/page/strings';

describe('sentences of the page', () => {
  test.each([
    ['', 'it'],
    ['lang=en', 'en'],
    ['lang=fr', 'it'],
  ])('the address ?%s asks for %s', (query, language) => {
    expect(languageOf(new URLSearchParams(query))).toBe(language);
  });

  test.each(['it', 'en'] as const)(
    'in %s every problem names the file and says that the workbook stays',
    (language) => {
      const { problems, samples } = stringsOf(language);
      for (const sentence of Object.values(problems)) {
        expect(sentence('mio.xlsx')).toContain('mio.xlsx');
        expect(sentence('mio.xlsx')).toMatch(/resta com’era|stays as it was/);
      }
      expect(Object.keys(samples)).toEqual([...SAMPLES]);
    },
  );
});
