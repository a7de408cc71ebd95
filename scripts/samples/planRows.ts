import type { SeedArea, SeedIndicator, SeedPlan, SeedStrategicObjective } from './seedPlan';

/** What a row of the plan sheet stands for; the two blocks gather indicators and operational objectives. */
export type RowLevel =
  'area' | 'objective' | 'indicatorBlock' | 'operationalBlock' | 'operationalObjective' | 'indicator';

/** A row of the plan sheet. Blocks have no code, and their word as name. */
export interface PlanRow {
  readonly level: RowLevel;
  /** Steps below the areas. */
  readonly depth: number;
  readonly code: string;
  readonly name: string;
  /** As transcribed: `33.33`. */
  readonly weight: string;
  /** Only for indicators. */
  readonly indicator?: SeedIndicator;
}

/** The plan as rows, parents before children. */
export function planRows(plan: SeedPlan): readonly PlanRow[] {
  return plan.areas.flatMap((area) => [heading('area', 0, area), ...objectiveRows(area)]);
}

function objectiveRows(area: SeedArea): readonly PlanRow[] {
  return area.objectives.flatMap((objective) => [
    heading('objective', 1, objective),
    block('indicatorBlock', 'Indicatori', objective.indicatorsWeight),
    ...objective.indicators.map((indicator) => indicatorRow(indicator, 3)),
    block('operationalBlock', 'Obiettivi operativi', objective.operationalWeight),
    ...operationalRows(objective),
  ]);
}

function operationalRows(objective: SeedStrategicObjective): readonly PlanRow[] {
  return objective.operational.flatMap((operational) => [
    heading('operationalObjective', 3, operational),
    ...operational.indicators.map((indicator) => indicatorRow(indicator, 4)),
  ]);
}

function heading(
  level: RowLevel,
  depth: number,
  { code, name, weight }: { code: string; name: string; weight: string },
): PlanRow {
  return { level, depth, code, name, weight };
}

function block(level: RowLevel, name: string, weight: string): PlanRow {
  return { level, depth: 2, code: '', name, weight };
}

function indicatorRow(indicator: SeedIndicator, depth: number): PlanRow {
  const { code, name, weight } = indicator;
  return { level: 'indicator', depth, code, name, weight, indicator };
}
