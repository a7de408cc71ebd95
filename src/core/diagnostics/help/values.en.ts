import type { HelpBlock } from './help';

export const VALUES_EN: HelpBlock<'TG2'> = {
  TG201: {
    title: 'Value cannot be read',
    means: 'The cell holds no number, date, yes or no, nor N/A.',
    matters: 'The value counts as missing: the indicator loses a year of history or its actual.',
    repair:
      'Write only the value with its unit, for example “1.100 N.”, “72,10 %” or “31/12/2024”. Notes belong in another column. If there is no value, write N/D.',
  },
  TG202: {
    title: 'Target cannot be read',
    means: 'The target cannot be understood: no number, an operator that is not known, or other text.',
    matters: 'Without a readable target the indicator cannot be scored and stays out of the score.',
    repair:
      'Write operator and value, for example “>= 1.100 N.”, “<= 30 gg”, “tra 20 e 30”, “Entro 31/12/2025” or “sì”.',
  },
  TG203: {
    title: 'Target without operator',
    means:
      'The target is a bare number: it does not say whether to exceed it, to stay below or to hit it exactly.',
    matters:
      'It is read as “=”: whoever does better than planned loses points like whoever does worse. That is hardly ever wanted.',
    repair:
      'Write the operator before the number: “>=” if more is better, “<=” if less is better. The fix proposes the one used in the other years or suggested by past values.',
  },
  TG204: {
    title: 'Target N/D',
    means: 'The target of this year is N/A: nothing measurable was set.',
    matters:
      'The indicator stays out of the score of that year and the others weigh more. Whoever reviews the plan will ask why.',
    repair: 'If the target is known, write it. Otherwise leave N/D and give the reason in the plan.',
  },
  TG205: {
    title: 'Error value in the cell',
    means: 'The cell holds an Excel error such as #N/A or #DIV/0!, usually left by a formula.',
    matters:
      'The value is missing although the cell does not look empty, and all that depends on it has no value.',
    repair:
      'Correct the formula of the cell, or the cells it takes its data from. If there is no value, write N/D. There is no ready fix: the right value is not on the sheet, and the formula belongs to whoever wrote it.',
  },
  TG206: {
    title: 'Number with two readings',
    means:
      'Point and comma are not used as in the rest of the sheet: “1.5” for example may be one and a half or a slip.',
    matters: 'The two readings may differ by a thousand: to be safe the value counts as missing.',
    repair:
      'Write the number as on the rest of the sheet, in an Italian plan with a comma for decimals and a point for thousands: “1,5” or “1.500”.',
  },
  TG207: {
    title: 'Number stored as text',
    means: 'The number is kept as text: to Excel it is a word, although it reads like a number.',
    matters:
      'Traguardo reads it, but Excel’s sums and charts ignore it without a word: totals made by hand come out wrong.',
    repair: 'Turn the cell into a number. The fix does so without changing the value.',
  },
  TG208: {
    title: 'Units that cannot be compared',
    means: 'Actual and target are in units that cannot be compared, for example days and percent.',
    matters: 'A comparison would make no sense: the indicator stays out of the score.',
    repair: 'Write the target in the unit of the actual, or correct the wrong unit.',
  },
  TG209: {
    title: 'Unit in different words',
    means: 'Actual and target are of the same kind, but the unit is spelt in two ways.',
    matters:
      'They are compared, but a reader may think that different things are counted, say firms and files.',
    repair: 'Write the same word in all cells of the row.',
  },
  TG210: {
    title: 'Equal to a strict threshold',
    means: 'The target asks for more than the threshold, and the actual is exactly the threshold.',
    matters: 'Taken literally the target is missed by a hair. It counts as met, but that should be a choice.',
    repair: 'If reaching the threshold is enough, write “>=” instead of “>” (or “<=” instead of “<”).',
  },
  TG211: {
    title: 'Target missing',
    means: 'The indicator has no target at all, or one for a later year and none for this one.',
    matters:
      'Without a target nobody can tell whether the result is good: the indicator stays out of the score of the year.',
    repair:
      'Write the target. If none is foreseen for that year, write N/D, so that it is plainly no oversight.',
  },
  TG212: {
    title: 'Unknown unit',
    means: 'The unit beside the numbers is none that Traguardo tells apart, but it looks like one of them.',
    matters:
      'Percents, days and euros must be compared among themselves only. With a misspelt unit the comparison with the target may be refused or wrong.',
    repair:
      'Use the customary forms: % for percents, € for amounts, gg for days, ore for hours, N. for counts.',
  },
  TG213: {
    title: 'Percentage out of size',
    means:
      'A percent is about a hundred times larger or smaller than the others of its row, like 0,72 beside 72.',
    matters:
      'Usually a share (0,72) was typed where a percent (72 %) was needed, or the reverse. The achievement comes out entirely wrong.',
    repair:
      'Check the number and write it like the others of the row. The fix moves the point by two places.',
  },
  TG214: {
    title: 'Date outside its year',
    means: 'The date is not in the year that the header of its column says.',
    matters:
      'Often the date of the year before was left, or that of the document copied from: the deadline is past already, or too far away.',
    repair: 'Correct the year of the date, or move it to the right column.',
  },
  TG215: {
    title: 'Deadline on a day off',
    means: 'The deadline falls on a Saturday, a Sunday or a public holiday.',
    matters:
      'Offices are closed that day: in practice the deadline is the workday before, and a reviewer may count a day of delay.',
    repair:
      'Move the deadline to the workday before, or to the next one. If it is meant so, the finding can be accepted.',
  },
  TG216: {
    title: 'Blanks in the code',
    means: 'The code has blanks before, after or twice inside, or characters that cannot be seen.',
    matters:
      'It looks right, but to Excel it is another code: lookups, filters and comparisons between sheets do not find it.',
    repair: 'Apply the fix, which takes only the blanks and characters too many away.',
  },
  TG217: {
    title: 'Look-alike characters in the code',
    means:
      'The code holds a character that looks normal but is another: a letter of another alphabet or a special hyphen, usually brought in by copy and paste.',
    matters: 'The code is not recognised in algorithms and among the measures, and nobody can see why.',
    repair: 'Apply the fix, which writes the code with the characters of the keyboard.',
  },
};
