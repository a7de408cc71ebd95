import type { HelpBlock } from './help';

export const VALUES_EN: HelpBlock<'TG2'> = {
  TG201: {
    means: 'The cell holds no number, date, yes or no, nor N/A.',
    matters: 'The value counts as missing: the indicator loses a year of history or its actual.',
    repair:
      'Write only the value with its unit, for example “1.100 N.”, “72,10 %” or “31/12/2024”. Notes belong in another column. If there is no value, write N/D.',
  },
  TG202: {
    means: 'The target cannot be understood: no number, an operator that is not known, or other text.',
    matters: 'Without a readable target the indicator cannot be scored and stays out of the score.',
    repair:
      'Write operator and value, for example “>= 1.100 N.”, “<= 30 gg”, “tra 20 e 30”, “Entro 31/12/2025” or “sì”.',
  },
  TG203: {
    means:
      'The target is a bare number: it does not say whether to exceed it, to stay below or to hit it exactly.',
    matters:
      'It is read as “=”: whoever does better than planned loses points like whoever does worse. That is hardly ever wanted.',
    repair:
      'Write the operator before the number: “>=” if more is better, “<=” if less is better. The fix proposes the one used in the other years or suggested by past values.',
  },
  TG204: {
    means: 'The target of this year is N/A: nothing measurable was set.',
    matters:
      'The indicator stays out of the score of that year and the others weigh more. Whoever reviews the plan will ask why.',
    repair: 'If the target is known, write it. Otherwise leave N/D and give the reason in the plan.',
  },
  TG205: {
    means: 'The cell holds an Excel error such as #N/A or #DIV/0!, usually left by a formula.',
    matters:
      'The value is missing although the cell does not look empty, and all that depends on it has no value.',
    repair:
      'Correct the formula of the cell, or the cells it takes its data from. If there is no value, write N/D.',
  },
  TG206: {
    means:
      'Point and comma are not used as in the rest of the sheet: “1.5” for example may be one and a half or a slip.',
    matters: 'The two readings may differ by a thousand: to be safe the value counts as missing.',
    repair:
      'Write the number as on the rest of the sheet, in an Italian plan with a comma for decimals and a point for thousands: “1,5” or “1.500”.',
  },
  TG207: {
    means: 'The number is kept as text: to Excel it is a word, although it reads like a number.',
    matters:
      'Traguardo reads it, but Excel’s sums and charts ignore it without a word: totals made by hand come out wrong.',
    repair: 'Turn the cell into a number. The fix does so without changing the value.',
  },
  TG208: {
    means: 'Actual and target are in units that cannot be compared, for example days and percent.',
    matters: 'A comparison would make no sense: the indicator stays out of the score.',
    repair: 'Write the target in the unit of the actual, or correct the wrong unit.',
  },
  TG209: {
    means: 'Actual and target are of the same kind, but the unit is spelt in two ways.',
    matters:
      'They are compared, but a reader may think that different things are counted, say firms and files.',
    repair: 'Write the same word in all cells of the row.',
  },
  TG210: {
    means: 'The target asks for more than the threshold, and the actual is exactly the threshold.',
    matters: 'Taken literally the target is missed by a hair. It counts as met, but that should be a choice.',
    repair: 'If reaching the threshold is enough, write “>=” instead of “>” (or “<=” instead of “<”).',
  },
};
