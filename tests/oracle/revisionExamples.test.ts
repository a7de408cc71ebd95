import { expectedFlags } from '../support/flagCells';
import { differences, readPlanFile } from '../support/oracleCells';
import { calculateInLibreOffice, describeWithLibreOffice } from '../support/oracleLibreOffice';
import { makeChanges } from '../support/planEdits';
import { workbookOf } from '../support/planGenerator';
import type { TestCell } from '../support/planGrids';
import { approveIn, flagAgainst } from '../support/revisedPlans';

jest.setTimeout(120_000);

interface Example {
  readonly operator?: string;
  /** Target, or weight where the column is `weight`, before and after. */
  readonly column?: 'weight';
  readonly from: TestCell;
  readonly to: TestCell;
  /** Variazione and Sfida, joined by ` · `; '' for a row without a flag. */
  readonly flag: string;
}

const target = (operator: string, from: TestCell, to: TestCell, flag: string): Example => ({
  operator,
  from,
  to,
  flag,
});
const weight = (from: TestCell, to: TestCell, flag: string): Example => ({
  column: 'weight',
  from,
  to,
  flag,
});

const LOST = 'modificato · non confrontabile';

/** What differed once between core and sheets, and what is like it. */
const EXAMPLES: Readonly<Record<string, Example>> = {
  'by a day, under the operator entro': target('entro', 'by 31/12/2024', 'by 31/12/2024', ''),
  'by a day, under the operator Entro il': target('Entro il', 'by 31/12/2024', 'by 31/12/2024', ''),
  'by a later day, under the operator entro': target('entro', 'by 31/12/2024', 'by 31/12/2025', 'target incrementato · meno sfidante'),
  'entro a day that was by that day': target('Entro il', 'by 31/12/2024', 'entro 31-12-2024', ''),
  'a weight that was none and is in error': weight('', '#N/A', 'modificato'),
  'a weight that was no number and is in error': weight('boh', '#N/A', 'modificato'),
  'a weight in error, which error it is': weight('#N/A', '#DIV/0!', ''),
  'a weight that was no number and is another': weight('boh', 'bah', 'modificato'),
  'a weight that is no number': weight('boh', 'boh', ''),
  'a weight that was no number and is none': weight('boh', '', 'modificato'),
  'a weight below zero': weight('-5%', '-5%', ''),
  'a weight further below zero': weight('-5%', '-10%', 'modificato'),
  'a weight below zero that was none': weight('', '-10%', 'modificato'),
  'a weight that falls to 0': weight('20%', '0%', 'obiettivo eliminato'),
  'a weight typed another way': weight('20%', '20,00 %', ''),
  'a target in error, which error it is': target('', '#N/A', '#DIV/0!', ''),
  'a target that could not be read and is in error': target('', 'boh', '#N/A', LOST),
  'a target that was in error': target('', '#N/A', '>= 5', LOST),
  'a target that could not be read': target('', 'circa  10', 'circa 10', ''),
  'a target that could not be read in other words': target('', 'circa 10', 'circa 11', LOST),
  'a number under an operator that is none': target('circa', [5.5, 'General'], [5.5, 'General'], ''),
  'another number under an operator that is none': target('circa', [5.5, 'General'], [6.5, 'General'], LOST),
  'a truth value under an operator that is none': target('circa', true, true, ''),
  'another truth value under an operator that is none': target('circa', true, false, LOST),
}; // prettier-ignore

const HEADER = [
  'Livello',
  'Codice',
  'Denominazione',
  'Peso',
  'Algoritmo',
  'Operatore',
  'Consuntivo 2024',
  'Target 2025',
];
const [WEIGHT, TARGET] = [HEADER.indexOf('Peso'), HEADER.indexOf('Target 2025')];

function planOf(examples: readonly Example[]) {
  const rows = examples.map(({ operator = '', column, from }, at): readonly TestCell[] => [
    'Indicatore',
    `I${at + 1}`,
    `Indicatore ${at + 1}`,
    column === 'weight' ? from : '20%',
    '',
    operator,
    '5',
    column === 'weight' ? '>= 5' : from,
  ]);
  const objective = ['Obiettivo strategico', 'O1', 'Obiettivo', '100%', '', '', '', ''];
  return [{ name: 'Piano', rows: [HEADER, objective, ...rows] }];
}

const contentOf = (cell: TestCell) => (typeof cell === 'object' ? cell[0] : cell);

describeWithLibreOffice('a flag says what the core says, and what it should', () => {
  const examples = Object.values(EXAMPLES);
  const workbook = workbookOf(planOf(examples));
  flagAgainst(workbook, approveIn(workbook, 'Revisione'));
  const sheet = workbook.getWorksheet('Piano')!;
  examples.forEach(({ column, to }, at) =>
    makeChanges([[sheet.getCell(at + 3, (column === 'weight' ? WEIGHT : TARGET) + 1), contentOf(to)]]),
  );
  const expected = expectedFlags(workbook);
  const { nodes } = readPlanFile(workbook).opening.plan;
  let shown: Awaited<ReturnType<typeof calculateInLibreOffice>>[number];

  beforeAll(async () => {
    shown = (await calculateInLibreOffice([workbook]))[0]!;
  });

  test.each(Object.entries(EXAMPLES))('%s', (name, { flag }) => {
    const { row } = nodes[1 + Object.keys(EXAMPLES).indexOf(name)]!;
    const cells = expected.filter((cell) => cell.row === row);
    const said = cells.slice(0, 2).map(({ value }) => value);
    expect(said.filter((words) => words !== '').join(' · ')).toBe(flag);
    expect(differences(cells, shown)).toEqual([]);
  });
});
