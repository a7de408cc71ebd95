import type { AlgorithmDifference, ColumnName, DayOff, Params } from './params';
import { englishUnit } from './unitNames';
import type { Messages } from './messages';

const COLUMN: Readonly<Record<ColumnName, string>> = {
  label: 'the column with code and name',
  weight: 'the column of weights',
  algorithm: 'the column of algorithms',
  history: 'the columns of past values',
  targets: 'the columns of targets',
  code: 'the column of codes',
  years: 'the columns of years',
  year: 'the column of the year',
  origin: 'the column of origins',
  name: 'the column of names',
  level: 'the column of levels',
  description: 'the column of descriptions',
  unit: 'the column of units',
  operator: 'the column of operators',
  exemption: 'the column of what cannot be assessed',
};

const DAY_OFF: Readonly<Record<DayOff, string>> = {
  saturday: 'a Saturday',
  sunday: 'a Sunday',
  newYear: 'New Year’s Day',
  epiphany: 'Epiphany',
  easterMonday: 'Easter Monday',
  liberation: 'Liberation Day',
  labour: 'Labour Day',
  republic: 'Republic Day',
  assumption: 'Assumption Day',
  saintFrancis: 'Saint Francis’ Day',
  allSaints: 'All Saints’ Day',
  immaculate: 'the Immaculate Conception',
  christmas: 'Christmas Day',
  saintStephen: 'Saint Stephen’s Day',
};

const list = (codes: readonly string[]): string => codes.map((code) => `“${code}”`).join(', ');

const otherYears = (years: readonly number[]): string =>
  years.length === 0 ? '' : ` (also ${years.join(', ')})`;

const DIFFERENCE: Readonly<Record<AlgorithmDifference['what'], string>> = {
  unit: 'unit',
  history: 'value',
  target: 'target',
};

function difference({ what, year, first, second }: AlgorithmDifference): string {
  const [one, two] = what === 'unit' ? [englishUnit(first), englishUnit(second)] : [first, second];
  return `${DIFFERENCE[what]}${year === undefined ? '' : ` ${year}`} “${one}” and “${two}”`;
}

/** The factor in digits: binary powers below one would print a rounding error. */
const factor = (power: number): string =>
  power < 0 ? `0.${'0'.repeat(-power - 1)}1` : `1${'0'.repeat(power)}`;

const suggestion = ({ suggestions }: Params['TG302']): string =>
  suggestions.length === 0 ? '' : ` Did you mean ${list(suggestions)}?`;

