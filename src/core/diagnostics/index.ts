export { CATALOGUE } from './catalogue';
export type { Severity } from './catalogue';
export { WORKBOOK, cellLocation } from './diagnostic';
export type { Code, Diagnostic, DiagnosticOf, Fix, Location, Parsed, Span } from './diagnostic';
export { messageOf } from './messages';
export type { Language } from './messages';
export { sortDiagnostics } from './order';
export type { ColumnName, Params } from './params';
