import type { ChartWrite, WritePlan } from '../../src/core/emit';
import { box, cellsAt, closeBook, good, idOf, openBook, plan, type OpenBook } from './sheets';

afterEach(closeBook);

const CHART: ChartWrite = {
  sheet: 'Cruscotto',
  name: 'PIANO_Grafico_Aree',
  kind: 'stackedBars',
  title: 'Punteggio per area',
  source: box(0, 0, 3, 3),
  place: box(0, 4, 10, 5),
  colors: ['#C0392B', '#2E7D32'],
  axis: { numberFormat: '0%', minimum: 0, maximum: 1 },
  hasLegend: true,
};
const ROWS = [['', 'Sotto', 'Sopra'], ['A', 0.5, 0], ['B', 0, 0.9], ['C', 0, 1]]; // prettier-ignore

const make = (charts: readonly ChartWrite[]): WritePlan =>
  plan({ sheets: ['Cruscotto'], cells: [cellsAt('Cruscotto', 0, 0, ROWS)], charts });

const chartsOn = ({ engine, session }: OpenBook, sheet = 'Cruscotto') =>
  session.host.document.charts.get(idOf(engine, sheet)) ?? [];

describe('a chart', () => {
  test('is made with all that the write says', async () => {
    const book = openBook({ Piano: [['x']] });
    good(await book.port.apply(make([CHART])));
    expect(chartsOn(book)).toMatchObject([
      {
        name: 'PIANO_Grafico_Aree',
        type: 'BarStacked',
        title: 'Punteggio per area',
        source: { row: 0, column: 0, rowCount: 3, columnCount: 3 },
        place: { row: 0, column: 4, rowCount: 10, columnCount: 5 },
        colors: ['#C0392B', '#2E7D32'],
        hasLegend: true,
        valueAxis: { minimum: 0, maximum: 1, numberFormat: '0%' },
        categoryAxis: { isReversed: true },
      },
    ]);
  });

  test('that is there keeps title, place and colours, and follows its source', async () => {
    const book = openBook({ Cruscotto: ROWS });
    good(await book.port.apply(make([CHART])));
    const [chart] = chartsOn(book);
    Object.assign(chart!, {
      title: 'Il mio titolo',
      place: { row: 30, column: 0, rowCount: 4, columnCount: 4 },
    });
    chart!.colors[0] = '#000000';
    const mine = structuredClone(chart);
    good(await book.port.apply(make([{ ...CHART, source: box(0, 0, 4, 3), sourceBefore: CHART.source }])));
    expect(chartsOn(book)).toEqual([{ ...mine, source: { row: 0, column: 0, rowCount: 4, columnCount: 3 } }]);
  });

  test('whose source did not move is left alone', async () => {
    const book = openBook({ Cruscotto: ROWS });
    good(await book.port.apply(make([CHART])));
    const before = structuredClone(chartsOn(book));
    good(await book.port.apply(make([CHART])));
    expect(chartsOn(book)).toEqual(before);
  });
});

describe('undo', () => {
  test('takes a new chart away from a sheet that stays', async () => {
    const book = openBook({ Cruscotto: ROWS });
    const { undo } = good(await book.port.apply(make([CHART])));
    good(await undo());
    expect(chartsOn(book)).toEqual([]);
  });

  test('takes the charts away with the sheet they were made on', async () => {
    const book = openBook({ Piano: [['x']] });
    const { undo } = good(await book.port.apply(make([CHART])));
    const id = idOf(book.engine, 'Cruscotto');
    good(await undo());
    expect(book.engine.sheets().map(({ name }) => name)).toEqual(['Piano']);
    expect(book.session.host.document.charts.get(id)).toBeUndefined();
  });

  test('gives a chart its source back', async () => {
    const book = openBook({ Cruscotto: ROWS });
    good(await book.port.apply(make([CHART])));
    const before = structuredClone(chartsOn(book));
    const next = make([{ ...CHART, source: box(0, 0, 4, 3), sourceBefore: CHART.source }]);
    const { undo } = good(await book.port.apply(next));
    good(await undo());
    expect(chartsOn(book)).toEqual(before);
  });

  test('lets a chart stay away that a person deleted since', async () => {
    const book = openBook({ Cruscotto: ROWS });
    const { undo } = good(await book.port.apply(make([CHART])));
    chartsOn(book).length = 0;
    good(await undo());
    expect(chartsOn(book)).toEqual([]);
  });
});