/** The sentences a person reads, in English. */
export const MESSAGES_EN: Messages = {
  TG101: ({ sheet }) => `No header row was found on sheet “${sheet}”.`,
  TG102: ({ column }) => `Not found: ${COLUMN[column]}.`,
  TG103: ({ text }) => `The row “${text}” was not understood: it does not count.`,
  TG104: ({ code }) => `Indicator “${code}” stands under no objective.`,
  TG105: () => 'No performance plan was found in this workbook.',
  TG106: () => 'No sheet of measures was found: the values written in the plan count as actuals.',
  TG107: ({ text }) => `Traguardo needs this cell but it holds “${text}”: it is not overwritten.`,
  TG108: ({ name, text }) => `Parameter ${name} is “${text}”, which is not allowed: the default is used.`,
  TG109: () => 'The years of values and targets are not clear: set them in the parameters.',
  TG110: ({ count }) => `Hidden or filtered rows in the plan: ${count}. They count like the others.`,
  TG111: ({ code }) =>
    `The formula of “${code}” is longer than Excel allows: it is not written. Shorten the algorithm with an indicator in between.`,
  TG112: ({ column, year, candidates: [taken = '', ...others] }) =>
    `It is not clear which is ${COLUMN[column]}${year === undefined ? '' : ` ${year}`}: column ${taken} is read, but it may be ${others.join(' or ')}.`,
  TG113: ({ text, count, shown }) =>
    `It is not clear whether the mark in “${text}” separates thousands or decimals: it is read as ${shown}${
      count > 1 ? ` (there are ${count} such numbers)` : ''
    }.`,
  TG114: ({ rows }) =>
    `There are several plans on the sheet, one under another: this one is read, not ${
      rows.length === 1 ? 'the one with its header in row' : 'those with their headers in rows'
    } ${rows.join(', ')}.`,
  TG115: ({ name }) => `Correction ${name} points to a cell that is no longer there: it is not applied.`,
  TG116: ({ name, text, first }) =>
    `“${name}” has “${text}” here and “${first}” in its first row: the first counts.`,
  TG117: ({ sheet }) =>
    `The plan of sheet “${sheet}” begins in the first row, without headers: insert a row above, even a blank one.`,
  TG201: ({ text }) => `The value “${text}” cannot be read: it counts as missing.`,
  TG202: ({ text }) => `The target “${text}” cannot be read: the indicator cannot be scored.`,
  TG203: ({ text, operator }) =>
    `The target “${text}” has no operator: it is read as “=”. Probably “${operator} ${text}” is meant.`,
  TG204: ({ year }) => `The target for ${year} is N/A: the indicator stays out of the score.`,
  TG205: ({ text }) => `The cell holds the error ${text}.`,
  TG206: ({ text }) =>
    `The number “${text}” can be read in two ways: it counts as missing until it is clear.`,
  TG207: ({ text }) => `The number “${text}” is kept as text.`,
  TG208: ({ actual, target }) =>
    `Actual and target have different units (“${englishUnit(actual)}” and “${englishUnit(target)}”): the indicator cannot be scored.`,
  TG209: ({ actual, target }) => `Actual and target spell the unit differently: “${actual}” and “${target}”.`,
  TG210: ({ text }) =>
    `The actual equals the threshold, but the target “${text}” is strict: it counts as met.`,
  TG211: ({ code, year }) =>
    `The target of “${code}” for ${year} is missing: the indicator cannot be scored.`,
  TG212: ({ unit, suggestion }) =>
    `The unit “${unit}” is not known: it counts as a plain number.${suggestion === '' ? '' : ` Did you mean “${suggestion}”?`}`,
  TG213: ({ text, usual }) => `“${text}” looks a hundred times too large or too small beside “${usual}”.`,
  TG214: ({ text, year }) => `The date “${text}” is not in ${year}, the year of its column.`,
  TG215: ({ text, day }) => `The deadline “${text}” is no workday: it is ${DAY_OFF[day]}.`,
  TG216: ({ code }) => `The code “${code}” has blanks too many or characters that cannot be seen.`,
  TG217: ({ code, clean }) =>
    `The code “${code}” holds letters of another alphabet or special hyphens that look normal: it becomes “${clean}”.`,
  TG301: ({ text, near }) => `The algorithm “${text}” cannot be read near “${near}”.`,
  TG302: (params) => `Code “${params.code}” is neither a measure nor an indicator.${suggestion(params)}`,
  TG303: ({ code }) =>
    `Measure “${code}” appears more than once with different values: the first one counts.`,
  TG304: ({ codes }) => `Algorithms refer to each other in a circle: ${list(codes)}.`,
  TG305: ({ text }) => `A divisor in “${text}” is zero: the algorithm cannot be computed.`,
  TG306: ({ codes, year }) =>
    `Without a value in ${year}: ${list(codes)}. The value written in the plan counts.`,
  TG307: ({ code }) =>
    `Code “${code}” names several indicators with different values: the algorithm cannot be computed.`,
  TG308: ({ published, computed }) =>
    `The plan says “${published}”, the measures give ${computed}: the computed value counts.`,
  TG309: ({ published, computed, power, years }) =>
    `The plan says “${published}”, the measures give ${computed}: they differ by a factor of ${factor(power)}${otherYears(years)}. The algorithm may lack a multiplier.`,
  TG310: ({ code, known }) =>
    `There is no code “${code}”, but there is “${known}”: only case, accents, apostrophes or blanks differ.`,
  TG311: ({ code }) => `Measure “${code}” appears more than once with the same values: the first one counts.`,
  TG312: ({ code }) => `No algorithm of the plan uses measure “${code}”.`,
  TG313: ({ code, apart }) =>
    `“${code}” is read as one code but may also mean “${apart}”: if it is an operation, put the blanks.`,
  TG314: ({ code, apart }) =>
    `There is no code “${code}”. If it is an operation it needs blanks: “${apart}”.`,
  TG315: ({ code, measure, indicator }) =>
    `Code “${code}” is a measure (${measure}) and an indicator (${indicator}) with different values: algorithms mean the measure.`,
  TG316: ({ text, first, second, differences }) =>
    `“${first}” and “${second}” have the same algorithm “${text}” but do not say the same: ${differences.map(difference).join('; ')}.`,
  TG317: ({ columns }) =>
    `Formulas of Traguardo in this row are not the right ones any more (${columns.join(', ')}): they were changed by hand, or the plan changed after the last calculation.`,
  TG318: ({ count }) =>
    `The formulas of Traguardo no longer match the plan in ${count} rows: press Calculate to write them anew.`,
  TG401: ({ code }) => `“${code}” holds nothing to score.`,
  TG402: ({ name, sum }) => `The weights under “${name}” sum to ${sum} instead of 100.`,
  TG403: ({ name }) => `“${name}” has no weight: the row stays out of the score.`,
  TG404: ({ name, weight }) =>
    `The weight of “${name}” is negative (${weight}): the row stays out of the score.`,
  TG405: ({ code, parent }) => `Code “${code}” appears more than once under “${parent}”.`,
  TG406: ({ name, weight }) => `The weight of “${name}” is above 100 (${weight}).`,
  TG407: ({ name }) => `“${name}” has a target but weight 0: it does not count.`,
  TG408: ({ code, count }) => `Code “${code}” stands in ${count} different places of the plan.`,
  TG410: ({ code, other }) => `Code “${code}” is spelt “${other}” elsewhere.`,
  TG411: ({ code, objective }) =>
    `Code “${code}” begins like those of “${objective}”, but the row stands under another objective.`,
  TG501: ({ code, year }) => `Indicator “${code}” cannot be scored: it has no actual for ${year}.`,
  TG502: ({ target, actual, year }) =>
    `The target “${target}” is less demanding than the last known value, “${actual}” in ${year}.`,
  TG503: ({ target, actual, year }) =>
    `The target “${target}” is less demanding than all known values: the least favourable is “${actual}” in ${year}.`,
  TG504: ({ target, before, year }) =>
    `The target “${target}” is less demanding than that of ${year}, “${before}”.`,
  TG505: ({ target, actual, year, percent }) =>
    `The target “${target}” is far from the last known value, “${actual}” in ${year}: an improvement of ${percent} %.`,
  TG506: ({ code }) => `“${code}” has no value in past years to hold the target against.`,
  TG507: ({ target }) => `The target “${target}” cannot be missed: any value meets it.`,
  TG601: ({ name, sheet }) =>
    `Revision “${name}” (sheet “${sheet}”) was edited after it was approved: the comparison uses what the sheet says now.`,
  TG602: ({ sheet, format }) =>
    `Sheet “${sheet}” was made by a newer version of Traguardo (format ${format}): some data may be missing from the comparison.`,
  TG603: ({ key, count, where }) =>
    `Key “${key}” appears ${count} times (${where}): the rows are compared by name and, where names are equal, in their order.`,
  TG604: ({ name }) => `Revision “${name}” is no longer in the workbook.`,
  TG605: ({ file }) => `File “${file}” holds no readable plan: nothing was taken.`,
  TG606: ({ sheet }) => `Sheet “${sheet}” was a revision, but can no longer be read.`,
  TG607: () => 'The plan is not flagged: there is no flag to remove.',
  TG608: ({ name, count }) =>
    `The flags against “${name}” are out of date in ${count === 1 ? 'one row' : `${count} rows`}: new, moved, renamed or changed in other fields since they were set.`,
  TG619: () => 'No state of the plan has been approved: approve one under Revisions, then flag the changes.',
  TG901: () => 'A cell is being edited: press Enter in Excel and try again.',
  TG902: ({ sheet }) =>
    `Sheet “${sheet}” is protected: remove the protection and try again. Nothing was written.`,
  TG903: ({ sheet }) =>
    `A filter is active on sheet “${sheet}”: remove it and try again. Nothing was written.`,
  TG904: ({ sheet }) => `Sheet “${sheet}” changed meanwhile: read it again and retry. Nothing was written.`,
  TG905: () => 'Excel is busy: try again in a moment.',
  TG906: () => 'The data is too large for one request to Excel.',
  TG907: () => 'The connection with Excel was lost: close and reopen the pane.',
  TG908: ({ sheet }) => `Sheet “${sheet}” is no longer there.`,
  TG909: ({ detail }) => `Excel refused the operation: ${detail}`,
  TG910: ({ file }) => `The file “${file}” is not a readable .xlsx workbook.`,
  TG911: () => 'There is no write to undo.',
  TG912: ({ text }) => `The formula “${text}” uses a PIANO function: without Traguardo it shows #NAME?.`,
  TG913: ({ codes }) =>
    `The formula uses functions that Excel 2016 and LibreOffice may lack: ${list(codes)}.`,
  TG914: () =>
    'A newer version of Traguardo wrote this workbook: it is opened read-only. Update Traguardo to write to it.',
  TG915: ({ text }) =>
    `The formula “${text}” reads another file, which the receiver of this one will not have.`,
  TG916: () => 'Traguardo’s columns are of an earlier version: Calculate brings them up to date.',
  TG917: () => 'None of the chosen findings has a fix to apply.',
  TG918: () => 'Accepting a finding takes a reason: whoever reads the plan must know why.',
  TG919: () => 'The chosen cell is in no row of the plan: choose one of an objective or an indicator.',
};
