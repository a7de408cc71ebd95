import { columnName } from '../../../src/core/grid';
import { readPlan } from '../../../src/core/plan';
import type { ColumnRole, Plan } from '../../../src/core/plan';
import { parseSheetText } from '../../support/sheetText';

const read = (lines: readonly string[], columns: ReadonlyMap<ColumnRole, number> = new Map()): Plan =>
  readPlan(parseSheetText(lines.join('\n')).grid, { corrections: { columns, rows: new Map() } }).value;

/** `A code, B name~C`: the columns of fields, with others that would do. */
const fields = ({ recognition }: Plan): string =>
  recognition.columns
    .filter(({ role }) => !role.includes(':'))
    .map(({ column, role, rivals }) => `${columnName(column)} ${role}${rivals.map((rival) => `~${columnName(rival)}`).join('')}`)
    .join(', '); // prettier-ignore

describe('code and name, together or apart', () => {
  test.each<[string, readonly string[], string]>([
    ['the header says both', ['Codice e nome | Peso | Target 2025', 'Tempo medio | 100% | >= 1'], 'A label, B weight'],
    ['the cells say both', ['Indicatori | Peso | Target 2025', 'A1 - Tempo | 100% | >= 1'], 'A label, B weight'],
    ['half of the cells', ['Indicatori | Peso | Target 2025', 'A1 - Tempo | 50% | >= 1', 'Visite | 50% | >= 1'], 'A label, B weight'],
    ['a third of them does not', ['Indicatori | Peso | Target 2025', 'A1 - Tempo | 50% | >= 1', 'Visite | 50% | >= 1', 'Altro | 0% | >= 1'], 'A name, B weight'],
    ['words of blocks do not count', ['Indicatori | Peso | Target 2025', 'A1 - Tempo | 50% | >= 1', 'Indicatori | 50%', 'Obiettivi operativi | 50%', 'Visite | 50% | >= 1'], 'A label, B weight'],
    ['nor do rows without a weight', ['Indicatori | Peso | Target 2025', 'A1 - Tempo | 50% | >= 1', 'Visite | | >= 1', 'Altro | | >= 1'], 'A label, B weight'],
    ['where no column holds all weights, all rows count', ['Indicatori | Peso OS | Peso ind. | Target 2025', 'A1 - Tempo | 50%', 'Visite | | 50% | >= 1', 'Altro | | 50% | >= 1'], 'A name, B weight'],
    ['numbers before names, in four of five cells', ['Indicatori | Peso | Target 2025', ...[1, 2, 3, 4].map((i) => `A${i} Tempo | 10% | >= 1`), 'Altro | 60% | >= 1'], 'A label, B weight'],
    ['in three of four do not', ['Indicatori | Peso | Target 2025', ...[1, 2, 3].map((i) => `A${i} Tempo | 10% | >= 1`), 'Altro | 70% | >= 1'], 'A name, B weight'],
    ['a column of names alone', ['Denominazione | Peso | Target 2025', 'Tempo | 100% | >= 1'], 'A name, B weight'],
    ['codes alone', ['Codice | Peso | Target 2025', 'A1 | 100% | >= 1'], 'A code, B weight'],
    ['codes beside names', ['Codice | Denominazione | Peso | Target 2025', 'A1 | Tempo | 100% | >= 1'], 'A code, B name, C weight'],
    ['codes beside what the rows are', ['Codice | Indicatori | Peso | Target 2025', 'A1 | Tempo | 100% | >= 1'], 'A code, B name, C weight'],
    ['codes beside descriptions: these are the names too', ['Codice | Descrizione | Peso | Target 2025', 'A1 | Tempo | 100% | >= 1'], 'A code, B name, B description, C weight'],
    ['descriptions without codes are no names', ['Descrizione | Peso | Target 2025', 'Tempo | 100% | >= 1'], 'A description, B weight'],
    ['of two columns of what the rows are the fuller', ['Obiettivi | Indicatori | Peso | Target 2025', 'Registro | Tempo | 50% | >= 1', ' | Visite | 50% | >= 1'], 'B name, C weight'],
    ['of two as full the first', ['Obiettivi | Progetti e obiettivi | Peso | Target 2025', 'Registro | Tempo | 100% | >= 1'], 'A name, C weight'],
    ['of two headers that say both the first', ['Codice e nome | Codice e titolo | Peso | Target 2025', 'A1 - Tempo | B1 - Visite | 100% | >= 1'], 'A label, C weight'],
  ])('%s', (_what, lines, expected) => {
    expect(fields(read(lines))).toBe(expected);
  }); // prettier-ignore

  test('how labels without a dash are read where the header says both', () => {
    const names = (label: string) => read(['Codice e nome | Peso | Target 2025', `${label} | 100% | >= 1`]).nodes.map(({ code, name }) => [code, name]);
    expect([names('A1 Tempo'), names('Tempo medio')]).toEqual([[['A1', 'Tempo']], [['', 'Tempo medio']]]);
  }); // prettier-ignore

  test('of two headers that say both the one that a person named', () => {
    const lines = ['Codice e nome | Boh | Peso | Target 2025', 'A1 - Tempo | B1 - Visite | 100% | >= 1'];
    expect(fields(read(lines, new Map([['label', 1]])))).toBe('B label, C weight');
  });
});

