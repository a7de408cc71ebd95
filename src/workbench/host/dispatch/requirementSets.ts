import { apiNotFound } from './hostError';

export interface Requirement {
  /** `ExcelApi`, `ExcelApiOnline`, ... */
  readonly set: string;
  readonly version: string;
}

/** By `Type.member` in office.js spelling; a member that is not listed came with the first version. */
export type RequirementTable = ReadonlyMap<string, Requirement>;

/** Set names to the highest version supported. Names are compared without case, as office.js does. */
export type SupportedSets = Readonly<Record<string, string>>;

/**
 * What an Excel LTSC 2021 with shared runtime offers: the floor that the manifest promises. The sets below the first
 * three are what the library itself asks about.
 */
export const floorSets: SupportedSets = {
  ExcelApi: '1.14',
  CompressedFile: '1.1',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.1',
  CustomFunctions: '1.4',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  DelayForCellEdit: '1.1',
  DialogApi: '1.1',
  DocumentEvents: '1.1',
  MatrixCoercion: '1.1',
  Selection: '1.1',
  Settings: '1.1',
};

/**
 * Reads which member needs which set from the debug build of the library (`excel-web-16.00.debug.js`), where every newer member
 * begins with a check that the host can switch on. The library itself is not asked: it does not check.
 */
export function readRequirements(debugSource: string): RequirementTable {
  const table = new Map<string, Requirement>();
  const excelPart = debugSource.slice(Math.max(0, debugSource.indexOf('Excel.Session = Session')));
  const check = /_throwIfApiNotSupported\("(\w+\.\w+)", (?:_defaultApiSetName|"(\w+)"), "([\d.]+)"/g;
  for (const [, member, set, version] of excelPart.matchAll(check)) {
    if (member && version && !table.has(member)) table.set(member, { set: set ?? 'ExcelApi', version });
  }
  return table;
}

/** Refuses members newer than the simulated Excel: a call beyond the floor must fail in tests, not at a colleague's desk. */
export class RequirementGate {
  private readonly supported: ReadonlyMap<string, string>;

  constructor(
    private readonly table: RequirementTable,
    readonly sets: SupportedSets = floorSets,
  ) {
    this.supported = new Map(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version]));
  }

  isSetSupported(set: string, version = '1.1'): boolean {
    const have = this.supported.get(set.toLowerCase());
    return have !== undefined && compareVersions(have, version) >= 0;
  }

  /** Throws `ApiNotFound` for a member that needs more than is supported. */
  check(typeName: string, member: string): void {
    const needs = this.table.get(`${typeName}.${member}`);
    if (needs && !this.isSetSupported(needs.set, needs.version)) {
      throw apiNotFound(`${typeName}.${member}`, `${needs.set} ${needs.version}`);
    }
  }
}

function compareVersions(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split('.').map(Number);
  const [bMajor = 0, bMinor = 0] = b.split('.').map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}
