import { columnName } from '../../../src/core/grid';
import { readPlan } from '../../../src/core/plan';
import type { Plan, ReadPlanOptions } from '../../../src/core/plan';
import { outline } from '../../support/planMeaning';
import { parseSheetText } from '../../support/sheetText';

const read = (rows: readonly string[], options?: ReadPlanOptions): Plan =>
  readPlan(parseSheetText(rows.join('\n')).grid, options).value;

/** `names ABC, codes D, weights E` of all levels, or `not flat`. */
function levels({ levelColumns, nodes }: Plan): string {
  if (levelColumns === undefined || !nodes.some(({ shared }) => shared !== undefined)) return 'not flat';
  const { names, codes, weights } = levelColumns;
  const shown = (columns: readonly number[]): string => columns.map(columnName).join('') || '-';
  return `names ${shown(names)}, codes ${shown(codes)}, weights ${shown(weights)}`;
}

const THREE = [
  'A1 | Servizi | 60 | O1 | Registro | 70 | I1 | Tempo | 40 | GG | >= 2',
  'A1 | Servizi | 60 | O1 | Registro | 70 | I2 | Pratiche | 60 | EV | >= 95',
  'A2 | Territorio | 40 | O2 | Turismo | 100 | I3 | Visite | 100 | VIS | >= 1',
];
/** The rows with the columns named by their letters only. */
const only = (letters: string, rows: readonly string[] = THREE): readonly string[] =>
  rows.map((row) => {
    const cells = row.split(' | ');
    return [...letters].map((letter) => cells[letter.charCodeAt(0) - 65] ?? '').join(' | ');
  });

describe('columns of the levels of a flat plan', () => {
  test.each<[string, string, readonly string[], string]>([
    ['each level says its own', 'Cod. area | Area | Peso area | Cod. obiettivo | Obiettivo | Peso obiettivo | Cod. indicatore | Indicatore | Peso indicatore | Formula | Target 2025', THREE,
      'names BEH, codes ADG, weights CFI'],
    ['other abbreviations', 'ID area | Area | Perc. area | Sigla obiettivo | Obiettivo | Pond. obiettivo | Cod. indicatore | Indicatore | Perc. indicatore | Formula | Target 2025', THREE,
      'names BEH, codes ADG, weights CFI'],
    ['codes stand before names, weights behind', 'Codice | Area | Peso | Codice | Obiettivo | Peso | Codice | Indicatore | Peso | Formula | Target 2025', THREE,
      'names BEH, codes ADG, weights CFI'],
    ['two codes for three levels: those of the names they stand before', 'Area | Codice | Obiettivo | Codice | Indicatore | Formula | Target 2025', only('BDEGHJK'),
      'names ACE, codes BD, weights -'],
    ['two weights for three levels: those of the names they stand behind', 'Area | Obiettivo | Peso | Indicatore | Peso | Formula | Target 2025', only('BEFHIJK'),
      'names ABD, codes -, weights CE'],
    ['a code behind the last name is of the indicators', 'Codice | Area | Indicatore | Codice | Formula | Target 2025', only('ABHGJK'),
      'names BC, codes AD, weights -'],
    ['a weight before the first name is of the first level', 'Peso | Area | Indicatore | Peso | Formula | Target 2025', only('CBHIJK'),
      'names BC, codes -, weights AD'],
    ['one code and one weight alone are those of the indicators', 'Codice | Area | Peso | Indicatore | Formula | Target 2025', only('GBIHJK'),
      'names BD, codes A, weights C'],
    ['levels that have a rank go by it', 'Obiettivo | Area | Indicatore | Formula | Target 2025', only('EBHJK'), 'names BAC, codes -, weights -'],
    ['levels without a rank stand where they are put', 'Obiettivo | Missione | Indicatore | Formula | Target 2025', only('EBHJK'), 'names ABC, codes -, weights -'],
    ['two columns of the same level stay in their order', 'Obiettivo | Obiettivi | Area | Indicatore | Formula | Target 2025', only('EEBHJK'), 'names CABD, codes -, weights -'],
    ['indicators under the header of names', 'Area | Obiettivo | Denominazione | Formula | Target 2025', only('BEHJK'), 'names ABC, codes -, weights -'],
    ['code and name of indicators in one column', 'Area | Codice e denominazione | Formula | Target 2025', only('BHJK'), 'names AB, codes -, weights -'],
    ['a level named by its description alone', 'Area | Descrizione obiettivo | Indicatore | Formula | Target 2025', only('BEHJK'), 'names ABC, codes -, weights -'],
    ['not where another column names it', 'Area | Obiettivo | Descrizione obiettivo | Indicatore | Formula | Target 2025', only('BEEHJK'), 'names ABD, codes -, weights -'],
    ['described before it is named', 'Descrizione area | Obiettivo | Indicatore | Formula | Target 2025', only('BEHJK'), 'names ABC, codes -, weights -'],
    ['the description of indicators names nothing', 'Area | Indicatore | Descrizione indicatore | Formula | Target 2025', only('BHHJK'), 'names AB, codes -, weights -'],
    ['columns that describe stand where they are', 'Obiettivo | Descrizione missione | Indicatore | Formula | Target 2025', only('EBHJK'), 'names ABC, codes -, weights -'],
    ['half of the cells numbers, and no more', 'Area | Obiettivo | Indicatore | Formula | Target 2025', ['Servizi | 60 | Tempo | GG | >= 2', 'Servizi | Registro | Visite | VIS | >= 1'], 'names AC, codes -, weights -'],
    ['an office is no level', 'Area | Ufficio | Indicatore | Formula | Target 2025', only('BEHJK'), 'names AC, codes -, weights -'],
    ['an objective of a year is a target', 'Area | Indicatore | Formula | Obiettivo 2025', only('BHJK'), 'names AB, codes -, weights -'],
    ['a column of nothing names nothing', 'Area | Obiettivo | Indicatore | Formula | Target 2025', only('BZHJK'), 'names AC, codes -, weights -'],
    ['a column of numbers names nothing', 'Area | Obiettivo | Indicatore | Formula | Target 2025', only('BFHJK'), 'names AC, codes -, weights -'],
    ['a column of targets names nothing', 'Area | Obiettivo | Indicatore | Formula | Target 2025', only('BKHJK'), 'names AC, codes -, weights -'],
    ['no level above the indicators', 'Indicatore | Peso | Formula | Target 2025', only('HIJK'), 'not flat'],
    ['no indicators', 'Area | Obiettivo | Peso | Formula | Target 2025', only('BEIJK'), 'not flat'],
  ])('%s', (_what, header, rows, expected) => {
    expect(levels(read([header, ...rows]))).toBe(expected);
  }); // prettier-ignore

  test.each<[string, readonly string[], string]>([
    [
      'the upper row names the levels',
      ['Area | | | Obiettivo | | | Indicatore | | | Formula | Target', 'Codice | Denominazione | Peso | Codice | Denominazione | Peso | Codice | Denominazione | Peso | | 2025', ...THREE],
      'names BEH, codes ADG, weights CFI',
    ],
    [
      'a per cent of values is no weight',
      ['Area | Indicatore | | | Formula | Target', 'Denominazione | Denominazione | Perc. consuntivo 2024 | Peso | | 2025', ...only('BHIIJK')],
      'names AB, codes -, weights D',
    ],
  ])('%s', (_what, rows, expected) => {
    expect(levels(read(rows))).toBe(expected);
  }); // prettier-ignore
});

