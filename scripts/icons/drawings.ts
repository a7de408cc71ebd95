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

/** Every icon: its name, its shapes, and the sizes in pixels it is needed in. */
export const ICONS: readonly {
  readonly name: string;
  readonly shapes: readonly Shape[];
  readonly sizes: readonly number[];
}[] = [
  { name: 'traguardo', shapes: finishFlag(), sizes: [16, 32, 64, 80, 128] },
  { name: 'calcola', shapes: calculator(), sizes: [16, 32, 80] },
  { name: 'riquadro', shapes: pane(), sizes: [16, 32, 80] },
];
