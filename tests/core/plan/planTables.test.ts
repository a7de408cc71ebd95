import { readPlan, readPlans } from '../../../src/core/plan';
import { cellName } from '../../../src/core/grid';
import { parseSheetText } from '../../support/sheetText';

const gridFrom = (lines: readonly string[]) => parseSheetText(lines.join('\n')).grid;

/** `Piano 2025 @3: O1 I1`, the title, the header row as Excel counts it, and the codes of the rows. */
const plans = (lines: readonly string[]): readonly string[] =>
  readPlans(gridFrom(lines)).map(
    ({ value }) =>
      `${value.title} @${value.headerRow + 1}: ${value.nodes.map(({ code, name }) => code || name).join(' ')}`,
  );

const HEADER = 'Codice | Denominazione | Peso | Algoritmo | Target 2025';
const OTHER = 'Codice | Indicatore | Ponderazione | Formula | Target 2026';
const A = ['O1 | Registro | 100%', 'I1 | Tempo | 100% | GG | >= 2'];
const B = ['O2 | Turismo | 100%', 'I2 | Visite | 100% | VIS | >= 1'];

describe('plans one under another', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['one', ['Piano 2025', HEADER, ...A], ['Piano 2025 @2: O1 I1']],
    ['another header', ['Piano 2025', HEADER, ...A, OTHER, ...B], ['Piano 2025 @2: O1 I1', 'Piano @5: O2 I2']],
    ['another header below a title', ['Piano 2025', HEADER, ...A, 'Ufficio B', OTHER, ...B], ['Piano 2025 @2: O1 I1', 'Ufficio B @6: O2 I2']],
    ['below titles on several rows', ['Piano 2025', HEADER, ...A, 'Ufficio B', '', 'sede di Modena', '', OTHER, ...B],
      ['Piano 2025 @2: O1 I1', 'Ufficio B @9: O2 I2']],
    ['titles further up than six rows belong to the plan above', ['Piano 2025', HEADER, ...A, 'O3', '', '', '', '', 'Ufficio B', OTHER, ...B],
      ['Piano 2025 @2: O1 I1 O3', 'Ufficio B @11: O2 I2']],
    ['a row with two cells is no title', ['Piano 2025', HEADER, ...A, 'O3 | Altro | 0%', 'Ufficio B', OTHER, ...B],
      ['Piano 2025 @2: O1 I1 O3', 'Ufficio B @7: O2 I2']],
    ['the header of every page begins no plan', ['Piano 2025', HEADER, ...A, HEADER, ...B], ['Piano 2025 @2: O1 I1 O2 I2']],
    ['nor with the title of every page', ['Piano 2025', HEADER, ...A, 'Piano 2025', HEADER, ...B], ['Piano 2025 @2: O1 I1 O2 I2']],
    ['nor with the legend of every page', ['Piano 2025', HEADER, ...A, '82 target incrementati piano', HEADER, ...B], ['Piano 2025 @2: O1 I1 O2 I2']],
    ['the same header below another plan’s title', ['Piano 2025', HEADER, ...A, 'Piano 2026', HEADER, ...B], ['Piano 2025 @2: O1 I1', 'Piano 2026 @6: O2 I2']],
    ['in other words for a plan', ['Plan A', HEADER, ...A, 'PIAO', HEADER, ...B], ['Plan A @2: O1 I1', 'PIAO @6: O2 I2']],
    ['in further ones', ['Performance A', HEADER, ...A, 'Programma B', HEADER, ...B], ['Performance A @2: O1 I1', 'Programma B @6: O2 I2']],
    ['three in a row', ['Piano A', HEADER, ...A, 'Performance B', HEADER, ...B, 'Plan C', HEADER, 'O3 | Verde | 100%', 'I3 | Alberi | 100% | ALB | >= 1'],
      ['Piano A @2: O1 I1', 'Performance B @6: O2 I2', 'Plan C @10: O3 I3']],
    ['a header of two columns begins no plan', ['Piano 2025', HEADER, ...A, 'Codice | Target', 'O2 | >= 3'], ['Piano 2025 @2: O1 I1 Codice O2']],
    ['a header of three columns begins one', ['Piano 2025', HEADER, ...A, 'Codice | Pesi | Target', 'O2 | 50% | >= 3'], ['Piano 2025 @2: O1 I1', 'Piano @5: O2']],
    ['less than half of the header the same is another', ['Piano 2025', HEADER, ...A, 'Codice | Denominazione | Pesi | Formula | Target', ...B],
      ['Piano 2025 @2: O1 I1', 'Piano @5: O2 I2']],
    ['half of the header the same is another', ['Codice | Denominazione | Peso | Target 2025', 'O1 | Registro | 100%', 'Codice | Denominazione | Pesi | Target 2026', 'O2 | Turismo | 100%'],
      ['Piano @1: O1', 'Piano @3: O2']],
    ['more than half is the same', ['Codice | Denominazione | Peso | Target 2025', 'O1 | Registro | 100%', 'Codice | Denominazione | Peso | Target 2026', 'O2 | Turismo | 100%'],
      ['Piano @1: O1 O2']],
    ['a title beyond a row with two cells is none', ['Piano 2025', HEADER, ...A, 'Ufficio B', 'x | y', OTHER, ...B], ['Piano 2025 @2: O1 I1 Ufficio B x', 'Piano @7: O2 I2']],
    ['a plan above a surer one, two of whose cells are filled', ['Denominazione | Algoritmo | Peso', 'Tempo | GG', 'Visite | VIS', HEADER, ...A],
      ['Piano @1: Tempo Visite', 'Piano @4: O1 I1']],
    ['a plan above a surer one', ['Denominazione | Algoritmo | Peso', 'Tempo | GG | 40%', 'Visite | VIS | 60%', HEADER, ...A],
      ['Piano @1: Tempo Visite', 'Piano @4: O1 I1']],
    ['one row of cells above is no plan', ['Denominazione | Algoritmo | Peso', 'Tempo | GG | 40%', HEADER, ...A], ['Denominazione @3: O1 I1']],
    ['nor are two columns above', ['Denominazione | Peso', 'Tempo | 40%', 'Visite | 60%', HEADER, ...A], ['Denominazione @4: O1 I1']],
    ['nor are rows of one cell', ['Denominazione | Algoritmo | Peso', 'Tempo', 'Visite', HEADER, ...A], ['Denominazione @4: O1 I1']],
    ['no plan at all', ['Appunti', 'da fare | #3'], []],
  ])('%s', (_what, lines, expected) => {
    expect(plans(lines)).toEqual(expected);
  }); // prettier-ignore

  test.each<[string, string, boolean]>([
    ['short words', 'Codice | Indicatore | Ponderazione | Formula | Target 2026', true],
    ['one word without digits', 'Codice 2026 | Indicatore 2026 | Peso 2026 | Formula | Target 2026', false],
    ['two words without digits', 'Codice | Indicatore 2026 | Peso 2026 | Formula | Target 2026', true],
    ['long words', `Codice | Indicatore | ${'Ponderazione e '.repeat(4)} | Formula | Target 2026`, true],
    ['nothing but long words', `Codice ${'('.repeat(60)} | Peso ${'('.repeat(60)} | Formula ${'('.repeat(60)} | Target ${'('.repeat(60)}`, false],
  ])('the header of another has %s', (_what, header, isAnother) => {
    expect(plans([HEADER, ...A, header, ...B]).length).toBe(isAnother ? 2 : 1);
  }); // prettier-ignore
});

