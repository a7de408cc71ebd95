import { messageOf } from '../../../src/core/diagnostics';
import type { Code, Diagnostic } from '../../../src/core/diagnostics';
import { cellName } from '../../../src/core/grid';
import type { Grid } from '../../../src/core/grid';
import { applyFix } from '../../support/applyFix';
import { gridOf } from '../../support/planGrids';
import {
  FINDING_BOOKS,
  bookFindingsText,
  findingsOfBook,
  keptBookText,
  sheetsOfBook,
} from '../../support/workbookFindings';

const fixture = sheetsOfBook('algorithms.txt').map(({ grid }) => grid);
const find = findingsOfBook;

const place = (at: Diagnostic['at']): string =>
  'workbook' in at ? '' : `${at.sheet} ${cellName(at.range.row, at.range.column)}`;
const shown = ({ code, at }: Diagnostic): string => `${code} ${place(at)}`;

/** `code | algorithm | 2023 | 2024 | target` a line, all under one objective; `code | 2023 | 2024` a measure. */
interface Small {
  readonly plan: readonly string[];
  readonly measures: readonly string[];
}

const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim());

const small = ({ plan, measures }: Small): readonly Grid[] => [
  gridOf(
    [
      [
        'Codice',
        'Denominazione',
        'Livello',
        'Algoritmo',
        'Consuntivo 2023',
        'Consuntivo 2024',
        'Target 2025',
      ],
      ['O1', 'Uno', 'Obiettivo', '', '', '', ''],
      ...plan.map((line) => {
        const [code = '', algorithm = '', ...rest] = cells(line);
        return [code, code, 'Indicatore', algorithm.replaceAll('\\n', '\n'), ...rest];
      }),
    ],
    { sheet: 'Piano' },
  ),
  gridOf(
    [
      ['Codice', 'Descrizione', 2023, 2024],
      ...measures.map((line) => {
        const [code = '', ...values] = cells(line);
        return [code, '', ...values.map((value) => (/^[\d.]+$/.test(value) ? Number(value) : value))];
      }),
    ],
    { sheet: 'Misure' },
  ),
];

/** Sentences in Italian of the findings of a code. */
const said = (grids: readonly Grid[], code: Code): readonly string[] =>
  find(grids)
    .filter((finding) => finding.code === code)
    .map((finding) => messageOf(finding, 'it'));

