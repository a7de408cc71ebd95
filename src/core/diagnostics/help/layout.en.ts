import type { HelpBlock } from './help';

export const LAYOUT_EN: HelpBlock<'TG1'> = {
  TG101: {
    title: 'Headers not found',
    means: 'The sheet has no row that says what the columns hold (code, weight, algorithm, values, targets).',
    matters:
      'Without headers nobody can tell a weight from a value or a target: the plan is not read at all.',
    repair:
      'Write a row of column names above the data, for example: Code, Name, Weight, Algorithm, Actual 2024, Target 2025.',
  },
  TG102: {
    title: 'Column not found',
    means: 'A column that is needed was not recognised on the sheet.',
    matters:
      'What stands in that column is not read: weights, values or targets are missing and the scores stay incomplete.',
    repair:
      'Check the header of the column and give it a usual name, for example “Weight %”, “Algorithm”, “Actual 2024”, “Target 2025”.',
  },
  TG103: {
    title: 'Row not understood',
    means: 'The row holds text, but it could be an area, an objective, an indicator or just a note.',
    matters:
      'A row that is not understood stays out of the calculation: if it is an indicator or an objective, the score ignores it.',
    repair:
      'If the row is part of the plan, fill in code, level, weight or values as in the rows around it. If it is a note, there is nothing to do.',
  },
  TG104: {
    title: 'Indicator without an objective',
    means: 'The indicator stands under no objective, while the others of the plan have one.',
    matters:
      'The score of an objective comes from its indicators: one without an objective weighs where nobody expects it.',
    repair: 'Move the row below its objective, or write the missing objective above it.',
  },
  TG105: {
    title: 'Plan not found',
    means: 'No sheet of the workbook looks like a performance plan.',
    matters: 'Without a plan there is nothing to check or to calculate.',
    repair:
      'Open the workbook that holds the plan, or check that the sheet has headers such as Code, Weight, Algorithm and Target.',
  },
  TG106: {
    title: 'Sheet of measures not found',
    means: 'The workbook has no sheet of measures, the data that the algorithms name.',
    matters:
      'The algorithms cannot be calculated again: the actuals written in the plan count, and nothing verifies them.',
    repair:
      'If the sheet is there, point at it in the pane, under “This is not my plan”. Else add a sheet with one row a measure: code, description, unit and one column a year. If you only work with typed actuals, there is nothing to do.',
  },
  TG107: {
    title: 'Cells of Traguardo occupied',
    means: 'A cell in which Traguardo must write a result already holds something.',
    matters:
      'Traguardo never erases what people wrote: as long as the cell is taken, that result is not written.',
    repair:
      'Move the content of the cell to a free column outside those of Traguardo, then press Calculate again.',
  },
  TG108: {
    title: 'Setting cannot be read',
    means: 'A rule on the sheet Parametri has a value that is not allowed.',
    matters: 'The default rule counts instead: scores may differ from what was wanted.',
    repair: 'Choose one of the values allowed for that row, or empty the cell to get the default.',
  },
  TG109: {
    title: 'Years not recognised',
    means: 'The headers do not say of which years the values and the targets are.',
    matters:
      'An actual must be compared with the target of the same year: without years nobody knows which one.',
    repair:
      'Write the year in the headers, for example “Actual 2024” and “Target 2025”, or set the years on the sheet Parametri.',
  },
  TG110: {
    title: 'Hidden rows',
    means: 'Some rows of the plan cannot be seen: they are hidden or filtered out.',
    matters:
      'They count like the others: whoever looks at the sheet does not see all that is calculated, and a mistake in there goes unnoticed.',
    repair:
      'Show the rows or remove the filter and check them. If a row is no longer part of the plan, delete it or give it weight 0.',
  },
  TG111: {
    title: 'Formula too long',
    means: 'The algorithm is so long that the formula that calculates it exceeds Excel’s limit.',
    matters: 'The formula cannot be written: the actual of this indicator is not calculated.',
    repair:
      'Split the algorithm: put part of the sum in an indicator or a measure of its own and name its code.',
  },
  TG112: {
    title: 'Column in doubt',
    means:
      'Two or more columns seem to hold the same thing, and nothing says for certain which is the right one.',
    matters: 'If the wrong column is read, all weights, codes, values or targets of that column are wrong.',
    repair:
      'Say in the pane which column is the right one: the choice is kept in the workbook. Or give the columns different headers.',
  },
  TG113: {
    title: 'Thousands or decimals in doubt',
    means:
      'The column holds numbers written as text, such as “1.100”, that can be read in two ways, and no other number of the sheet says which.',
    matters: 'Between eleven hundred and one point one lies a factor of a thousand.',
    repair: 'Write the numbers as numbers, or with their decimals, such as “1.100,00”.',
  },
  TG114: {
    title: 'Several plans on the sheet',
    means: 'The sheet holds more than one plan, each with its own header, one under another.',
    matters: 'One plan is scored at a time: the others stay out of the score.',
    repair:
      'If the plan that is read is not the right one, choose it in the pane; or move every plan to a sheet of its own.',
  },
  TG115: {
    title: 'Correction without its cell',
    means: 'A correction made earlier points to a column, a row or a sheet that was deleted.',
    matters: 'The sheet is read without that correction: it may be understood in another way than before.',
    repair:
      'Look in the pane at what was recognised, and correct it again where needed. If the sheet is gone, delete the name under Formulas, Name Manager.',
  },
  TG116: {
    title: 'Rows of one objective disagree',
    means:
      'The plan repeats area and objectives in the row of each indicator, and two rows of one objective give it another weight or name.',
    matters:
      'An objective has one weight: that of its first row counts, and whoever reads another row sees a number that does not.',
    repair:
      'Write the same weight and the same name in all rows; where they are two objectives, give them different names or codes.',
  },
  TG117: {
    title: 'No row above the plan',
    means:
      'The sheet has no headers and its data begin in the first row. What the cells hold tells codes, names, weights and targets.',
    matters:
      'The results stand in columns with a header: without a row above the data there is no place for it, and the plan is not read.',
    repair:
      'Insert a row above the data. It may stay blank; better write the names of the columns, for example: Code, Name, Weight, Actual 2024, Target 2025.',
  },
};
