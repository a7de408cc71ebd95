import type { Shape } from './raster';

/** Both stand out on the light and on the dark ribbon. */
const PETROL = '#1e9596';
const DEEP = '#057777';
const PALE = '#b6dada';
const WHITE = '#ebf4f4';

const FLAG = { x: 3, y: 2, columns: 4, rows: 3, cell: 3 };

/** The flag at the finish line, which is what "traguardo" means. */
function finishFlag(): readonly Shape[] {
  const cells = Array.from({ length: FLAG.columns * FLAG.rows }, (_, index): Shape => {
    const column = index % FLAG.columns;
    const row = Math.floor(index / FLAG.columns);
    return {
      x: FLAG.x + column * FLAG.cell,
      y: FLAG.y + row * FLAG.cell,
      width: FLAG.cell,
      height: FLAG.cell,
      colour: (column + row) % 2 === 0 ? PETROL : PALE,
    };
  });
  return [{ x: 1, y: 1, width: 2, height: 14, radius: 0.75, colour: DEEP }, ...cells];
}

/** A pocket calculator. */
function calculator(): readonly Shape[] {
  const keys = Array.from({ length: 9 }, (_, index): Shape => {
    const x = 4 + (index % 3) * 3;
    const y = 6 + Math.floor(index / 3) * 3;
    return { x, y, width: 2, height: 2, radius: 0.3, colour: index === 8 ? PALE : WHITE };
  });
  return [
    { x: 2, y: 1, width: 12, height: 14, radius: 1.5, colour: PETROL },
    { x: 4, y: 2, width: 8, height: 3, radius: 0.3, colour: WHITE },
    ...keys,
  ];
}

/** A sheet with a pane at its right. */
function pane(): readonly Shape[] {
  const lines = [4, 7, 10].map((y): Shape => ({ x: 3, y, width: 5, height: 1, colour: PALE }));
  return [
    { x: 1, y: 1, width: 14, height: 13, radius: 1.5, colour: PETROL },
    { x: 2, y: 2, width: 7, height: 11, radius: 0.75, colour: WHITE },
    ...lines,
  ];
}

const box = (x: number, y: number, width: number, height: number, colour: string, radius = 0): Shape => ({
  x,
  y,
  width,
  height,
  radius,
  colour,
});

/** A sheet of paper with a tick over its lower corner. */
const checkedSheet = (): readonly Shape[] => [
  box(2, 1, 11, 14, PETROL, 1.5),
  box(3, 2, 9, 12, WHITE, 0.75),
  ...[4, 6, 8].map((y) => box(5, y, 5, 1, PALE)),
  { corners: [[6, 10], [7.5, 8.5], [10, 11], [8.5, 12.5]], colour: DEEP },
  { corners: [[8.5, 12.5], [8.5, 9.5], [14, 4], [15.5, 5.5]], colour: DEEP },
]; // prettier-ignore

/** Higher and lower: the two ways a target changes. */
const changes = (): readonly Shape[] => [
  { corners: [[4.5, 1], [8, 6], [1, 6]], colour: DEEP },
  box(3, 6, 3, 8, DEEP),
  { corners: [[8, 10], [15, 10], [11.5, 15]], colour: PETROL },
  box(10, 2, 3, 8, PETROL),
]; // prettier-ignore

/** Columns over a ground line. */
const chart = (): readonly Shape[] => [
  box(2, 8, 3, 5, PALE),
  box(6, 5, 3, 8, PETROL),
  box(10, 2, 3, 11, DEEP),
  box(1, 13, 14, 1, DEEP),
];

/** A written page: a heading, lines, a small chart. */
const writtenPage = (): readonly Shape[] => [
  box(2, 1, 12, 14, PETROL, 1.5),
  box(3, 2, 10, 12, WHITE, 0.75),
  box(5, 3, 6, 2, DEEP),
  ...[6, 8].map((y) => box(5, y, 6, 1, PALE)),
  box(5, 11, 1, 2, PETROL),
  box(7, 10, 1, 3, PETROL),
  box(9, 11, 2, 2, PALE),
];

/** A question mark on a disc. */
const question = (): readonly Shape[] => [
  box(1, 1, 14, 14, PETROL, 7),
  box(5, 4, 6, 4, WHITE, 2),
  box(7, 6, 2, 4, WHITE),
  box(5, 6, 4, 2, PETROL),
  box(7, 6, 2, 0.5, PETROL),
  box(7, 7, 2, 3, WHITE),
  box(7, 11, 2, 2, WHITE),
];

/** Every icon: its name, its shapes, and the sizes in pixels it is needed in. */
export const ICONS: readonly {
  readonly name: string;
  readonly shapes: readonly Shape[];
  readonly sizes: readonly number[];
}[] = [
  { name: 'traguardo', shapes: finishFlag(), sizes: [16, 32, 64, 80, 128] },
  { name: 'calcola', shapes: calculator(), sizes: [16, 32, 80] },
  { name: 'controlla', shapes: checkedSheet(), sizes: [16, 32, 80] },
  { name: 'variazioni', shapes: changes(), sizes: [16, 32, 80] },
  { name: 'cruscotto', shapes: chart(), sizes: [16, 32, 80] },
  { name: 'relazione', shapes: writtenPage(), sizes: [16, 32, 80] },
  { name: 'perche', shapes: question(), sizes: [16, 32, 80] },
  { name: 'riquadro', shapes: pane(), sizes: [16, 32, 80] },
];
