/** The part of the add-in's functions.json that a host needs; the file is made from the functions' doc comments. */
export interface FunctionsFile {
  /** Whether the functions take cells in error; one that says so itself does anyway. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  /** What the add-in associates its code with. */
  readonly id: string;
  /** Without the namespace. */
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly requiresAddress?: boolean; readonly allowErrorForDataTypeAny?: boolean };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
}

/** Reads the file's text; a workbook without custom functions is still a workbook, so an unusable file gives none. */
export function parseFunctions(text: string): readonly FunctionMetadata[] {
  try {
    const file = JSON.parse(text) as Partial<FunctionsFile>;
    const takesErrors = file.allowErrorForDataTypeAny === true;
    return (file.functions ?? []).map((one) =>
      takesErrors ? { ...one, options: { ...one.options, allowErrorForDataTypeAny: true } } : one,
    );
  } catch {
    return [];
  }
}
