import type { Pixels } from './png';

/** A rectangle with round corners, in units of a drawing that is 16 wide and 16 high. The colour is `#rrggbb`. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly colour: string;
}

/** A polygon without dents, its corners clockwise as seen, in the same units. */
export interface Polygon {
  readonly corners: readonly (readonly [x: number, y: number])[];
  readonly colour: string;
}

export type Shape = Box | Polygon;

/** Width and height of a drawing, in its own units. */
export const DRAWING_SIZE = 16;
/** Samples along each side of a pixel, for smooth corners. */
const SAMPLES = 8;

/** Whether a point lies inside; only sums, products and comparisons, so that every machine agrees. */
const covers = (shape: Shape, atX: number, atY: number): boolean =>
  'corners' in shape ? polygonCovers(shape, atX, atY) : boxCovers(shape, atX, atY);

/** Inside is to the right of every side. */
function polygonCovers({ corners }: Polygon, atX: number, atY: number): boolean {
  return corners.every(([fromX, fromY], index) => {
    const [toX, toY] = corners[(index + 1) % corners.length] ?? [fromX, fromY];
    return (toX - fromX) * (atY - fromY) - (toY - fromY) * (atX - fromX) >= 0;
  });
}

function boxCovers({ x, y, width, height, radius = 0 }: Box, atX: number, atY: number): boolean {
  if (atX < x || atX >= x + width || atY < y || atY >= y + height) return false;
  const overX = Math.max(x + radius - atX, atX - (x + width - radius), 0);
  const overY = Math.max(y + radius - atY, atY - (y + height - radius), 0);
  return overX * overX + overY * overY <= radius * radius;
}

/** Share of a pixel that a shape covers, 0 to 1. */
function coverage(shape: Shape, column: number, row: number, scale: number): number {
  let inside = 0;
  for (let stepY = 0; stepY < SAMPLES; stepY += 1)
    for (let stepX = 0; stepX < SAMPLES; stepX += 1) {
      const atX = (column + (stepX + 0.5) / SAMPLES) / scale;
      const atY = (row + (stepY + 0.5) / SAMPLES) / scale;
      if (covers(shape, atX, atY)) inside += 1;
    }
  return inside / (SAMPLES * SAMPLES);
}

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));

/** One pixel: the shapes laid over each other on a transparent ground. */
function pixelOf(shapes: readonly Shape[], column: number, row: number, scale: number): readonly number[] {
  let colour: readonly number[] = [0, 0, 0];
  let alpha = 0;
  for (const shape of shapes) {
    const share = coverage(shape, column, row, scale);
    if (share === 0) continue;
    const below = alpha * (1 - share);
    const total = share + below;
    const over = channels(shape.colour);
    colour = colour.map((value, at) => ((over[at] ?? 0) * share + value * below) / total);
    alpha = total;
  }
  return [...colour.map(Math.round), Math.round(alpha * 255)];
}

/** The drawing at a size in pixels. */
export function rasterise(shapes: readonly Shape[], size: number): Pixels {
  const data = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      data.set(pixelOf(shapes, column, row, size / DRAWING_SIZE), (row * size + column) * 4);
  return { width: size, height: size, data };
}
