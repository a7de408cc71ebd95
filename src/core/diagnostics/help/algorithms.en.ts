import type { HelpBlock } from './help';

export const ALGORITHMS_EN: HelpBlock<'TG3'> = {
  TG301: {
    title: 'Algorithm cannot be read',
    means: 'The algorithm is not made of codes joined by +, -, * and /, or a bracket is not closed.',
    matters: 'The actual cannot be calculated from the measures: the one written in the plan counts, if any.',
    repair:
      'Look at the place shown. Put a blank before and after each operator, for example “A1 + A2” or “( A1 - A2 ) / A3”.',
  },
  TG302: {
    title: 'Unknown code',
    means: 'The algorithm names a code that is neither a measure nor an indicator of the plan.',
    matters: 'Without it the algorithm cannot be calculated: the actual written in the plan counts, if any.',
    repair:
      'If the code is misspelt, take one of those suggested. If the measure is missing, add it to the sheet of measures.',
  },
  TG303: {
    title: 'Measure repeated with other values',
    means: 'The same code stands on several rows of the measures, and the values are not the same.',
    matters: 'Only the first row counts: actuals may be calculated from the wrong values.',
    repair: 'Find out which row is right and take the other away; give different measures different codes.',
  },
  TG304: {
    title: 'Algorithms in a circle',
    means: 'An algorithm names an indicator whose own algorithm leads back to the first.',
    matters: 'The calculation would go round in circles: none of these indicators can be calculated.',
    repair:
      'Change one of the algorithms listed so that it names measures, not an indicator of the same chain.',
  },
  TG305: {
    title: 'Divisor of zero',
    means: 'The algorithm divides by a measure that is zero.',
    matters: 'A division by zero has no result: the actual cannot be calculated, and it is not zero.',
    repair:
      'Check the value of the measure below the division. If it really is zero, the indicator cannot be measured this year: write N/D.',
  },
  TG306: {
    title: 'Measures without value',
    means: 'One or more measures named by the algorithm have no value for the year yet.',
    matters: 'The algorithm cannot be calculated: the actual written in the plan counts.',
    repair: 'Write the values on the sheet of measures as soon as they are known.',
  },
  TG307: {
    title: 'Code of several indicators',
    means: 'The code belongs to several indicators, and their values differ.',
    matters: 'Nobody knows which value to use: the algorithm is not calculated.',
    repair: 'Give each indicator a code of its own, and name the right one.',
  },
  TG308: {
    title: 'Written value differs from calculated',
    means: 'The value written in the plan is not what the algorithm gives with the measures.',
    matters:
      'One of the two is wrong. The calculated one counts in the score: with outdated measures the score is wrong.',
    repair:
      'Check the measures of the year and the algorithm; then correct the measure or the value in the plan.',
  },
  TG309: {
    title: 'Decimal point out of place',
    means:
      'The value written in the plan and the calculated one are the same but for the place of the comma.',
    matters:
      'Usually the algorithm lacks a “* 100” or “* 1000”, or a measure is in thousands. The comparison with the target goes wrong.',
    repair: 'Add the factor to the algorithm, or write value, target and measures in the same magnitude.',
  },
  TG310: {
    title: 'Code spelled otherwise',
    means:
      'The algorithm names a code that is not there, but one is spelled almost the same: only case, accents, apostrophes or blanks differ.',
    matters:
      'Codes are recognised only as they are spelled: the algorithm is not calculated, and the actual written in the plan counts, if any.',
    repair: 'Apply the proposed fix, which writes the code as the measures have it.',
  },
  TG311: {
    title: 'Measure repeated',
    means: 'The same code stands on several rows of the measures, with the same values.',
    matters:
      'The result is the same today, but once a single row is updated the actuals will stay on the old value.',
    repair: 'Take the further rows away and keep the first.',
  },
  TG312: {
    title: 'Measure not used',
    means: 'The measure stands among the measures but no algorithm names it.',
    matters:
      'It may be of no use any more, or an algorithm that should name it does not. The score does not depend on it.',
    repair: 'Check whether an algorithm lacks it; else leave it, or take the row away.',
  },
  TG313: {
    title: 'Code or operation?',
    means: 'The text holds a code with an operator in it, and its parts are codes too.',
    matters:
      'The whole code counts. If the operation was meant, the actual is calculated from the wrong measure.',
    repair:
      'If it is an operation, put a blank before and after the sign. If it is a code, nothing needs to be done.',
  },
  TG314: {
    title: 'Operation without spaces',
    means: 'An operator touches a code and a number: together they make a code that is not there.',
    matters:
      'Codes may hold such signs, as “VISITS-1” for the year before: without blanks nobody can tell what is meant, and the algorithm is not calculated.',
    repair:
      'If it is an operation, apply the fix, which puts the blanks. If it is a code, add it to the measures.',
  },
  TG315: {
    title: 'Code with two meanings',
    means:
      'A measure and an indicator of the plan have the same code but are worth different things in the year.',
    matters:
      'An algorithm that names the code uses the measure: a reader may believe that it uses the indicator, and the sums do not add up.',
    repair:
      'Give the measure, or the indicator, a code of its own, and name the right one in the algorithms.',
  },
  TG316: {
    title: 'Same algorithm, other data',
    means: 'Two indicators of the plan are calculated alike, but units, past values or targets differ.',
    matters:
      'One figure cannot have two values, and with two targets the same result may be met in one place of the plan and missed in another.',
    repair:
      'Write the same values in both places. If the targets differ on purpose, accept the finding and say why.',
  },
  TG317: {
    title: 'Formulas changed in the row',
    means:
      'In the columns of Traguardo the row has other formulas than Calculate would write now, or has none.',
    matters: 'The score that is shown may not be that of the plan as it is today.',
    repair: 'Apply the fix, which writes the formulas of the row anew, or press Calculate.',
  },
  TG318: {
    title: 'Formulas out of date',
    means:
      'In many rows the formulas of Traguardo are not those that Calculate would write now: the plan, the years or the version has changed.',
    matters: 'The scores that are shown may not be those of the plan as it is today.',
    repair: 'Press Calculate: all formulas are written anew in one step, which can be undone.',
  },
};
