/** A requirement set and whether this Excel has it. */
export interface RequirementFact {
  readonly name: string;
  readonly version: string;
  readonly supported: boolean;
  /** Declared in the manifest, or needed by every screen. */
  readonly needed: boolean;
}

/** Sets that Traguardo knows how to use; the last of each name is only used where it is there. */
const SETS: readonly (readonly [name: string, version: string, needed: boolean])[] = [
  ['SharedRuntime', '1.1', true],
  ['CustomFunctionsRuntime', '1.3', true],
  ['ExcelApi', '1.14', true],
  ['ExcelApi', '1.18', false],
  ['ExcelApi', '1.20', false],
];

/** Which Excel this is. */
export function readHostFacts(): { readonly excel: string; readonly abilities: readonly RequirementFact[] } {
  const { diagnostics, requirements } = Office.context as Partial<Office.Context>;
  const parts = [diagnostics?.platform, diagnostics?.version].filter((part) => part !== undefined);
  return {
    excel: parts.join(' '),
    abilities: SETS.map(([name, version, needed]) => ({
      name,
      version,
      needed,
      supported: requirements?.isSetSupported(name, version) ?? false,
    })),
  };
}
