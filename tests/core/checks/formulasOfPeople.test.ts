import { cellName } from '../../../src/core/grid';
import type { Grid } from '../../../src/core/grid';
import { findingsIn, fixtureSheets } from '../../support/fixtureFindings';

const sheets = new Map(fixtureSheets());

/** The sheet of a fixture in which one cell is what a formula of a person shows. */
function withFormula(file: string, cell: string): Grid {
  const { grid } = sheets.get(file)!;
  const formulas = grid.formulas.map((row, r) =>
    row.map((content, c) => (cellName(r, c) === cell ? '=A1&B1' : content)),
  );
  return { ...grid, formulas };
}

/** The numbers of proposals of the findings of a code. */
const proposals = (grid: Grid, code: string): readonly number[] =>
  findingsIn(grid, 'plan').flatMap((finding) => (finding.code === code ? [finding.fixes?.length ?? 0] : []));

describe('no fix writes over a formula', () => {
  test.each([
    ['TG116', 'parentRowsDifferMore.txt', 'E4', [1, 1], [1, 0]],
    ['TG203', 'targetWithoutOperator.txt', 'I5', [2, 2, 2, 2, 2, 2], [2, 2, 2, 0, 2, 2]],
    ['TG212', 'unitUnknown.txt', 'G3', [1, 1, 0, 1], [0, 1, 0, 1]],
    ['TG213', 'percentSize.txt', 'G3', [1, 1, 1], [0, 1, 1]],
    ['TG216', 'codeCharactersOfNumbers.txt', 'B4', [1], []],
    ['TG402', 'weightsSumFractions.txt', 'D4', [2, 1], [0, 1]],
    ['TG402', 'weightsSumFractions.txt', 'D3', [2, 1], [1, 1]],
    ['TG403', 'weightMissing.txt', 'D4', [1, 0, 0, 1, 0, 0], [1, 0, 0, 1, 0, 0]],
    ['TG404', 'weightNegative.txt', 'D3', [1, 0], [0, 0]],
    ['TG406', 'weightAboveHundred.txt', 'D3', [1, 1, 0], [0, 1, 0]],
  ])('%s in %s, a formula in %s', (code, file, cell, before, after) => {
    expect(proposals(sheets.get(file)!.grid, code)).toEqual(before);
    expect(proposals(withFormula(file, cell), code)).toEqual(after);
  });
});