describe('algorithms, their codes and their measures', () => {
  test.each([
    ['algorithms.txt', /^TG3/],
    ['notScored.txt', /^TG(3|501)/],
  ])('%s: the findings are those that stand in the sheets', (book, codes) => {
    const sheets = sheetsOfBook(book);
    const expected = sheets.flatMap(({ grid, expected: lines }) =>
      lines.map((line) => line.replace(' ', ` ${grid.sheet} `)),
    );
    const found = find(sheets.map(({ grid }) => grid)).filter(({ code }) => codes.test(code));
    expect(found.map(shown).sort()).toEqual(expected.sort());
  });

  test.each(FINDING_BOOKS)('%s: what they say, name and propose is the kept text', (book) => {
    expect(bookFindingsText(book)).toBe(keptBookText(book));
  });

  test.each<[Code, string, Small, readonly string[]]>([
    ['TG302', 'suggests indicators too, but not the one that asks', { plan: ['A1 | B11 | 1 | 1 | >= 1', 'B1 | M | 1 | 1 | >= 1', 'B12 | B12. | 1 | 1 | >= 1'], measures: ['M | 1 | 1'] },
      ['Il codice «B11» non è né una misura né un indicatore. Forse: «B1», «B12»?', 'Il codice «B12.» non è né una misura né un indicatore.']],
    ['TG310', 'case, accent, apostrophe, dash and blanks', { plan: ['A | qualita | 1 | 1 | >= 1', 'B | Qualità | 1 | 1 | >= 1', "C | QUALITA' | 1 | 1 | >= 1", 'D | x–y | 1 | 1 | >= 1', 'E | ControlliServizi | 1 | 1 | >= 1'], measures: ['QUALITÀ | 1 | 1', 'X-Y | 1 | 1', 'Controlli Servizi | 1 | 1'] },
      ['qualita|QUALITÀ', 'Qualità|QUALITÀ', "QUALITA'|QUALITÀ", 'x–y|X-Y', 'ControlliServizi|Controlli Servizi'].map((pair) => {
        const [code, known] = pair.split('|');
        return `Il codice «${code}» non esiste, ma esiste «${known}»: cambiano solo maiuscole, accenti, apostrofi o spazi.`;
      })],
    ['TG310', 'two known spellings: nobody knows which', { plan: ['A | mese | 1 | 1 | >= 1'], measures: ['MESE | 1 | 1', 'Mese | 2 | 2'] }, []],
    ['TG310', 'known as it is spelled', { plan: ['A | Mese | 1 | 1 | >= 1'], measures: ['MESE | 1 | 1', 'Mese | 1 | 1'] }, []],
    ['TG314', 'a number behind or before', { plan: ['A | M-1 | 1 | 1 | >= 1', 'B | 100-M | 1 | 1 | >= 1'], measures: ['M | 1 | 1'] },
      ['Il codice «M-1» non esiste. Se è un’operazione servono gli spazi: «M - 1».', 'Il codice «100-M» non esiste. Se è un’operazione servono gli spazi: «100 - M».']],
    ['TG314', 'a code with a sign of its own', { plan: ['A | M-1 | 1 | 1 | >= 1'], measures: ['M | 1 | 1', 'M-1 | 1 | 1'] }, []],
    ['TG313', 'once a code, not for a number behind it', { plan: ['A | M-1 + X-Y | 1 | 1 | >= 1', 'B | X-Y | 1 | 1 | >= 1'], measures: ['M | 1 | 1', 'M-1 | 1 | 1', 'X | 1 | 1', 'Y | 1 | 1', 'X-Y | 1 | 1'] },
      ['«X-Y» è letto come un solo codice, ma può anche voler dire «X - Y»: se è un’operazione, mettere gli spazi.']],
    ['TG303', 'other values', { plan: ['A | M | 1 | 1 | >= 1'], measures: ['M | 1 | 1', 'M | 1 | 2'] }, ['La misura «M» compare più volte con valori diversi: vale la prima.']],
    ['TG303', 'a value beside none', { plan: ['A | M | 1 | 1 | >= 1'], measures: ['M | 1 | 1', 'M | 1 |'] }, ['La misura «M» compare più volte con valori diversi: vale la prima.']],
    ['TG311', 'the same values, however written', { plan: ['A | M | 1 | 1 | >= 1'], measures: ['M | 1 | N/D', 'M | 1,00 | n.d.', 'M | 1 N. | N/D'] }, Array<string>(2).fill('La misura «M» compare più volte con gli stessi valori: vale la prima.')],
    ['TG312', 'nobody names it', { plan: ['A | M | 1 | 1 | >= 1'], measures: ['M | 1 | 1', 'N | 1 | 1'] }, ['Nessun algoritmo del piano usa la misura «N».']],
    ['TG312', 'a plan without algorithms uses none', { plan: ['A | | 1 | 1 | >= 1'], measures: ['M | 1 | 1'] }, []],
    ['TG312', 'named in an algorithm that cannot be read', { plan: ['A | M + | 1 | 1 | >= 1'], measures: ['M | 1 | 1'] }, []],
    ['TG312', 'proposed for a misspelling', { plan: ['A | m | 1 | 1 | >= 1', 'B | CODICI | 1 | 1 | >= 1', 'C | N-1 | 1 | 1 | >= 1'], measures: ['M | 1 | 1', 'CODICE | 1 | 1', 'N | 1 | 1'] }, []],
    ['TG315', 'an indicator of another value', { plan: ['A | M * 2 | 2 | 2 | >= 1'], measures: ['M | 1 | 1', 'A | 5 | 5'] }, ['Il codice «A» è sia una misura (5) sia un indicatore (2), con valori diversi: negli algoritmi vale la misura.']],
    ['TG315', 'the same value', { plan: ['A | M * 2 | 2 | 2 | >= 1'], measures: ['M | 1 | 1', 'A | 2 | 2'] }, []],
    ['TG315', 'its own code means the measure', { plan: ['A | A / M | 5 | 5 | >= 1'], measures: ['M | 2 | 2', 'A | 10 | 10'] }, []],
    ['TG315', 'its own code, and another names it', { plan: ['A | A / M | 5 | 5 | >= 1', 'B | A | 10 | 10 | >= 1'], measures: ['M | 2 | 2', 'A | 10 | 10'] }, ['Il codice «A» è sia una misura (10) sia un indicatore (5), con valori diversi: negli algoritmi vale la misura.']],
    ['TG315', 'a measure without a value stands back', { plan: ['A | M * 2 | 2 | 2 | >= 1'], measures: ['M | 1 | 1', 'A | 5 | N/D'] }, []],
    ['TG316', 'targets', { plan: ['A | M | 1 | 1 | >= 5', 'B | M | 1 | 1 | >= 5', 'C | M | 1 | 1 | <= 5'], measures: ['M | 1 | 1'] }, ['«A (O1)» e «C (O1)» hanno lo stesso algoritmo «M» ma non dicono lo stesso: target 2025 «>= 5» e «<= 5».']],
    ['TG316', 'the same however it is written', { plan: ['A | M+N | 2 | 2 | >= 1.000,0', 'B | M + N | 2 | 2 | >= 1000', 'C | M | 1 | 1 | >= 1'], measures: ['M | 1 | 1', 'N | 1 | 1'] }, []],
    ['TG316', 'a unit, and nothing else that follows from it', { plan: ['A | M | 1 gg | 1 gg | <= 5 gg', 'B | M | 1 % | 1 % | >= 5 %'], measures: ['M | N/D | N/D'] }, ['«A (O1)» e «B (O1)» hanno lo stesso algoritmo «M» ma non dicono lo stesso: unità «gg» e «%».']],
    ['TG316', 'values where no measure gives them', { plan: ['A | M | 1 | 2 | >= 5', 'B | M | N/D | 3 | >= 5'], measures: ['M | N/D | N/D'] }, ['«A (O1)» e «B (O1)» hanno lo stesso algoritmo «M» ma non dicono lo stesso: valore 2023 «1» e «N/D»; valore 2024 «2» e «3».']],
    ['TG316', 'where the measures give the value, the wrong one is reported itself', { plan: ['A | M | 1 | 2 | >= 5', 'B | M | N/D | 2 | >= 5'], measures: ['M | 1 | 2'] }, []],
    ['TG316', 'blank cells say nothing', { plan: ['A | M | 1 | | >= 5', 'B | M | | 2 |'], measures: ['M | N/D | N/D'] }, []],
    ['TG309', 'one factor in two years is said once', { plan: ['A | M | 100 | 200 | >= 1'], measures: ['M | 1 | 2'] }, ['Il piano riporta «100», dalle misure risulta 1: differiscono di un fattore 100 (anche 2024). Manca forse un moltiplicatore nell’algoritmo.']],
    ['TG309', 'two factors are two mistakes', { plan: ['A | M | 100 | 2.000 | >= 1'], measures: ['M | 1 | 2'] },
      ['Il piano riporta «100», dalle misure risulta 1: differiscono di un fattore 100. Manca forse un moltiplicatore nell’algoritmo.', 'Il piano riporta «2.000», dalle misure risulta 2: differiscono di un fattore 1000. Manca forse un moltiplicatore nell’algoritmo.']],
    ['TG309', 'a factor below one', { plan: ['A | M | 0,3 | 0,4 | >= 1'], measures: ['M | 30 | 4'] },
      ['Il piano riporta «0,3», dalle misure risulta 30: differiscono di un fattore 0,01. Manca forse un moltiplicatore nell’algoritmo.', 'Il piano riporta «0,4», dalle misure risulta 4: differiscono di un fattore 0,1. Manca forse un moltiplicatore nell’algoritmo.']],
  ])('%s: %s', (code, _what, sheet, expected) => {
    expect(said(small(sheet), code)).toEqual(expected);
  }); // prettier-ignore

  test('a circle names all its cells', () => {
    const plan = ['A | B | 1 | 1 | >= 1', 'B | C | 1 | 1 | >= 1', 'C | A | 1 | 1 | >= 1'];
    const [circle, ...others] = find(small({ plan, measures: ['M | 1 | 1'] })).filter(
      ({ code }) => code === 'TG304',
    );
    expect(others).toEqual([]);
    expect([circle!.at, ...(circle!.related ?? [])].map(place)).toEqual(['Piano D3', 'Piano D4', 'Piano D5']);
  });
});

