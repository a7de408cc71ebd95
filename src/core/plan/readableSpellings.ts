/** What hands write instead of an operator, at the beginning of a target whose words are one blank apart. */
const OPERATOR_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:almeno|minimo|min\.?|non meno di|at least) /i, '>= '],
  [/^(?:al massimo|massimo|max\.?|non oltre|non più di|fino a|at most) /i, '<= '],
  [/^(?:=>|> =) ?/, '>= '],
  [/^(?:=<|< =) ?/, '<= '],
];

const MONTHS = [
  'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre',
]; // prettier-ignore
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const DOTTED_DATE = /(\d{1,2})\.(\d{1,2})\.(\d{4})/;
const SHORT_YEAR = /(\d{1,2})([-/])(\d{1,2})\2(\d{2})$/;
const DATE_IN_WORDS = new RegExp(`(?:(\\d{1,2})°? )?(${MONTHS.join('|')}) (\\d{4})$`, 'i');
/** Words that are units and nothing else: `circa 10` is no ten of anything. */
const UNIT_FIRST = /^(n\.?|nr\.?|num\.?|numero|euro?|gg\.?|giorni|ore|h|punti|pt\.?) ([\d.,]+)$/i;
/** A mark inside a number, not the dot of a unit. */
const MARK = /(\d)([.,])(?=\d)/g;

/** Longer texts are prose, which no other spelling makes a value. */
const LONGEST_VALUE = 60;

/**
 * Other spellings of a text that could not be read, the likelier first: the marks of a number exchanged, words for an operator, dates in words or with
 * dots, a unit before its number. The caller keeps those that can be read.
 */
export function readableSpellings(text: string): readonly string[] {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (plain.length > LONGEST_VALUE) return [];
  const spellings = [
    plain.replace(MARK, (_text, digit: string, mark: string) => digit + (mark === '.' ? ',' : '.')),
    ...OPERATOR_WORDS.map(([words, operator]) => plain.replace(words, operator)),
    plain.replace(DOTTED_DATE, '$1-$2-$3'),
    plain.replace(SHORT_YEAR, '$1$2$3$220$4'),
    plain.replace(DATE_IN_WORDS, dateOf),
    plain.replace(UNIT_FIRST, '$2 $1'),
  ];
  return [...new Set(spellings)].filter((spelling) => spelling !== plain);
}

/** The day as digits; a month alone ends on its last day. */
function dateOf(_text: string, day: string | undefined, monthName: string, year: string): string {
  const month = MONTHS.indexOf(monthName.toLowerCase());
  const last = day ?? String(LAST_DAYS[month] ?? 31);
  return `${last.padStart(2, '0')}-${String(month + 1).padStart(2, '0')}-${year}`;
}
