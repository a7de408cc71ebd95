/** A cell's value as custom functions see it; null is a blank cell. */
export type FunctionValue = number | string | boolean | null | ErrorArgument;

/** An error among the arguments, for functions that accept errors. */
export interface ErrorArgument {
  readonly type: 'Error';
  readonly basicType: 'Error';
  readonly basicValue: string;
}

export type FunctionArgument = FunctionValue | readonly (readonly FunctionValue[])[];

/** What the add-in answered: a value, a matrix, or the literal of an error such as `#VALUE!`. */
export type FunctionAnswer = { readonly value: unknown } | { readonly error: string };

/** Where a formula stands. 0-based. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The way to the add-in's own code. */
export interface FunctionCaller {
  /** Resolves when the add-in can be asked; never, if it has no functions. */
  readonly whenReady: Promise<void>;
  /** Never rejects. */
  call(functionId: string, args: readonly FunctionArgument[], cell: CallingCell): Promise<FunctionAnswer>;
}
