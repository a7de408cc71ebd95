import { printedTarget, printedValue, type PrintedValue } from '../printedValue';
import { seedIndicators, type SeedIndicator, type SeedPlan } from '../seedPlan';
import { algorithmForm, codesOf } from './algorithmForm';
import { describeMeasures } from './describeMeasures';
import { fillYear, isSingle, type MeasureValue, type YearOfMeasures } from './fillYear';
import { ratioUnits } from './illustrativeBasis';

/** Where the values of a measure come from, in the word of the sheet. */
export type Origin = 'pubblicato' | 'ricavato' | 'illustrativo';

/** A row of the sheet Misure. */
export interface MisuraRow {
  readonly code: string;
  readonly description: string;
  /** `N.`, `%`, `gg`, `€`, `h`, or `data` for a date. */
  readonly unit: string;
  /** Year to decimal text (percent as fraction), ISO date or `N/D`; null where the year is not over. */
  readonly values: Readonly<Record<string, string | null>>;
  readonly origin: Origin;
}

/** The sheet Misure as data. */
export interface Misure {
  readonly ente: string;
  /** What the reader of the sheet must know about the values. */
  readonly notes: readonly string[];
  readonly years: readonly string[];
  readonly measures: readonly MisuraRow[];
}

const notes = [
  'Origine: «pubblicato» = stampato nel piano come indicatore; «ricavato» = determinato dalle somme del piano; «illustrativo» = non ' +
    'pubblicato. I valori illustrativi (in corsivo su fondo chiaro) NON sono dati della Camera di commercio: sono costruiti in modo ' +
    'che gli algoritmi diano i valori pubblicati del 2022, 2023 e 2024. Le percentuali sono frazioni in formato percentuale.',
  'Due voci del piano non si riproducono: OC_TBS_03 stampa il rapporto moltiplicato per 100 (13,43 N. per 0,1343); ' +
    '83.A1.2_MISURE.RISCH stampa N/D per il 2022, dove 803.S3, con lo stesso algoritmo, stampa 100,00 %.',
] as const;

/** Makes the measures of the plan, the same at every call. */
export function makeMisure(plan: SeedPlan): Misure {
  const indicators = seedIndicators(plan);
  const years = fillYears(indicators, plan.historyYears);
  return {
    ente: plan.ente,
    notes,
    years: [...plan.historyYears, String(plan.year)],
    measures: measureCodes(indicators).map((code) => ({
      code,
      ...describe(code, indicators),
      values: {
        ...Object.fromEntries([...years].map(([year, { values }]) => [year, valueText(values.get(code)!)])),
        [String(plan.year)]: null,
      },
      origin: originOf(code, indicators, [...years.values()]),
    })),
  };
}

function fillYears(
  indicators: readonly SeedIndicator[],
  names: readonly string[],
): ReadonlyMap<string, YearOfMeasures> {
  const years = new Map<string, YearOfMeasures>();
  let before: ReadonlyMap<string, MeasureValue> = new Map();
  for (const name of names) {
    const year = fillYear(indicators, name, before);
    years.set(name, year);
    before = year.values;
  }
  return years;
}

/** Codes of the algorithms in order of appearance, without those that mean another indicator. */
function measureCodes(indicators: readonly SeedIndicator[]): readonly string[] {
  const codes = new Set(indicators.flatMap((indicator) => codesOf(algorithmForm(indicator.algorithm))));
  return [...codes].filter((code) => !isIndicatorOnly(code, indicators));
}

/** True for the code of an indicator whose own algorithm does not name it: D1.1.0, D4.1, D6.1.1. */
function isIndicatorOnly(code: string, indicators: readonly SeedIndicator[]): boolean {
  const named = indicators.filter((indicator) => indicator.code === code);
  return named.length > 0 && named.every((indicator) => !codesIn(indicator).includes(code));
}

function codesIn(indicator: SeedIndicator): readonly string[] {
  return codesOf(algorithmForm(indicator.algorithm));
}

/** Description and unit from the indicator that is this code alone, else from the first that uses it. */
function describe(code: string, indicators: readonly SeedIndicator[]): { description: string; unit: string } {
  const using = indicators.filter((indicator) => codesIn(indicator).includes(code));
  const source = using.find((indicator) => isSingle(algorithmForm(indicator.algorithm))) ?? using[0]!;
  const isRatio = algorithmForm(source.algorithm).denominator !== undefined;
  const unit = isRatio ? (ratioUnits[code] ?? 'N.') : printedUnit(source);
  return { description: describeMeasures(source).get(code)!, unit };
}

/** The unit that an indicator prints, in its values or, if they are all N/D, in its targets. */
function printedUnit(indicator: SeedIndicator): string {
  const printed: readonly PrintedValue[] = [
    ...Object.values(indicator.history).map(printedValue),
    ...Object.values(indicator.targets).map((target) => printedTarget(target).value),
  ];
  const first = printed.find((value) => value.kind !== 'notAvailable');
  return first?.kind === 'number' ? first.unit : 'data';
}

function originOf(
  code: string,
  indicators: readonly SeedIndicator[],
  years: readonly YearOfMeasures[],
): Origin {
  const alone = indicators.some((indicator) => {
    const form = algorithmForm(indicator.algorithm);
    return isSingle(form) && form.numerator[0]?.code === code;
  });
  if (alone) return 'pubblicato';
  return years.every((year) => year.determined.has(code)) ? 'ricavato' : 'illustrativo';
}

function valueText(value: MeasureValue): string {
  return typeof value === 'number' ? String(value) : value;
}

/** The measures as JSON text, one measure a line, so that a change shows as one line. */
export function misureText(misure: Misure): string {
  const { measures, ...head } = misure;
  const lines = measures.map((measure) => `    ${JSON.stringify(measure)}`);
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "measures": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
