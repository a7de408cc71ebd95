import { Workbook } from 'exceljs';
import { algorithmText, measureCodes } from './planAlgorithms';
import { FLAVOURS, historyCell } from './planCells';
import type { Flavour, Writing } from './planCells';
import { Dice } from './planDice';
import type { TestCell } from './planGrids';
import { operatorCell, targetCell } from './planTargets';
import { randomTree } from './planTree';
import type { Tree, TreeRow, TreeSize } from './planTree';
import { WEIGHT_WRITINGS, weightCells } from './planWeights';

/** A sheet as rows of cells from A1 on. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
}

/** Everything about a plan that is decided once. */
interface PlanStyle {
  readonly layout: 'printed' | 'tidy';
  readonly writing: Writing;
  readonly historyYears: readonly number[];
  readonly targetYears: readonly number[];
  /** Share of values and targets that are typed numbers. */
  readonly typed: number;
  /** Share of published values in another unit than the others of their row. */
  readonly foreign: number;
  readonly columns: ReadonlySet<'unit' | 'operator' | 'exemption'>;
}

const ITALIAN: Writing = { decimal: ',', group: '.' };
const ENGLISH: Writing = { decimal: '.', group: ',' };

function randomStyle(dice: Dice): PlanStyle {
  const layout = dice.pick(['printed', 'tidy'] as const);
  const first = 2025;
  const years = dice.whole(1, 4);
  return {
    layout,
    writing: dice.chance(0.85) ? ITALIAN : ENGLISH,
    historyYears: Array.from({ length: years }, (_, index) => first - years + index),
    targetYears: Array.from({ length: dice.whole(1, 3) }, (_, index) => first + index),
    typed: layout === 'tidy' ? dice.pick([0.2, 0.5, 0.9]) : dice.pick([0, 0, 0.2]),
    foreign: dice.pick([0, 0, 0.06]),
    columns: new Set(
      layout === 'printed' ? [] : (['unit', 'operator', 'exemption'] as const).filter(() => dice.chance(0.4)),
    ),
  };
}

/** What stands in the row of an indicator, before columns are chosen. */
interface IndicatorCells {
  readonly algorithm: string;
  readonly unit: string;
  readonly operator: string;
  readonly exemption: string;
  readonly history: readonly TestCell[];
  readonly targets: readonly TestCell[];
}

const UNIT_WORDS: Readonly<Record<Flavour, readonly string[]>> = {
  number: ['N.', 'imprese', ''],
  percent: ['%'],
  money: ['€', 'euro'],
  days: ['gg', 'giorni'],
  hours: ['ore'],
  date: ['data', ''],
  flag: ['sì/no', ''],
  bare: ['', 'N.'],
};

function indicatorCells(
  dice: Dice,
  { code }: TreeRow,
  style: PlanStyle,
  codes: { readonly measures: readonly string[]; readonly indicators: readonly string[] },
): IndicatorCells {
  const flavour = dice.pick(FLAVOURS);
  const { writing, typed, foreign } = style;
  return {
    algorithm: algorithmText(dice, { ...codes, own: code }),
    unit: dice.chance(0.9) ? dice.pick(UNIT_WORDS[flavour]) : dice.pick(['gg', '%', 'N.']),
    operator: operatorCell(dice),
    exemption: dice.chance(0.12) ? dice.pick(['sospeso', 'non dovuto', ' ']) : '',
    history: style.historyYears.map(() => historyCell(dice, flavour, writing, typed, foreign)),
    targets: style.targetYears.map(() => targetCell(dice, flavour, writing, typed)),
  };
}

const LEVELS: readonly (readonly string[])[] = [
  ['Obiettivo strategico'],
  ['Area strategica', 'Obiettivo strategico'],
  ['Ente', 'Area strategica', 'Obiettivo strategico'],
  ['Ente', 'Area strategica', 'Obiettivo strategico', 'Azione'],
  ['Ente', 'Area strategica', 'Programma', 'Linea', 'Azione'],
];

const NO_CELLS: IndicatorCells = {
  algorithm: '',
  unit: '',
  operator: '',
  exemption: '',
  history: [],
  targets: [],
};

function levelWord({ depth }: Tree, { kind, level, name }: TreeRow): string {
  if (kind === 'indicator') return 'Indicatore';
  if (kind === 'block') return name;
  return LEVELS[depth - 1]?.[level] ?? 'Obiettivo operativo';
}

type Column = readonly [
  header: string,
  cell: (row: TreeRow, cells: IndicatorCells, weight: TestCell) => TestCell,
];

const yearColumns = ({ historyYears, targetYears }: PlanStyle): readonly Column[] => [
  ...historyYears.map((year, at): Column => [`Consuntivo ${year}`, (_, { history }) => history[at] ?? '']),
  ...targetYears.map((year, at): Column => [`Target ${year}`, (_, { targets }) => targets[at] ?? '']),
];

