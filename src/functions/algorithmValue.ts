import { buildCodeTable, evaluate, parseAlgorithm, suggestCodes } from '../core/algorithm';
import type { CodeTable, Outcome, ParsedAlgorithm } from '../core/algorithm';
import { WORKBOOK } from '../core/diagnostics';
import type { Cell } from '../core/grid';
import { amountOf } from '../core/scoring';
import { decimalFromCell, parseFieldValue } from '../core/values';
import type { Decimal, Separators } from '../core/values';
import { algorithmIn } from './algorithmText';
import { errorInCell, invalid, isProblem, notAvailable, sentenceOf } from './answer';
import type { Answer, Problem } from './answer';
import { cellsOf, listOf, textOf } from './cells';
import type { Table } from './cells';
import { separatorsOf } from './separatorsOf';
import { SENTENCES } from './sentences';
import { isSpread, pick, spread } from './spread';

const SUGGESTIONS = 3;

/** What each code is worth; undefined where its cell holds no number. Of a code that is repeated the first one counts. */
type Values = ReadonlyMap<string, Decimal | undefined>;

/**
 * PIANO.VALORE: the value of each algorithm from a column of codes and a column of values. Percent as fraction, a date as its day number.
 * #N/A where a measure has no value; #VALUE! where the algorithm is wrong, a code is not known, a divisor is 0.
 */
export function algorithmValue(
  algorithms: unknown,
  codes: unknown,
  values: unknown,
  decimalSign: unknown,
): Table<Answer> {
  const cells = cellsOf(algorithms);
  const separators = separatorsOf(decimalSign);
  if (isProblem(separators)) return [[separators]];
  const known = valuesByCode(listOf(codes), listOf(values), separators);
  if (isProblem(known)) return [[known]];
  const isMany = isSpread(cells);
  return spread([cells], (place) => {
    const cell = pick(cells, place);
    return isMany && cell.kind === 'empty' ? '' : valueOf(cell, known);
  });
}

function valuesByCode(
  codes: readonly Cell[],
  values: readonly Cell[],
  separators: Separators,
): Values | Problem {
  if (codes.length !== values.length) return invalid(SENTENCES.codesAndValues);
  const known = new Map<string, Decimal | undefined>();
  codes.forEach((cell, index) => {
    const code = textOf(cell);
    if (code !== '' && !known.has(code)) known.set(code, numberIn(values[index], separators));
  });
  return known;
}

/** A number, also one kept as text, a date as its day number; undefined for everything else: blank is not 0. */
function numberIn(cell: Cell | undefined, separators: Separators): Decimal | undefined {
  if (cell?.kind === 'number') return decimalFromCell(cell.value);
  return cell?.kind === 'text' ? amountOf(parseFieldValue(cell.value, separators)) : undefined;
}

function valueOf(cell: Cell, values: Values): Answer {
  if (cell.kind === 'errorValue') return errorInCell(cell);
  const text = algorithmIn(cell);
  if (text === '') return notAvailable(SENTENCES.algorithmMissing);
  const parsed = parseAlgorithm(text, codesWithin(text, values));
  const outcome = evaluate(parsed, (code) => worth(code, values));
  return outcome.kind === 'value' ? outcome.amount.toNumber() : problemOf(outcome, parsed, values);
}

/** Only codes whose letters stand in the text can be found there; with thousands of measures the others are most of the work. */
function codesWithin(text: string, values: Values): CodeTable {
  const folded = text.replace(/\s+/g, ' ');
  return buildCodeTable([...values.keys()].filter((code) => folded.includes(code.replace(/\s+/g, ' '))));
}

function worth(code: string, values: Values): Outcome {
  if (!values.has(code)) return { kind: 'unknownCode', codes: [code] };
  const amount = values.get(code);
  return amount === undefined ? { kind: 'notAvailable', codes: [code] } : { kind: 'value', amount };
}

function problemOf(outcome: Outcome, parsed: ParsedAlgorithm, values: Values): Problem {
  const { text, problems } = parsed;
  switch (outcome.kind) {
    case 'notAvailable':
      return notAvailable(SENTENCES.withoutValue(outcome.codes));
    case 'zeroDenominator':
      return invalid(sentenceOf({ code: 'TG305', at: WORKBOOK, params: { text } }));
    case 'unknownCode': {
      const [code = ''] = outcome.codes;
      return invalid(SENTENCES.unknownCode(code, suggestCodes(code, values.keys(), SUGGESTIONS)));
    }
    default:
      return invalid(
        sentenceOf({ code: 'TG301', at: WORKBOOK, params: { text, near: problems[0]?.near ?? text } }),
      );
  }
}