describe('whether the rows are those of a flat plan', () => {
  const HEADER = 'Area | Indicatore | Formula | Target 2025';
  const together = 'Servizi | Tempo | GG | >= 2';
  const heading = 'Servizi';
  const alone = ' | Tempo | GG | >= 2';
  const bare = 'Servizi | Tempo';

  test.each<[string, readonly string[], boolean]>([
    ['every row names its parent', [together, together], true],
    ['only the first of its rows names a parent', [together, alone, alone], true],
    ['more rows name both than a parent alone', [together, together, heading], true],
    ['as many', [together, heading, alone], false],
    ['fewer', [together, heading, heading], false],
    ['four of five indicators have a body', [together, together, together, together, bare], true],
    ['three of four', [together, together, together, bare], false],
    ['a formula is body enough', ['Servizi | Tempo | GG', 'Servizi | Pratiche | EV'], true],
    ['so is a target', ['Servizi | Tempo | | >= 2', 'Servizi | Pratiche | | >= 95'], true],
  ])('%s: %s', (_what, rows, isFlat) => {
    expect(levels(read([HEADER, ...rows])) !== 'not flat').toBe(isFlat);
  });

  test('a parent may be named on any level', () => {
    const rows = ['Area | Obiettivo | Indicatore | Formula | Target 2025', ' | Registro | Tempo | GG | >= 2', ' | Registro | Pratiche | EV | >= 95']; // prettier-ignore
    expect(outline(read([...rows, 'Servizi | Sportello | Utenti | SOD | >= 1']))).toEqual([
      'objective Registro',
      '  indicator Tempo',
      '  indicator Pratiche',
      'area Servizi',
      '  objective Sportello',
      '    indicator Utenti',
    ]);
  });

  test.each<[string, ReadonlyMap<'level' | 'name' | 'weight', number>, boolean]>([
    ['that a column holds levels', new Map([['level', 0]]), false],
    ['that names stand elsewhere', new Map([['name', 0]]), false],
    ['that names stand where they do', new Map([['name', 1]]), true],
    ['something else', new Map([['weight', 4]]), true],
  ])('a person says %s', (_what, columns, isFlat) => {
    const rows = [`${HEADER} | Perc.`, `${together} | 40`, 'Servizi | Pratiche | EV | >= 95 | 60'];
    const plan = read(rows, { corrections: { columns, rows: new Map() } });
    expect(levels(plan) !== 'not flat').toBe(isFlat);
  });

  test('levels whose words no table ranks are groups', () => {
    const rows = ['Missione | Programma | Indicatore | Formula | Target 2025', 'Servizi | Registro | Tempo | GG | >= 2', 'Servizi | Registro | Pratiche | EV | >= 95']; // prettier-ignore
    expect(outline(read(rows))).toEqual([
      'group Servizi',
      '  group Registro',
      '    indicator Tempo',
      '    indicator Pratiche',
    ]);
  });
});
