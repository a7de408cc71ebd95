export type {
  ArithmeticOperator,
  CodeLookup,
  Expression,
  Outcome,
  ParsedAlgorithm,
  SyntaxProblem,
} from './expression';
export { buildCodeTable } from './codeTable';
export type { CodeTable } from './codeTable';
export { evaluate, foldExpression, parseAlgorithm, printExpression, suggestCodes } from './parseAlgorithm';
