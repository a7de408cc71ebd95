import type { Language } from '../core/diagnostics';
import { isProblem } from './answer';
import type { Answer, Problem } from './answer';
import type { Table } from './cells';

/*
 * The one place of this folder that touches the runtime of custom functions: its global `CustomFunctions` makes the errors that Excel
 * understands. Excel calls a function without saying who reads the answer, so the language is set once, when the functions are associated.
 */
let language: Language = 'it';

/** The language of the sentences beside errors. What a function puts into cells is Italian, as everything on the sheets. */
export function setErrorLanguage(chosen: Language): void {
  language = chosen;
}

function functionError({ error, sentence }: Problem): CustomFunctions.Error {
  const { Error: FunctionError, ErrorCode } = CustomFunctions;
  const code = error === '#N/A' ? ErrorCode.notAvailable : ErrorCode.invalidValue;
  return new FunctionError(code, sentence[language]);
}

/** The answers as Excel takes them: rows that spill. A single problem is thrown, so that its sentence is shown; among others it is the error of its own cell. */
export function toExcel(answers: Table<Answer>): unknown[][] {
  const [first, ...others] = answers.flat();
  if (others.length === 0 && isProblem(first)) throw functionError(first);
  return answers.map((row) => row.map((answer) => (isProblem(answer) ? functionError(answer) : answer)));
}

/** As `toExcel` for a function that has one answer. */
export const oneToExcel = (answer: Answer): unknown => toExcel([[answer]])[0]?.[0];
