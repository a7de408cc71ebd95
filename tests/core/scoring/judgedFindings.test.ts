import type { Diagnostic } from '../../../src/core/diagnostics';
import { cellName } from '../../../src/core/grid';
import { findScoreProblems } from '../../../src/core/scoring';
import { opened } from '../../support/smallWorkbook';

const place = (at: Diagnostic['at']): string =>
  'workbook' in at ? '' : cellName(at.range.row, at.range.column);

const bookOf = (indicator: string, measures?: readonly string[], ...more: readonly string[]) =>
  opened({
    plan: ['O1 - Obiettivo | 100', indicator, 'Z - z | 50 | | 5 N. | >= 5 N.', ...more],
    ...(measures === undefined ? {} : { measures }),
  });

/** Findings of some codes, one a line: code, place, what they say, what they refer to. */
const linesOf = (diagnostics: readonly Diagnostic[], codes: RegExp): readonly string[] =>
  diagnostics
    .filter(({ code }) => codes.test(code))
    .map(({ code, at, params, related = [] }) =>
      [code, place(at), JSON.stringify(params), ...related.map((other) => place(other))].join(' '),
    );

/** The findings of some codes about one indicator in row 3 beside a plain one. */
const found = (codes: RegExp, indicator: string, measures?: readonly string[], ...more: readonly string[]) =>
  linesOf(bookOf(indicator, measures, ...more).diagnostics, codes);

/** What scoring says by itself of units, whatever the checks have said of the same cell. */
function saidByScoring(indicator: string): readonly string[] {
  const { plan, scores, parameters } = bookOf(indicator);
  return linesOf(findScoreProblems(plan, scores, parameters), /^TG20[89]$/);
}

describe('units of actual and target', () => {
  test.each<[string, string, readonly string[]]>([
    ['the same', 'A - a | 50 | | 5 gg | <= 6 gg', []],
    ['of one kind', 'A - a | 50 | | 5 gg | <= 6 giorni', ['TG209 E3 {"actual":"gg","target":"giorni"}']],
    ['in another case', 'A - a | 50 | | 5 GG | <= 6 gg', []],
    ['words of a count', 'A - a | 50 | | 5 imprese | >= 6 corsi', ['TG209 E3 {"actual":"imprese","target":"corsi"}']],
    ['none in the actual', 'A - a | 50 | | 5 | >= 6 corsi', []],
    ['none in the target', 'A - a | 50 | | 5 imprese | >= 6', []],
    ['of two kinds', 'A - a | 50 | | 5 gg | <= 6 ore', ['TG208 E3 {"actual":"gg","target":"ore"}']],
    ['a percent and a bare number', 'A - a | 50 | | 5 % | >= 6', ['TG208 E3 {"actual":"%","target":"number"}']],
    ['a bare number and a percent', 'A - a | 50 | | 5 | >= 6 %', ['TG208 E3 {"actual":"number","target":"%"}']],
    ['a number and a deadline', 'A - a | 50 | | 5 N. | Entro 31-12-2025', ['TG208 E3 {"actual":"N.","target":"deadline"}']],
    ['a date and a number', 'A - a | 50 | | 31-12-2024 | >= 5 N.', ['TG208 E3 {"actual":"date","target":"N."}']],
    ['a flag and a number', 'A - a | 50 | | Sì | >= 5 N.', ['TG208 E3 {"actual":"number","target":"N."}']],
    ['a range', 'A - a | 50 | | 5 gg | tra 1 e 6 giorni', ['TG209 E3 {"actual":"gg","target":"giorni"}']],
    ['no actual', 'A - a | 50 | | N/D | <= 6 gg', []],
    ['no target', 'A - a | 50 | | 5 gg |', []],
  ])('%s', (_what, indicator, expected) => {
    expect(found(/^TG20[89]$/, indicator)).toEqual(expected);
    expect(saidByScoring(indicator)).toEqual(expected);
  }); // prettier-ignore
});

test.each<[string, readonly string[]]>([
  ['5 N. | > 5 N.', ['TG210 E3 {"text":"> 5 N."}']],
  ['5 N. | < 5 N.', ['TG210 E3 {"text":"< 5 N."}']],
  ['5 N. | >= 5 N.', []],
  ['5 N. | <= 5 N.', []],
  ['5 N. | = 5 N.', []],
  ['6 N. | > 5 N.', []],
  ['4 N. | < 5 N.', []],
  ['N/D | > 5 N.', []],
  ['Sì | > 5 N.', []],
  ['5 N. | tra 5 e 6 N.', []],
])('a strict bound that the actual just reaches: %s', (cells, expected) => {
  expect(found(/^TG210$/, `A - a | 50 | | ${cells}`)).toEqual(expected);
});

