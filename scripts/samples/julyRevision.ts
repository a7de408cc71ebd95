import type {
  SeedArea,
  SeedIndicator,
  SeedOperationalObjective,
  SeedPlan,
  SeedStrategicObjective,
} from './seedPlan';

/** Stands on every sheet of the sample: nobody may take it for a decision of the chamber. */
export const ILLUSTRATION =
  'ILLUSTRAZIONE – revisione di luglio inventata per mostrare i segni: non è un atto della Camera di commercio.';

type Targets = Readonly<Record<string, string>>;

/** New targets by the code of the indicator. Invented. */
const TARGETS: Readonly<Record<string, Targets>> = {
  D1: { 2025: '>= 1.200 N.', 2026: '>= 1.150 N.' },
  D5: { 2026: '>= 2.100 N.' },
  '601.S1': { 2025: '>= 1.700.000 N.' },
  '701.S3 C2.1_01': { 2025: '<= 1 gg' },
  '71.C2.4_2': { 2025: 'Entro 30-11-2025' },
  '401.S0': { 2025: '> 72,00 %' },
  '803.S1': { 2025: '>= 97,00 %' },
};

/** New weights by the code of the row; those of a group still sum to 100. */
const WEIGHTS: Readonly<Record<string, string>> = {
  'D2.1_MIMIT.1': '25.00',
  'D2.1_MIMIT.2': '25.00',
  'D2.1_MIMIT.4': '25.00',
  'E1.1': '25.00',
  '82.A1.3_CRM.NEW': '0.00',
  '82.A1.3_CRM.PROM.': '20.00',
  '600.D6.1': '50.00',
};

/** Indicators that are gone, and those that have another code. */
const REMOVED: ReadonlySet<string> = new Set(['40.D2.1_4']);
const CODES: Readonly<Record<string, string>> = { '61.D3.1_5': '61.D3.1_5bis' };

/** An objective that is new. */
const ADDED: Readonly<Record<string, SeedOperationalObjective>> = {
  '600': {
    code: '600.D6.2',
    name: 'Accompagnare le imprese nei bandi per le infrastrutture (esempio)',
    weight: '50.00',
    indicators: [
      {
        code: '60.D6.2_1',
        name: 'Imprese accompagnate (esempio)',
        weight: '100.00',
        description: 'N. imprese accompagnate nella presentazione delle domande',
        algorithm: 'D6.1.2.4',
        history: { 2022: 'N/D', 2023: 'N/D', 2024: 'N/D' },
        targets: { 2025: '>= 5 N.' },
        seedLines: [0, 0],
      },
    ],
  },
};

const indicator = (row: SeedIndicator): SeedIndicator => ({
  ...row,
  code: CODES[row.code] ?? row.code,
  weight: WEIGHTS[row.code] ?? row.weight,
  targets: { ...row.targets, ...TARGETS[row.code] },
});

const indicators = (rows: readonly SeedIndicator[]): readonly SeedIndicator[] =>
  rows.filter(({ code }) => !REMOVED.has(code)).map(indicator);

const operational = (row: SeedOperationalObjective): SeedOperationalObjective => ({
  ...row,
  weight: WEIGHTS[row.code] ?? row.weight,
  indicators: indicators(row.indicators),
});

function objective(row: SeedStrategicObjective): SeedStrategicObjective {
  const added = ADDED[row.code];
  return {
    ...row,
    indicators: indicators(row.indicators),
    operational: [...row.operational.map(operational), ...(added === undefined ? [] : [added])],
  };
}

const area = (row: SeedArea): SeedArea => ({ ...row, objectives: row.objectives.map(objective) });

/** The published plan as a board might have revised it in July. */
export const julyRevision = (plan: SeedPlan): SeedPlan => ({ ...plan, areas: plan.areas.map(area) });