const printedColumns = (style: PlanStyle): readonly Column[] => [
  ['Obiettivi e indicatori', ({ code, name }) => (code === '' ? name : `${code} - ${name}`)],
  ['Peso', (_, _cells, weight) => weight],
  [
    'Descrizione e algoritmo',
    ({ kind }, { algorithm }) => (kind === 'indicator' ? `Descrizione dell'indicatore\n${algorithm}` : ''),
  ],
  ...yearColumns(style),
];

function tidyColumns(dice: Dice, style: PlanStyle, tree: Tree): readonly Column[] {
  const optional: Readonly<Record<'unit' | 'operator' | 'exemption', Column>> = {
    unit: ['Unità di misura', (_, { unit }) => unit],
    operator: ['Operatore', (_, { operator }) => operator],
    exemption: ['Non valutabile', (_, { exemption }) => exemption],
  };
  const fields: readonly Column[] = [
    ['Livello', (row) => levelWord(tree, row)],
    ['Codice', ({ code }) => code],
    ['Denominazione', ({ kind, name }) => (kind === 'block' ? '' : name)],
    ['Peso', (_, _cells, weight) => weight],
    ['Descrizione', ({ kind }) => (kind === 'indicator' ? 'Che cosa si misura' : '')],
    ['Algoritmo', (_, { algorithm }) => algorithm],
    ...[...style.columns].map((column) => optional[column]),
  ];
  const mixed = dice.chance(0.5) ? dice.shuffled(fields) : fields;
  return [...mixed, ...yearColumns(style)];
}

const TITLES: readonly (readonly TestCell[])[] = [
  ['Camera di commercio di prova'],
  ['Piano della performance 2025'],
  [],
];

function planSheet(dice: Dice, tree: Tree, style: PlanStyle, measures: readonly string[]): SheetRows {
  const columns = style.layout === 'printed' ? printedColumns(style) : tidyColumns(dice, style, tree);
  const as = dice.pick(WEIGHT_WRITINGS);
  const sizes = Array.from(
    { length: tree.groups },
    (_, at) => tree.rows.filter(({ group }) => group === at).length,
  );
  const weights = sizes.map((size) => [...weightCells(dice, size, as, style.writing)]);
  const indicators = tree.rows.filter(({ kind }) => kind === 'indicator').map(({ code }) => code);
  const body = tree.rows.map((row) => {
    const cells =
      row.kind === 'indicator' ? indicatorCells(dice, row, style, { measures, indicators }) : NO_CELLS;
    const weight = weights[row.group]?.shift() ?? '';
    return columns.map(([, cell]) => cell(row, cells, weight));
  });
  const withBlanks = body.flatMap((row) => (dice.chance(0.05) ? [[], row] : [row]));
  const name = dice.pick(['Piano', 'Piano', 'Il mio piano', 'Piano 2025-27', 'Plan']);
  return {
    name,
    rows: [...TITLES.slice(0, dice.whole(0, 3)), columns.map(([header]) => header), ...withBlanks],
  };
}

function measuresSheet(
  dice: Dice,
  codes: readonly (string | number)[],
  { writing, historyYears }: PlanStyle,
): SheetRows {
  const flavours: readonly Flavour[] = [
    'bare',
    'bare',
    'bare',
    'bare',
    'number',
    'percent',
    'date',
    'days',
    'money',
  ];
  const typed = dice.pick([1, 0.9, 0.4]);
  const shownYears = dice.chance(0.2) ? historyYears.map(String) : historyYears;
  const rows = codes.map((code): readonly TestCell[] => {
    const flavour = dice.pick(flavours);
    const shown = typeof code === 'string' && dice.chance(0.06) ? `${code} ` : code;
    return [
      shown,
      'Che cosa si conta',
      '',
      ...historyYears.map(() => historyCell(dice, flavour, writing, typed, 0.06)),
    ];
  });
  const repeated = dice.chance(0.2) ? rows.slice(0, 1) : [];
  return { name: 'Misure', rows: [['Codice', 'Descrizione', 'Unità', ...shownYears], ...rows, ...repeated] };
}

/** The sheets of a random plan; the same seed and size give the same plan. */
export function randomPlan(seed: number, size: TreeSize = 'any'): readonly SheetRows[] {
  const dice = new Dice(seed);
  const style = randomStyle(dice);
  const tree = randomTree(dice, size);
  const codes = measureCodes(dice, dice.whole(4, 12));
  const plan = planSheet(dice, tree, style, codes.map(String));
  return dice.chance(0.93) ? [plan, measuresSheet(dice, codes, style)] : [plan];
}

const ERRORS: ReadonlySet<unknown> = new Set([
  '#N/A',
  '#DIV/0!',
  '#REF!',
  '#VALUE!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
]);

/** A workbook with these sheets. Texts stay texts, whatever they look like; the names of errors become errors. */
export function workbookOf(sheets: readonly SheetRows[]): Workbook {
  const workbook = new Workbook();
  for (const { name, rows } of sheets) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        const [content, format] = typeof cell === 'object' ? cell : [cell, undefined];
        if (content === '') return;
        const target = sheet.getCell(r + 1, c + 1);
        target.value = ERRORS.has(content) ? { error: content as '#N/A' } : content;
        if (format !== undefined && format !== 'General') target.numFmt = format;
      }),
    );
  }
  return workbook;
}
