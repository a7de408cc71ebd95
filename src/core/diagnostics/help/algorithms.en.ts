import type { HelpBlock } from './help';

export const ALGORITHMS_EN: HelpBlock<'TG3'> = {
  TG301: {
    means: 'The algorithm is not made of codes joined by +, -, * and /, or a bracket is not closed.',
    matters: 'The actual cannot be calculated from the measures: the one written in the plan counts, if any.',
    repair:
      'Look at the place shown. Put a blank before and after each operator, for example “A1 + A2” or “( A1 - A2 ) / A3”.',
  },
  TG302: {
    means: 'The algorithm names a code that is neither a measure nor an indicator of the plan.',
    matters: 'Without it the algorithm cannot be calculated: the actual written in the plan counts, if any.',
    repair:
      'If the code is misspelt, take one of those suggested. If the measure is missing, add it to the sheet of measures.',
  },
  TG303: {
    means: 'The same code stands on several rows of the sheet of measures.',
    matters: 'Only the first row counts: if the values differ, actuals may be calculated from the wrong one.',
    repair: 'Keep one row a code, or give different codes to different measures.',
  },
  TG304: {
    means: 'An algorithm names an indicator whose own algorithm leads back to the first.',
    matters: 'The calculation would go round in circles: none of these indicators can be calculated.',
    repair:
      'Change one of the algorithms listed so that it names measures, not an indicator of the same chain.',
  },
  TG305: {
    means: 'The algorithm divides by a measure that is zero.',
    matters: 'A division by zero has no result: the actual cannot be calculated, and it is not zero.',
    repair:
      'Check the value of the measure below the division. If it really is zero, the indicator cannot be measured this year: write N/D.',
  },
  TG306: {
    means: 'One or more measures named by the algorithm have no value for the year yet.',
    matters: 'The algorithm cannot be calculated: the actual written in the plan counts.',
    repair: 'Write the values on the sheet of measures as soon as they are known.',
  },
  TG307: {
    means: 'The code belongs to several indicators, and their values differ.',
    matters: 'Nobody knows which value to use: the algorithm is not calculated.',
    repair: 'Give each indicator a code of its own, and name the right one.',
  },
  TG308: {
    means: 'The value written in the plan is not what the algorithm gives with the measures.',
    matters:
      'One of the two is wrong. The calculated one counts in the score: with outdated measures the score is wrong.',
    repair:
      'Check the measures of the year and the algorithm; then correct the measure or the value in the plan.',
  },
  TG309: {
    means:
      'The value written in the plan and the calculated one are the same but for the place of the comma.',
    matters:
      'Usually the algorithm lacks a “* 100” or “* 1000”, or a measure is in thousands. The comparison with the target goes wrong.',
    repair: 'Add the factor to the algorithm, or write value, target and measures in the same magnitude.',
  },
};
