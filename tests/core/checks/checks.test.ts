import { runChecks } from '../../../src/core/checks';
import { CATALOGUE, messageOf } from '../../../src/core/diagnostics';
import type { Code, Diagnostic, Location } from '../../../src/core/diagnostics';
import { cellName } from '../../../src/core/grid';
import type { Grid } from '../../../src/core/grid';
import { readPlan } from '../../../src/core/plan';
import { gridOf } from '../../support/planGrids';

const HEADER = ['Livello', 'Codice', 'Denominazione', 'Peso', 'Algoritmo', 'Target 2025', 'Target 2026'];
/** Rows `level | code | name | weight | target | target`. */
const sheet = (lines: readonly string[], more: Partial<Grid> = {}): Grid =>
  gridOf(
    [
      HEADER,
      ...lines.map((line) => {
        const [level = '', code = '', name = '', weight = '', ...targets] = line
          .split('|')
          .map((part) => part.trim());
        return [level, code, name, weight, level === 'Indicatore' ? 'M1' : '', ...targets];
      }),
    ],
    more,
  );

const found = (grid: Grid, code: Code): readonly Diagnostic[] =>
  runChecks(readPlan(grid).value, undefined, grid).filter((diagnostic) => diagnostic.code === code);
const place = (at: Location): string => ('workbook' in at ? '' : cellName(at.range.row, at.range.column));
/** Place, related places and facts of each finding of a code. */
const facts = (grid: Grid, code: Code) =>
  found(grid, code).map(({ at, related = [], params }) => ({
    at: [at, ...related].map(place).join(' '),
    ...params,
  }));

