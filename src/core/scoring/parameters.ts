import type { Location } from '../diagnostics';
import type { Diagnostic, Parsed } from '../diagnostics';
import type { RawCell } from '../grid';
import { Decimal, ZERO, dateFromSerial, decimalFromCell } from '../values';
import type { PlainDate } from '../values';
import { BAND_ROWS, PARAMETER_ROWS, RULES_BLOCK, STEP_ROWS } from './parameterList';
import type { ParameterKey } from './parameterList';
import { DEFAULT_POLICY } from './policy';
import type { AtMostFormula, Band, DateDecay, MissingActual, Policy, Step } from './policy';
import type { Parameters } from './scores';

/** The block `PIANO_Regole` as read: two columns, rows as in `RULES_BLOCK`. Rows that are not there count as blank. */
export type RulesBlock = readonly (readonly (RawCell | null | undefined)[])[];

/** What holds where a parameter is blank. */
export type YearDefaults = Pick<Parameters, 'actualsYear' | 'targetsYear' | 'asOf'>;

const AT_MOST: readonly AtMostFormula[] = ['linear', 'ratio', 'baseline', 'onOff'];
const DATE_DECAY: readonly DateDecay[] = ['none', 'grace', 'linear'];
const MISSING: readonly MissingActual[] = ['byYear', 'exclude', 'zero'];

const isBlank = (raw: RawCell | null | undefined): raw is '' | null | undefined =>
  raw === '' || raw === null || raw === undefined;

/** Reads one setting after another and notes what is not allowed. */
class BlockReader {
  readonly diagnostics: Diagnostic[] = [];

  constructor(
    private readonly block: RulesBlock,
    private readonly placeOf: (row: number) => Location,
  ) {}

  /** Index of the word in the list of the row; 0, the default, where blank or unknown. */
  choice(key: ParameterKey): number {
    const { raw, row, words } = this.setting(key);
    if (isBlank(raw)) return 0;
    const typed = String(raw).trim().toLowerCase();
    const index = words.findIndex((word) => word === typed);
    if (index >= 0) return index;
    this.refuse(row, raw);
    return 0;
  }

  /** A number of at least `least`, else the fallback. Words of the row are left to the caller. */
  number(key: ParameterKey, fallback: Decimal, least: Decimal, whole = false): Decimal {
    const { raw, row } = this.setting(key);
    if (isBlank(raw)) return fallback;
    const value = typeof raw === 'number' ? decimalFromCell(raw) : undefined;
    if (value !== undefined && value.greaterThanOrEqualTo(least) && (!whole || value.isInteger()))
      return value;
    this.refuse(row, raw);
    return fallback;
  }

  isWord(key: ParameterKey, word: string): boolean {
    const { raw } = this.setting(key);
    return typeof raw === 'string' && raw.trim().toLowerCase() === word;
  }

  date(key: ParameterKey, fallback: PlainDate): PlainDate {
    const { raw, row } = this.setting(key);
    if (isBlank(raw)) return fallback;
    const date = typeof raw === 'number' ? dateFromSerial(raw) : undefined;
    if (date === undefined) this.refuse(row, raw);
    return date ?? fallback;
  }

  /** Rows of a table: those whose first cell is a number, up to the first that is not. */
  table(first: number, rows: number): readonly { readonly from: Decimal; readonly beside: RawCell }[] {
    const found: { readonly from: Decimal; readonly beside: RawCell }[] = [];
    for (let row = first; row < first + rows; row += 1) {
      const [from, beside] = this.block[row] ?? [];
      if (isBlank(from)) break;
      const previous = found[found.length - 1]?.from;
      const limit = typeof from === 'number' ? decimalFromCell(from) : undefined;
      if (limit === undefined || (previous !== undefined && limit.lessThanOrEqualTo(previous))) {
        this.refuse(row, from);
        break;
      }
      found.push({ from: limit, beside: isBlank(beside) ? '' : beside });
    }
    return found;
  }

  refuse(row: number, raw: RawCell): void {
    const name = PARAMETER_ROWS[row]?.name ?? (row < RULES_BLOCK.steps ? 'PIANO_FasceDa' : 'PIANO_GradiniDa');
    this.diagnostics.push({ code: 'TG108', at: this.placeOf(row), params: { name, text: String(raw) } });
  }

  private setting(key: ParameterKey): {
    raw: RawCell | null | undefined;
    row: number;
    words: readonly string[];
  } {
    const row = PARAMETER_ROWS.findIndex((entry) => entry.key === key);
    return { raw: this.block[row]?.[0], row, words: PARAMETER_ROWS[row]?.words ?? [] };
  }
}

/** The bands start at 0 whatever the first row says: every achievement lies in one. */
function readBands(reader: BlockReader): readonly Band[] {
  const bands = reader
    .table(RULES_BLOCK.bands, BAND_ROWS)
    .map(({ from, beside }) => ({ from, name: String(beside) }));
  return bands.length === 0 ? DEFAULT_POLICY.bands : bands;
}

function readSteps(reader: BlockReader): readonly Step[] {
  return reader.table(RULES_BLOCK.steps, STEP_ROWS).map(({ from, beside }) => ({
    from,
    score: typeof beside === 'number' ? decimalFromCell(beside) : ZERO,
  }));
}

function readPolicy(reader: BlockReader): Policy {
  const hasNoCap = reader.isWord('cap', 'nessuno');
  return {
    atMost: AT_MOST[reader.choice('atMost')] ?? DEFAULT_POLICY.atMost,
    dateDecay: DATE_DECAY[reader.choice('dateDecay')] ?? DEFAULT_POLICY.dateDecay,
    decayDays: reader.number('decayDays', ZERO, ZERO, true).toNumber(),
    cap: hasNoCap ? undefined : reader.number('cap', new Decimal(1), new Decimal(1)),
    floor: reader.number('floor', ZERO, ZERO),
    steps: readSteps(reader),
    bands: readBands(reader),
    missingActual: MISSING[reader.choice('missingActual')] ?? DEFAULT_POLICY.missingActual,
    yearClosed: reader.choice('yearClosed') === 1,
    rollUp: reader.choice('rollUp') === 1 ? 'sum' : 'normalise',
  };
}

/**
 * Reads the parameters of a workbook. What is blank takes the default; what is not allowed takes the default too and is a finding
 * (TG108). `placeOf` says where a row of the block stands.
 */
export function readParameters(
  block: RulesBlock,
  defaults: YearDefaults,
  placeOf: (row: number) => Location,
): Parsed<Parameters> {
  const reader = new BlockReader(block, placeOf);
  const firstYear = new Decimal(1900);
  const value: Parameters = {
    policy: readPolicy(reader),
    actualsYear: reader.number('actualsYear', new Decimal(defaults.actualsYear), firstYear, true).toNumber(),
    targetsYear: reader.number('targetsYear', new Decimal(defaults.targetsYear), firstYear, true).toNumber(),
    asOf: reader.date('asOf', defaults.asOf),
  };
  return { value, diagnostics: reader.diagnostics };
}
