import type { ConditionalFormattingOptions, DataValidation, Worksheet } from 'exceljs';

/**
 * What exceljs reads into a worksheet but leaves out of its types. The one place where its objects are taken for more
 * than they are declared to be.
 */
export interface UntypedParts {
  readonly conditionalFormattings?: readonly ConditionalFormattingOptions[];
  readonly dataValidations?: { model: Record<string, DataValidation> };
  readonly sheetProtection?: { readonly sheet?: boolean };
  readonly model: { readonly merges?: readonly string[] };
  readonly tables?: Readonly<
    Record<string, { readonly table?: { readonly name: string; readonly tableRef: string } }>
  >;
}

export const untyped = (sheet: Worksheet): UntypedParts => sheet as unknown as UntypedParts;
