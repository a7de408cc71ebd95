import { makeMisure, misureText } from './measures';
import { printedWorkbook } from './printedWorkbook';
import { revisedWorkbook } from './revisedWorkbook';
import { scoredWorkbook } from './scoredWorkbook';
import { loadSeedPlan } from './seedPlan';
import { tidyWorkbook } from './tidyWorkbook';
import { workbookBytes } from './workbookFile';

/** Everything that is made from the published plan and committed: path from the root of the project to bytes. */
export async function sampleFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const plan = loadSeedPlan();
  const misure = makeMisure(plan);
  const published = await workbookBytes(printedWorkbook(plan, misure));
  return new Map([
    ['seeds/misure-modena-2025.json', Buffer.from(misureText(misure))],
    ['assets/samples/piano-modena-2025.xlsx', published],
    ['assets/samples/piano-modena-2025-tidy.xlsx', await workbookBytes(tidyWorkbook(plan, misure))],
    ['assets/samples/piano-modena-2025-scored.xlsx', await workbookBytes(scoredWorkbook(plan, misure))],
    [
      'assets/samples/piano-modena-2025-luglio.xlsx',
      await workbookBytes(await revisedWorkbook(plan, misure, published)),
    ],
  ]);
}
