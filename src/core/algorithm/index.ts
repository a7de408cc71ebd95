export type {
  ArithmeticOperator,
  CodeLookup,
  Expression,
  Outcome,
  ParsedAlgorithm,
  SyntaxProblem,
} from './expression';
export { buildCodeTable } from './codeTable';
export { editDistance } from './editDistance';
export type { CodeTable } from './codeTable';
export { evaluate } from './evaluate';
export { foldCode, foldLetters } from './foldCode';
export { foldExpression } from './foldExpression';
export { parseAlgorithm } from './parseAlgorithm';
export { printExpression } from './printExpression';
export { buildCodeSuggester, suggestCodes } from './suggestCodes';
export type { CodeSuggester } from './suggestCodes';
