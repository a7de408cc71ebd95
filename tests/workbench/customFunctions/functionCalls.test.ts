import {
  FunctionCalls,
  gridFunction,
  type FunctionAnswer,
  type FunctionArgument,
  type FunctionMetadata,
} from '../../../src/workbench/customFunctions';
import { parseArea, type CellValue } from '../../../src/workbench/host';
import { headless, type Headless } from '../grid/headless';

const scalar = (name: string): FunctionMetadata['parameters'][number] => ({ name, type: 'any' });
const matrix = (name: string): FunctionMetadata['parameters'][number] => ({
  name,
  type: 'any',
  dimensionality: 'matrix',
});

const FUNCTIONS: readonly FunctionMetadata[] = [
  { id: 'DOPPIO', name: 'DOPPIO', parameters: [scalar('x')] },
  { id: 'VISTI', name: 'VISTI', parameters: [matrix('m'), { ...scalar('o'), optional: true }] },
  { id: 'GUASTO', name: 'GUASTO', parameters: [scalar('x')] },
  { id: 'ERRORI', name: 'ERRORI', parameters: [matrix('m')], options: { allowErrorForDataTypeAny: true } },
];

interface Played {
  readonly grid: Headless;
  readonly asked: (readonly [string, readonly FunctionArgument[]])[];
  ready(): void;
}

/** A grid whose add-in answers: DOPPIO doubles, VISTI and ERRORI give their arguments back as text, GUASTO fails. */
function play(rows: readonly (readonly CellValue[])[], isReady = true): Played {
  const calls = new FunctionCalls();
  const asked: [string, readonly FunctionArgument[]][] = [];
  let ready: () => void = () => undefined;
  const whenReady = new Promise<void>((resolve) => (ready = resolve));
  const answer = (id: string, [first, second]: readonly FunctionArgument[]): FunctionAnswer => {
    if (id === 'DOPPIO') return { value: Number(first) * 2 };
    if (id === 'GUASTO') return { error: '#N/A' };
    return {
      value:
        id === 'VISTI' && second === 'griglia'
          ? [
              [1, 'a'],
              [null, true],
            ]
          : JSON.stringify([first, second]),
    };
  };
  calls.connect({
    whenReady,
    call: (id, args) => {
      asked.push([id, args]);
      return new Promise((resolve) => setTimeout(() => resolve(answer(id, args)), 5));
    },
  });
  if (isReady) ready();
  const functions = FUNCTIONS.map((metadata) => gridFunction(metadata, `PIANO.${metadata.name}`, calls));
  return { grid: headless({ Piano: rows }, functions, calls), asked, ready };
}

describe('custom functions in the grid', () => {
  test.each<[string, readonly CellValue[], CellValue]>([
    ['a value', [4, '=PIANO.DOPPIO(A1)'], 8],
    ['a chain', [4, '=PIANO.DOPPIO(PIANO.DOPPIO(A1))+1'], 17],
    ['another case of letters', [4, '=piano.doppio(A1)'], 8],
    ['a single cell as a matrix', [4, '=PIANO.VISTI(A1)'], '[[[4]],null]'],
    [
      'blanks and booleans in a matrix',
      ['', '=PIANO.VISTI(A1:A2;TRUE)'.replace(';', ',')],
      '[[[null],[null]],true]',
    ],
    ['a left out optional argument', ['x', '=PIANO.VISTI(A1,)'], '[[["x"]],null]'],
    ['an error that passes through', ['=1/0', '=PIANO.DOPPIO(A1)'], '#DIV/0!'],
    ['an error in a matrix', ['=NA()', '=PIANO.VISTI(A1:A2)'], '#N/A'],
    ['an error that the add-in gives', [1, '=PIANO.GUASTO(A1)'], '#N/A'],
    [
      'an error for a function that takes errors',
      ['=NA()', '=PIANO.ERRORI(A1)'],
      '[[[{"type":"Error","basicType":"Error","basicValue":"#N/A"}]],null]',
    ],
  ])('%s: %j gives %j', async (_what, row, expected) => {
    const { grid } = play([row]);
    expect(await grid.value('B1')).toBe(expected);
    grid.dispose();
  });

  test('results spill, and a blank in them shows 0', async () => {
    const { grid } = play([[1, '=PIANO.VISTI(A1,"griglia")']]);
    await grid.engine.recalculate();
    expect(grid.engine.readValues(grid.sheetId, parseArea('B1:C2')!)).toEqual([
      [1, 'a'],
      [0, true],
    ]);
    grid.dispose();
  });

  test('a range where one value is wanted asks once for each cell', async () => {
    const { grid } = play([[1, '=PIANO.DOPPIO(A1:A2)'], [5]]);
    await grid.engine.recalculate();
    expect(grid.engine.readValues(grid.sheetId, parseArea('B1:B2')!)).toEqual([[2], [10]]);
    grid.dispose();
  });

  test('equal questions are asked once, and only what changed is asked again', async () => {
    const { grid, asked } = play([[4, '=PIANO.DOPPIO(A1)', '=PIANO.DOPPIO(A1)', '=PIANO.DOPPIO(9)']]);
    expect(await grid.value('C1')).toBe(8);
    expect(asked.map(([, args]) => args[0])).toEqual([4, 9]);
    grid.write('A1', 5);
    expect(await grid.value('C1')).toBe(10);
    expect(await grid.value('B1')).toBe(10);
    expect(asked.map(([, args]) => args[0])).toEqual([4, 9, 5]);
    grid.dispose();
  });

  test('until the add-in is ready cells are busy and nobody waits; then they are calculated', async () => {
    const { grid, ready } = play([[4, '=PIANO.DOPPIO(A1)', '=B1+1']], false);
    expect(await grid.value('B1')).toBe('#BUSY!');
    expect(await grid.value('C1')).toBe('#BUSY!');
    ready();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await grid.value('C1')).toBe(9);
    grid.dispose();
  });
});
