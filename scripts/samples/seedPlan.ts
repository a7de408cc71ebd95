import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder of the published plan and of what is made from it. */
export const seedFolder = join(__dirname, '../../seeds');

/** An indicator as printed: every field is the text of the published document, numbers included. */
export interface SeedIndicator {
  readonly code: string;
  readonly name: string;
  /** Percent of the siblings' 100, two decimals with a point (`5.00`). */
  readonly weight: string;
  readonly description: string;
  readonly algorithm: string;
  /** Year to printed value (`17.533.900.000 €`, `72,10 %`, `N/D`, `31-08-2022`). */
  readonly history: Readonly<Record<string, string>>;
  /** Year to printed target (`>= 1.100 N.`); operational indicators have the first target year only. */
  readonly targets: Readonly<Record<string, string>>;
  /** First and last line in the text, 1-based, of what is printed about the values of this indicator. */
  readonly seedLines: readonly [number, number];
}

export interface SeedOperationalObjective {
  readonly code: string;
  readonly name: string;
  readonly weight: string;
  readonly indicators: readonly SeedIndicator[];
}

export interface SeedStrategicObjective {
  readonly code: string;
  readonly name: string;
  readonly weight: string;
  readonly indicatorsWeight: string;
  readonly indicators: readonly SeedIndicator[];
  readonly operationalWeight: string;
  readonly operational: readonly SeedOperationalObjective[];
}

export interface SeedArea {
  readonly code: string;
  readonly name: string;
  readonly weight: string;
  readonly objectives: readonly SeedStrategicObjective[];
}

/** The JSON transcription of the published plan. */
export interface SeedPlan {
  readonly ente: string;
  readonly year: number;
  readonly historyYears: readonly string[];
  readonly targetYears: readonly string[];
  readonly legend: readonly string[];
  readonly areas: readonly SeedArea[];
}

/** The plan, as transcribed. Throws when the committed file cannot be read: that is our bug. */
export function loadSeedPlan(): SeedPlan {
  return JSON.parse(readFileSync(join(seedFolder, 'piano-modena-2025.json'), 'utf8')) as SeedPlan;
}

/** All indicators in the order of the plan: the strategic ones of an objective before its operational ones. */
export function seedIndicators(plan: SeedPlan): readonly SeedIndicator[] {
  return plan.areas.flatMap((area) =>
    area.objectives.flatMap((objective) => [
      ...objective.indicators,
      ...objective.operational.flatMap((operational) => operational.indicators),
    ]),
  );
}
