import { invalidArgument, itemNotFound, type CallArguments, type HostObject } from '../dispatch';
import { isInSheet } from '../area';
import { formatReference } from '../address';
import type { Area } from '../engine';
import type { Book } from './book';

/** Cells of one sheet: what a `Range` (one area) and a `RangeAreas` (one or more) stand for. */
export class Region {
  /** The first area; the only one of a `Range`. */
  readonly area: Area;

  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly areas: readonly Area[],
  ) {
    const [first] = areas;
    if (!first || !areas.every(isInSheet)) throw invalidArgument('Range');
    this.area = first;
  }

  /** The name the sheet has now. Throws `ItemNotFound` when it is gone. */
  get sheetName(): string {
    return this.book.sheet(this.sheetId).name;
  }

  get address(): string {
    return this.areas.map((area) => formatReference(this.sheetName, area)).join(',');
  }

  /** Other cells of the same sheet. */
  with(areas: readonly Area[]): Region {
    return new Region(this.book, this.sheetId, areas);
  }

  /** Another range of the same sheet. */
  range(area: Area): HostObject {
    if (!isInSheet(area)) throw invalidArgument('Range');
    return this.book.objects.range(this.sheetId, area);
  }
}

/** The region behind an argument that must be a range. */
export function regionOf(args: CallArguments, index: number): Region {
  const { target } = args.object(index);
  return target instanceof Region ? target : args.fail();
}

export function mustExist(object: HostObject | null, location: string): HostObject {
  if (!object) throw itemNotFound(location);
  return object;
}