describe('fixes in algorithms', () => {
  test('each takes its finding away and changes nothing else in the cell', () => {
    const fixable = find(fixture).filter(({ code, fix }) => fix !== undefined && /TG3/.test(code));
    expect(fixable.map(shown)).toEqual(['TG302 Piano C3', 'TG310 Piano C4', 'TG314 Piano C5']);
    for (const finding of fixable) {
      const fixed = fixture.map((grid) => applyFix(grid, finding.fix!));
      const others = find(fixture).filter((other) => shown(other) !== shown(finding));
      expect(find(fixed).map(shown)).toEqual(others.map(shown));
    }
  });

  test.each<[string, string, string]>([
    ['alone', 'impresa', 'IMPRESA'],
    ['below a description that names it too', 'Ogni impresa\\nimpresa * 2', 'Ogni impresa\nIMPRESA * 2'],
    ['twice', 'impresa + impresa', 'IMPRESA + IMPRESA'],
    ['over two lines', 'Somma\\nimpresa +\\n  ALTRA', 'Somma\nIMPRESA +\n  ALTRA'],
    ['with blanks at the end', 'Somma\\nimpresa  ', 'Somma\nIMPRESA'],
    ['a code of two words', 'nome  lungo + ALTRA', 'NOME LUNGO + ALTRA'],
  ])('%s', (_what, algorithm, expected) => {
    const grids = small({
      plan: [`A | ${algorithm} | 1 | 1 | >= 1`],
      measures: ['IMPRESA | 1 | 1', 'ALTRA | 1 | 1', 'NOME LUNGO | 1 | 1'],
    });
    const finding = find(grids).find(({ code }) => code === 'TG310');
    expect(applyFix(grids[0]!, finding!.fix!).values[2]![3]).toBe(expected);
  });

  test('a formula is left to its writer', () => {
    const [plan, measures] = small({ plan: ['A | impresa | 1 | 1 | >= 1'], measures: ['IMPRESA | 1 | 1'] });
    const formulas = plan!.values.map((row) => row.map((cell) => (cell === 'impresa' ? '="impresa"' : cell)));
    const finding = find([{ ...plan!, formulas }, measures!]).find(({ code }) => code === 'TG310');
    expect(finding).toBeDefined();
    expect(finding!.fix).toBeUndefined();
  });
});