describe('a published value beside the computed one', () => {
  test.each<[string, string, readonly string[]]>([
    ['5 N.', '5', []],
    ['5,0 N.', '5.04', []],
    ['5,0 N.', '5.06', ['TG308 D3 {"published":"5,0 N.","computed":"5,06"}']],
    ['6 N.', '5', ['TG308 D3 {"published":"6 N.","computed":"5"}']],
    ['50 N.', '5', ['TG309 D3 {"published":"50 N.","computed":"5","power":1,"years":[]}']],
    ['0,05 N.', '5', ['TG309 D3 {"published":"0,05 N.","computed":"5","power":-2,"years":[]}']],
    ['5.000.000 N.', '5', ['TG309 D3 {"published":"5.000.000 N.","computed":"5","power":6,"years":[]}']],
    ['50.000 N.', '5', ['TG308 D3 {"published":"50.000 N.","computed":"5"}']],
    ['0 N.', '5', ['TG308 D3 {"published":"0 N.","computed":"5"}']],
    ['5 N.', '0', ['TG308 D3 {"published":"5 N.","computed":"0"}']],
    ['72,10 %', '0.721', []],
    ['72,10 %', '0.722', ['TG308 D3 {"published":"72,10 %","computed":"72,2 %"}']],
    ['N/D', '5', ['TG308 D3 {"published":"N/D","computed":"5"}']],
    ['31-12-2024', '45657', []],
    ['30-12-2024', '45657', ['TG308 D3 {"published":"30-12-2024","computed":"31-12-2024"}']],
    ['', '5', []],
    ['boh', '5', []],
    ['Sì', '5', []],
  ])('%s, by the measures %s', (published, measure, expected) => {
    expect(found(/^TG30[89]$/, `A - a | 50 | M | ${published} | >= 1`, [`M | ${measure}`])).toEqual(expected);
  });
});

describe('two indicators of one algorithm', () => {
  const differs = (first: string, second: string): readonly string[] =>
    found(/^TG316$/, `A - a | 25 | M | ${first}`, ['M | N/D'], `B - b | 25 | M | ${second}`).map((line) =>
      line.replace('"text":"M","first":"A (O1)","second":"B (O1)","differences":', ''),
    );
  const target = (first: string, second: string) =>
    `TG316 E5 {[{"what":"target","year":2025,"first":"${first}","second":"${second}"}]} E3`;

  test.each<[string, string, readonly string[]]>([
    ['>= 5 N.', '>= 5 N.', []],
    ['>= 5 N.', '>= 5,0 N.', []],
    ['>= 5 N.', '>= 6 N.', [target('>= 5 N.', '>= 6 N.')]],
    ['>= 5 N.', '<= 5 N.', [target('>= 5 N.', '<= 5 N.')]],
    ['>= 5 N.', '> 5 N.', [target('>= 5 N.', '> 5 N.')]],
    ['>= 5 N.', '5 N.', [target('>= 5 N.', '5 N.')]],
    ['>= 5 N.', 'tra 5 e 6 N.', [target('>= 5 N.', 'tra 5 e 6 N.')]],
    ['tra 5 e 6 N.', 'tra 5 e 6 N.', []],
    ['tra 5 e 6 N.', 'tra 5 e 7 N.', [target('tra 5 e 6 N.', 'tra 5 e 7 N.')]],
    ['tra 5 e 6 N.', 'tra 4 e 6 N.', [target('tra 5 e 6 N.', 'tra 4 e 6 N.')]],
    ['Entro 31-12-2025', 'entro il 31/12/2025', []],
    ['Entro 31-12-2025', 'Entro 30-12-2025', [target('Entro 31-12-2025', 'Entro 30-12-2025')]],
    ['Sì', 'si', []],
    ['Sì', 'No', [target('Sì', 'No')]],
    ['>= 5 N.', '', []],
    ['', '>= 5 N.', []],
    ['N/D', 'N/D', []],
    ['>= 5 N.', 'N/D', [target('>= 5 N.', 'N/D')]],
    ['>= 5 N.', 'boh', []],
    ['boh', '>= 5 N.', []],
  ])('targets %s and %s', (first, second, expected) => {
    expect(differs(`1 N. | ${first}`, `1 N. | ${second}`)).toEqual(expected);
  });

  const history = (first: string, second: string) =>
    `TG316 D5 {[{"what":"history","year":2024,"first":"${first}","second":"${second}"}]} D3`;

  test.each<[string, string, readonly string[]]>([
    ['1 N.', '1,0 N.', []],
    ['1 N.', '2 N.', [history('1 N.', '2 N.')]],
    ['31-12-2024', '31/12/2024', []],
    ['31-12-2024', '30-12-2024', [history('31-12-2024', '30-12-2024')]],
    ['Sì', 'si', []],
    ['Sì', 'No', [history('Sì', 'No')]],
    ['Sì', '5 N.', [history('Sì', '5 N.')]],
    ['1 N.', 'N/D', [history('1 N.', 'N/D')]],
    ['N/D', 'n.d.', []],
    ['1 N.', '', []],
    ['', '1 N.', []],
    ['boh', '1 N.', []],
    ['1 N.', 'boh', []],
  ])('values %s and %s', (first, second, expected) => {
    expect(differs(`${first} | `, `${second} | `)).toEqual(expected);
  });

  test('a unit of another kind is the one thing to say', () => {
    expect(differs('1 gg | <= 5 gg', '2 % | >= 6 %')).toEqual([
      'TG316 C5 {[{"what":"unit","first":"gg","second":"%"}]} C3',
    ]);
  });
});