describe('of several plans', () => {
  const two = ['Piano 2025', HEADER, ...A, 'Piano 2026', HEADER, ...B];
  const third = 'O3 | Verde | 100%';

  test.each<[string, readonly string[], number | undefined, number]>([
    ['the longer is read', [...two, third], undefined, 6],
    ['of two as long the upper', two, undefined, 2],
    ['blank rows do not count', ['Piano 2025', HEADER, ...A, '', '', '', 'Piano 2026', HEADER, ...B, third], undefined, 9],
    ['or the one that a person chose', [...two, third], 2, 2],
    ['though its header is none', two, 3, 3],
  ])('%s', (_what, lines, said, headerRow) => {
    const corrections = { columns: new Map(), rows: new Map(), ...(said === undefined ? {} : { headerRow: said - 1 }) };
    expect(readPlan(gridFrom(lines), { corrections }).value.headerRow + 1).toBe(headerRow);
  }); // prettier-ignore

  test('the others are a finding', () => {
    const { value, diagnostics } = readPlan(gridFrom([...two, third]));
    const found = diagnostics.filter(({ code }) => code === 'TG114');
    const places = found.flatMap(({ at, related }) => [at, ...(related ?? [])]);
    expect(found.map(({ params }) => params)).toEqual([{ rows: [2] }]);
    expect(places.map((at) => ('range' in at ? cellName(at.range.row, at.range.column) : ''))).toEqual(['A6', 'A2']);
    expect(value.recognition.otherPlans).toEqual([{ title: 'Piano 2025', headerRow: 1 }]);
  }); // prettier-ignore

  test('nor is there another where a person names the header of the only one', () => {
    const corrections = { columns: new Map(), rows: new Map(), headerRow: 1 };
    const { value, diagnostics } = readPlan(gridFrom(two.slice(0, 4)), { corrections });
    expect([diagnostics, value.recognition.otherPlans]).toEqual([[], []]);
  });

  test('one alone is none', () => {
    const { value, diagnostics } = readPlan(gridFrom(two.slice(0, 4)));
    expect([diagnostics, value.recognition.otherPlans]).toEqual([[], []]);
  });
});
