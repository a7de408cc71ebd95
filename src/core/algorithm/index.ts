export type {
  ArithmeticOperator,
  CodeLookup,
  Expression,
  Outcome,
  ParsedAlgorithm,
  SyntaxProblem,
} from './expression';