describe('what each check says', () => {
  test.each<[Code, string, Grid, readonly object[]]>([
    ['TG402', 'a sum, at the weights of the group', sheet(['Obiettivo | 10 | Ob | 100%', 'Indicatore | A | a | 50% | 1', 'Indicatore | B | b | 49% | 1']),
      [{ at: 'D3 D4', name: '10 - Ob', sum: '99.00' }]],
    ['TG402', 'the group at the top is named after the plan', sheet(['Obiettivo | 10 | Ob | 50%', 'Indicatore | A | a | 100% | 1', 'Obiettivo | 11 | Oc | 49,985%', 'Indicatore | B | b | 100% | 1']),
      [{ at: 'D2 D4', name: 'Piano', sum: '99.985' }]],
    ['TG402', 'a block is named with its objective', sheet(['Obiettivo | 10 | Ob | 100%', 'Indicatori | | | 100%', 'Indicatore | A | a | 10% | 1']),
      [{ at: 'D4', name: 'Indicatori (10)', sum: '10.00' }]],
    ['TG402', 'one row for the whole body is a share of nothing', sheet(['Ente | E | Ente | 50%', 'Obiettivo | 10 | Ob | 100%', 'Indicatore | A | a | 100% | 1']), []],
    ['TG402', 'a root without weight beside nothing', sheet(['Ente | E | Ente |', 'Obiettivo | 10 | Ob | 100%', 'Indicatore | A | a | 100% | 1']), []],
    ['TG403', 'a root needs no weight', sheet(['Ente | E | Ente |', 'Obiettivo | 10 | Ob | 100%', 'Indicatore | A | a | 100% | 1']), []],
    ['TG403', 'a missing weight', sheet(['Obiettivo | 10 | Ob |', 'Indicatore | A | a | 100% | 1']), [{ at: 'D2', name: '10 - Ob' }]],
    ['TG403', 'zero is a weight', sheet(['Obiettivo | 10 | Ob | 100%', 'Indicatore | A | a | 0% | 1', 'Indicatore | B | b | 100% | 1']), []],
    ['TG404', 'a negative weight, as typed', sheet(['Obiettivo | 10 | Ob | 100%', 'Indicatore | A | a | -5,00 % | 1']), [{ at: 'D3', name: 'A - a', weight: '-5,00 %' }]],
    ['TG401', 'an empty group', sheet(['Obiettivo | 10 | Ob | 100%']), [{ at: 'B2', code: '10 - Ob' }]],
    ['TG401', 'the lowest of nested empty groups', sheet(['Area | 1 | Ar | 100%', 'Obiettivo | 10 | Ob | 100%', 'Indicatori | | | 100%']), [{ at: 'B4', code: 'Indicatori (10)' }]],
    ['TG401', 'weight 0 counts for nothing', sheet(['Obiettivo | 10 | Ob | 100%', 'Indicatore | A | a | 100% | 1', 'Obiettivo | 11 | Oc | 0%']), []],
    ['TG405', 'the first, with the others', sheet(['Obiettivo | 10 | Ob | 100%', 'Indicatore | A | a | 50% | 1', 'Indicatore | A | b | 25% | 1', 'Indicatore | A | c | 25% | 1']),
      [{ at: 'B3 B4 B5', code: 'A', parent: '10' }]],
    ['TG405', 'across the blocks of one objective', sheet(['Obiettivo | 10 | Ob | 100%', 'Indicatori | | | 50%', 'Indicatore | A | a | 100% | 1', 'Obiettivi operativi | | | 50%', 'Obiettivo operativo | A | b | 100%']),
      [{ at: 'B4 B6', code: 'A', parent: '10' }]],
    ['TG405', 'the same code under another parent is no duplicate', sheet(['Obiettivo | 10 | Ob | 50%', 'Indicatore | A | a | 100% | 1', 'Obiettivo | 11 | Oc | 50%', 'Indicatore | A | a | 100% | 1']), []],
    ['TG405', 'at the top', sheet(['Obiettivo | 10 | Ob | 50%', 'Obiettivo | 10 | Oc | 50%']), [{ at: 'B2 B3', code: '10', parent: 'Piano' }]],
    ['TG104', 'none where no indicator has a parent', sheet(['Indicatore | A | a | 50% | 1', 'Indicatore | B | b | 50% | 1']), []],
    ['TG104', 'outside, where others are inside', sheet(['Indicatore | A | a | 0% | 1', 'Obiettivo | 10 | Ob | 100%', 'Indicatore | B | b | 100% | 1']), [{ at: 'B2', code: 'A' }]],
    ['TG104', 'a level of unknown name counts as an objective', sheet(['Missione | 10 | Ob | 100%', 'Indicatore | B | b | 100% | 1']), []],
    ['TG203', 'each year', sheet(['Obiettivo | 10 | Ob | 100%', 'Indicatore | A | a | 100% | 5 N. | = 5 N.', 'Indicatore | B | b | 0% | >= 5 | 7,50 gg']),
      [{ at: 'F3', text: '5 N.', operator: '>=' }, { at: 'G4', text: '7,50 gg', operator: '>=' }]],
    ['TG204', 'each year', sheet(['Obiettivo | 10 | Ob | 100%', 'Indicatore | A | a | 100% | >= 5 | n.d.']), [{ at: 'G3', year: 2026 }]],
    ['TG204', 'a missing target is no N/D', sheet(['Obiettivo | 10 | Ob | 100%', 'Indicatore | A | a | 100% | >= 5 |']), []],
    ['TG110', 'rows of the plan only', sheet(['Obiettivo | 10 | Ob | 100%', 'Indicatore | A | a | 100% | 1'], { hiddenRows: new Set([0, 2, 30]) }), [{ at: 'B3', count: 1 }]],
    ['TG110', 'none', sheet(['Obiettivo | 10 | Ob | 100%']), []],
  ])('%s %s', (code, _what, grid, expected) => {
    expect(facts(grid, code)).toEqual(expected);
  }); // prettier-ignore

  test('a plan without a column of weights is told so once', () => {
    const grid = gridOf([
      ['Codice', 'Algoritmo', 'Target 2025'],
      ['A', 'M1', '>= 1'],
      ['B', 'M1', '>= 1'],
    ]);
    const { value, diagnostics } = readPlan(grid);
    expect([...diagnostics, ...runChecks(value, undefined, grid)].map(({ code }) => code)).toEqual(['TG102']);
  });

  test('without a grid nothing is said of hidden rows and no fix proposed', () => {
    const grid = sheet(['Obiettivo | 10 | Ob | 100%', 'Indicatore | A | a | 100% | 5'], {
      hiddenRows: new Set([1]),
    });
    const codes = runChecks(readPlan(grid).value).map(({ code, fix }) => [code, fix]);
    expect(codes).toEqual([['TG203', undefined]]);
  });

  test('checks run in the order of their codes, and every finding can be said', () => {
    const grid = sheet(
      [
        'Indicatore | Z | z | | 5 | n/d',
        'Obiettivo | 10 | Ob | 10%',
        'Obiettivo | 10 | Oc | 10%',
        'Indicatore | A | a | 90% | 1',
        'Area | 1 | Ar | -1%',
      ],
      { hiddenRows: new Set([1]) },
    );
    const findings = runChecks(readPlan(grid).value, undefined, grid);
    const codes = [...new Set(findings.map(({ code }) => code))];
    expect(codes).toEqual([...codes].sort());
    expect(codes).toEqual(['TG104', 'TG110', 'TG203', 'TG204', 'TG401', 'TG402', 'TG403', 'TG404', 'TG405']);
    for (const finding of findings) {
      expect(messageOf(finding, 'it')).not.toMatch(/undefined/);
      expect(CATALOGUE[finding.code].slug).not.toBe('');
    }
  });

  test('the Italian sentence writes sums with a comma', () => {
    const [finding] = found(sheet(['Obiettivo | 10 | Ob | 100%', 'Indicatore | A | a | 99,5% | 1']), 'TG402');
    expect(finding && messageOf(finding, 'it')).toBe('I pesi sotto «10 - Ob» sommano 99,50 invece di 100.');
    expect(finding && messageOf(finding, 'en')).toBe(
      'The weights under “10 - Ob” sum to 99.50 instead of 100.',
    );
  });
});
