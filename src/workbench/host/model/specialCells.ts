import type { CallArguments, HostObject } from '../dispatch';
import { intersect } from '../area';
import type { Area, CellValue } from '../engine';
import type { Region } from './region';

type Wanted = (formula: CellValue) => boolean;

const isFormula: Wanted = (content) => typeof content === 'string' && content.startsWith('=');

const KINDS: Readonly<Record<string, Wanted>> = {
  Formulas: isFormula,
  Constants: (content) => content !== '' && !isFormula(content),
  Blanks: (content) => content === '',
};

/** `Range.getSpecialCellsOrNullObject`: cells of one kind inside the used range, as areas of one row's run each. */
export function specialCells(region: Region, args: CallArguments): HostObject | null {
  const wanted = KINDS[args.text(0)] ?? args.fail();
  const used = region.book.engine.usedArea(region.sheetId, false);
  const inside = used && intersect(used, region.area);
  const runs = inside ? findRuns(region, inside, wanted) : [];
  return runs.length > 0 ? region.book.objects.rangeAreas(region.sheetId, runs) : null;
}

function findRuns(region: Region, area: Area, wanted: Wanted): readonly Area[] {
  const runs: Area[] = [];
  region.book.engine.readFormulas(region.sheetId, area).forEach((contents, rowOffset) => {
    let start = -1;
    // One step past the end closes the last run.
    for (let j = 0; j <= contents.length; j++) {
      const content = contents[j];
      const isWanted = content !== undefined && wanted(content);
      if (isWanted && start < 0) start = j;
      if (!isWanted && start >= 0) {
        runs.push({
          row: area.row + rowOffset,
          column: area.column + start,
          rowCount: 1,
          columnCount: j - start,
        });
        start = -1;
      }
    }
  });
  return runs;
}