describe('descriptions and algorithms', () => {
  test.each<[string, string, string]>([
    ['in one column', 'Descrizione e algoritmo', 'D description, D algorithm'],
    ['in two', 'Descrizione | Algoritmo', 'D description, E algorithm'],
    ['one beside both', 'Descrizione e algoritmo | Algoritmo', 'D description, D algorithm'],
  ])('%s', (_what, headers, expected) => {
    const lines = [`Codice | Denominazione | Peso | ${headers}`, 'A1 | Tempo | 100% | Giorni | X + Y'];
    expect(fields(read(lines))).toBe(`A code, B name, C weight, ${expected}`);
  });
});

describe('a column headed by a type', () => {
  test.each<[string, readonly string[], boolean]>([
    ['half of its cells name a level', ['Obiettivo', 'Efficacia'], true],
    ['a third does', ['Obiettivo', 'Efficacia', 'Efficienza'], false],
    ['it is empty', ['', ''], false],
  ])('%s', (_what, types, isLevel) => {
    const lines = types.map((type, i) => `A${i} | Tempo ${i} | ${type} | 50% | >= 1`);
    expect(fields(read(['Codice | Denominazione | Tipo | Peso | Target 2025', ...lines])).includes('level')).toBe(isLevel);
  }); // prettier-ignore

  test('a column headed by levels counts before it', () => {
    const lines = [
      'Codice | Tipo | Livello | Peso | Target 2025',
      'A1 | Indicatore | Indicatore | 100% | >= 1',
    ];
    expect(fields(read(lines))).toBe('A code, C level, D weight');
  });
});

describe('of several columns headed alike', () => {
  const HEADER = 'Codice | Denominazione | Peso | Algoritmo | Target 2025';
  const rows = (...cells: readonly string[]): readonly string[] =>
    cells.map((more, i) => `A${i} | Tempo ${i} | ${100 / cells.length}% | GG + ${i} | >= 1 | ${more}`);
  test.each<[string, string, readonly string[], string]>([
    ['the one whose cells fit', 'Unità | Unità', rows('boh | gg', 'boh | ore'), 'G unit'],
    ['nearly as good is a rival', 'Unità | Unità', rows('gg | gg', 'ore | ore'), 'F unit~G'],
    ['a much worse one is none', 'Unità | Unità', rows('gg | gg', 'ore | boh', 'gg | boh'), 'F unit'],
    ['the first, though a later one fits as well', 'Operatore | Segno', rows('>= | >=', '<= | <='), 'F operator~G'],
    ['one that fits nothing is none', 'Unità | Unità', rows('boh | boh', 'boh | boh'), 'F unit'],
    ['of what no cell tells the first', 'Non valutabile | Esente', rows('x | y', 'x | y'), 'F exemption'],
    ['three', 'Unità | Unità | Unità', rows('gg | boh | gg', 'ore | boh | ore'), 'F unit~H'],
  ])('%s', (_what, headers, body, expected) => {
    expect(fields(read([`${HEADER} | ${headers}`, ...body])).split(', ').slice(4).join(', ')).toBe(expected);
  }); // prettier-ignore

  test('algorithms by their cells', () => {
    const lines = ['Codice | Denominazione | Peso | Formula | Algoritmo', 'A1 | Tempo | 40% | boh | X + Y', 'A2 | Visite | 60% | boh | Z / 2'];
    expect(fields(read(lines))).toBe('A code, B name, C weight, E algorithm');
  }); // prettier-ignore

  test('the one that a person named, though another says a year', () => {
    const lines = [
      'Codice | Peso 2025 | Boh | Target 2025',
      'A1 | 40% | 50% | >= 1',
      'A2 | 60% | 50% | >= 1',
    ];
    expect(fields(read(lines, new Map([['weight', 2]])))).toBe('A code, C weight');
  });

  test('rivals of fields whose column was not taken are none', () => {
    const lines = [
      'Codice e nome | Codice | Codice | Peso | Target 2025',
      'A1 - Tempo | A1 | A1 | 100% | >= 1',
    ];
    expect(fields(read(lines))).toBe('A label, D weight');
  });
});

