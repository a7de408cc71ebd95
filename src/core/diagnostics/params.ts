/**
 * The facts each code carries. Texts are what the user typed; numbers that are shown are decimal texts (`toFixed`), years are numbers.
 * Blocks: 1xx layout, 2xx values and targets, 3xx algorithms and codes, 4xx tree and weights, 5xx scoring, 6xx revisions, 9xx host.
 */
export interface Params {
  TG101: { readonly sheet: string };
  TG102: { readonly column: ColumnName };
  TG103: { readonly text: string };
  TG104: { readonly code: string };
  TG105: Record<string, never>;
  TG106: Record<string, never>;
  TG107: { readonly text: string };
  TG108: { readonly name: string; readonly text: string };
  TG109: Record<string, never>;
  TG110: { readonly count: number };
  TG111: { readonly code: string };
  /** `candidates` are letters of columns, the one that was taken first; `year` says which of the columns of a sheet of measures it is. */
  TG112: { readonly column: ColumnName; readonly year?: number; readonly candidates: readonly string[] };
  /** `text` is the first of `count` numbers; it was read as `shown` (a decimal text). */
  TG113: { readonly text: string; readonly count: number; readonly shown: string };
  /** 1-based header rows of the plans that are not read. */
  TG114: { readonly rows: readonly number[] };
  TG115: { readonly name: string };
  TG116: { readonly name: string; readonly text: string; readonly first: string };
  TG117: { readonly sheet: string };
  TG201: { readonly text: string };
  TG202: { readonly text: string };
  TG203: { readonly text: string; readonly operator: '>=' | '<=' };
  TG204: { readonly year: number };
  TG205: { readonly text: string };
  TG206: { readonly text: string };
  TG207: { readonly text: string };
  TG208: { readonly actual: string; readonly target: string };
  TG209: { readonly actual: string; readonly target: string };
  TG210: { readonly text: string };
  TG211: { readonly code: string; readonly year: number };
  TG212: { readonly unit: string; readonly suggestion: string };
  TG213: { readonly text: string; readonly usual: string };
  TG214: { readonly text: string; readonly year: number };
  TG215: { readonly text: string; readonly day: DayOff };
  TG216: { readonly code: string };
  TG217: { readonly code: string; readonly clean: string };
  TG301: { readonly text: string; readonly near: string };
  TG302: { readonly code: string; readonly suggestions: readonly string[] };
  TG303: { readonly code: string };
  TG304: { readonly codes: readonly string[] };
  TG305: { readonly text: string };
  TG306: { readonly codes: readonly string[]; readonly year: number };
  TG307: { readonly code: string };
  TG308: { readonly published: string; readonly computed: string };
  /** `years`: the other years in which the same factor shows. */
  TG309: {
    readonly published: string;
    readonly computed: string;
    readonly power: number;
    readonly years: readonly number[];
  };
  TG310: { readonly code: string; readonly known: string };
  TG311: { readonly code: string };
  TG312: { readonly code: string };
  /** `apart`: the code as an operation, with blanks around the operator. */
  TG313: { readonly code: string; readonly apart: string };
  TG314: { readonly code: string; readonly apart: string };
  /** What the measure and the indicator of that code are worth. */
  TG315: { readonly code: string; readonly measure: string; readonly indicator: string };
  TG316: {
    readonly text: string;
    readonly first: string;
    readonly second: string;
    readonly differences: readonly AlgorithmDifference[];
  };
  /** Headers of the owned columns of one row whose formulas are not those that would be written. */
  TG317: { readonly columns: readonly string[] };
  TG318: { readonly count: number };
  TG401: { readonly code: string };
  TG402: { readonly name: string; readonly sum: string };
  TG403: { readonly name: string };
  TG404: { readonly name: string; readonly weight: string };
  TG405: { readonly code: string; readonly parent: string };
  TG406: { readonly name: string; readonly weight: string };
  TG407: { readonly name: string };
  TG408: { readonly code: string; readonly count: number };
  TG410: { readonly code: string; readonly other: string };
  TG411: { readonly code: string; readonly objective: string };
  TG501: { readonly code: string; readonly year: number };
  TG502: { readonly target: string; readonly actual: string; readonly year: number };
  TG503: { readonly target: string; readonly actual: string; readonly year: number };
  TG504: { readonly target: string; readonly before: string; readonly year: number };
  TG505: {
    readonly target: string;
    readonly actual: string;
    readonly year: number;
    readonly percent: string;
  };
  TG506: { readonly code: string };
  TG507: { readonly target: string };
  TG601: { readonly name: string; readonly sheet: string };
  TG602: { readonly sheet: string; readonly format: string };
  TG603: { readonly key: string; readonly count: number; readonly where: string };
  TG604: { readonly name: string };
  TG605: { readonly file: string };
  TG606: { readonly sheet: string };
  TG607: Record<string, never>;
  TG608: { readonly name: string; readonly count: number };
  TG619: Record<string, never>;
  TG901: Record<string, never>;
  TG902: { readonly sheet: string };
  TG903: { readonly sheet: string };
  TG904: { readonly sheet: string };
  TG905: Record<string, never>;
  TG906: Record<string, never>;
  TG907: Record<string, never>;
  TG908: { readonly sheet: string };
  TG909: { readonly detail: string };
  TG910: { readonly file: string };
  TG911: Record<string, never>;
  TG912: { readonly text: string };
  TG913: { readonly codes: readonly string[] };
  TG914: Record<string, never>;
  TG915: { readonly text: string };
  TG916: Record<string, never>;
  TG917: Record<string, never>;
  TG918: Record<string, never>;
  TG919: Record<string, never>;
}

/** In what two indicators of one algorithm differ; the year where it is of one, both texts as shown. */
export interface AlgorithmDifference {
  readonly what: 'unit' | 'history' | 'target';
  readonly year: number | undefined;
  readonly first: string;
  readonly second: string;
}

/** A column of the plan or of the measures that a finding may name; worded per language in the messages. */
export type ColumnName =
  | 'label'
  | 'weight'
  | 'algorithm'
  | 'history'
  | 'targets'
  | 'code'
  | 'years'
  | 'year'
  | 'origin'
  | 'name'
  | 'level'
  | 'description'
  | 'unit'
  | 'operator'
  | 'exemption';

/** Why a day is no workday in Italy; worded per language in the messages. */
export type DayOff =
  | 'saturday'
  | 'sunday'
  | 'newYear'
  | 'epiphany'
  | 'easterMonday'
  | 'liberation'
  | 'labour'
  | 'republic'
  | 'assumption'
  | 'saintFrancis'
  | 'allSaints'
  | 'immaculate'
  | 'christmas'
  | 'saintStephen';