describe('a column for each level', () => {
  /** `weights CD, codes -, names AB`. */
  const levels = ({ levelColumns }: Plan): string => {
    if (levelColumns === undefined) return 'none';
    const { weights, codes, names } = levelColumns;
    const shown = (columns: readonly number[]): string => columns.map(columnName).join('') || '-';
    return `weights ${shown(weights)}, codes ${shown(codes)}, names ${shown(names)}`;
  };
  test.each<[string, readonly string[], string]>([
    ['of weights', ['Codice | Peso OS | Peso ind. | Target 2025', 'O1 | 100%', 'I1 | | 50% | >= 1', 'I2 | | 50% | >= 1'], 'weights BC, codes -, names -'],
    ['of codes', ['Codice OS | Codice ind. | Denominazione | Peso | Target 2025', 'O1 | | Registro | 100%', ' | I1 | Tempo | 50% | >= 1', ' | I2 | Visite | 50% | >= 1'], 'weights -, codes AB, names -'],
    ['of names', ['Obiettivi | Indicatori | Peso | Target 2025', 'Registro | | 100%', ' | Tempo | 50% | >= 1', ' | Visite | 50% | >= 1'], 'weights -, codes -, names AB'],
    ['of names headed as such', ['Nome obiettivo | Nome indicatore | Peso | Target 2025', 'Registro | | 100%', ' | Tempo | 50% | >= 1', ' | Visite | 50% | >= 1'], 'weights -, codes -, names AB'],
    ['of names, under other levels too', ['Missione | Obiettivi | Indicatori | Peso | Target 2025', 'Persona | | | 100%', ' | Registro | | 100%', ' | | Tempo | 50% | >= 1', ' | | Visite | 50% | >= 1'], 'weights -, codes -, names ABC'],
    ['one of names, beside another level', ['Missione | Denominazione | Peso | Target 2025', 'Persona | | 100%', ' | Tempo | 50% | >= 1', ' | Visite | 50% | >= 1'], 'weights -, codes -, names AB'],
    ['the other level behind', ['Denominazione | Missione | Peso | Target 2025', ' | Persona | 100%', 'Tempo | | 50% | >= 1', 'Visite | | 50% | >= 1'], 'weights -, codes -, names AB'],
    ['an office is no level', ['Ufficio | Denominazione | Peso | Target 2025', 'Persona | | 100%', ' | Tempo | 50% | >= 1', ' | Visite | 50% | >= 1'], 'none'],
    ['not where a row fills two', ['Obiettivi | Indicatori | Peso | Target 2025', 'Registro | | 100%', 'Altro | Tempo | 50% | >= 1', ' | Visite | 50% | >= 1'], 'none'],
    ['not where one is empty', ['Codice | Peso OS | Peso ind. | Target 2025', 'I1 | | 50% | >= 1', 'I2 | | 50% | >= 1'], 'none'],
    ['not where there are fewer rows than columns', ['Codice | Peso OS | Peso OO | Peso ind. | Target 2025', 'O1 | 100% | 100%', 'I1 | | | 50% | >= 1'], 'none'],
    ['not of units', ['Codice | Peso | Unità | Unità | Target 2025', 'I1 | 50% | gg | | >= 1', 'I2 | 50% | | ore | >= 1'], 'none'],
  ])('%s', (_what, lines, expected) => {
    expect(levels(read(lines))).toBe(expected);
  }); // prettier-ignore

  test.each([
    [50, 'weights BC, codes -, names -'],
    [49, 'none'],
  ])('a slip in one of %d rows with weights: %s', (rows, expected) => {
    const body = Array.from({ length: rows }, (_, i) => (i === 0 ? 'I0 | 1% | 1% | >= 1' : `I${i} | ${i % 2 === 0 ? ' | 1%' : '1% | '} | >= 1`));
    expect(levels(read(['Codice | Peso OS | Peso ind. | Target 2025', ...body, 'I99', 'I98']))).toBe(expected);
  }); // prettier-ignore
});
