import { expectNoHostFaults, startOffice, type OfficeSession } from '../../support/officeLibrary';
import { excel, refusal, type Run } from './excelRun';

const sheet = (c: Excel.RequestContext) => c.workbook.worksheets.getItem('Sheet1');
const make = (c: Excel.RequestContext, source = 'A1:C3'): Excel.Chart => {
  const chart = sheet(c).charts.add('BarStacked', sheet(c).getRange(source), 'Columns');
  chart.name = 'Aree';
  return chart;
};

const CASES: readonly [name: string, run: Run<unknown>, expected: unknown][] = [
  ['a chart is found by its name, in any case, or not at all', async (c) => {
    make(c);
    const found = sheet(c).charts.getItemOrNullObject('AREE').load('name');
    const none = sheet(c).charts.getItemOrNullObject('Altro').load('name');
    await c.sync();
    return [found.name, none.isNullObject];
  }, ['Aree', true]],
  ['charts are counted and listed', async (c) => {
    make(c);
    sheet(c).charts.add('Line', sheet(c).getRange('A1:B3'), 'Columns');
    const { charts } = sheet(c);
    charts.load('count,items/name,items/chartType');
    await c.sync();
    return [charts.count, charts.items.map(({ name, chartType }) => [name, chartType])];
  }, [2, [['Aree', 'BarStacked'], ['Chart 2', 'Line']]]],
  ['there is a series for each column behind the labels', async (c) => {
    const { series } = make(c);
    series.load('count');
    await c.sync();
    return series.count;
  }, 2],
  ['title, legend and axes are kept', async (c) => {
    const chart = make(c);
    chart.title.text = 'Punteggio';
    chart.legend.position = 'Bottom';
    chart.axes.valueAxis.maximum = 1;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.load('title/text,legend/position,axes/valueAxis/maximum,axes/categoryAxis/reversePlotOrder');
    await c.sync();
    return [chart.title.text, chart.legend.position, chart.axes.valueAxis.maximum, chart.axes.categoryAxis.reversePlotOrder];
  }, ['Punteggio', 'Bottom', 1, true]],
  ['a deleted chart is gone', async (c) => {
    make(c).delete();
    const { charts } = sheet(c);
    charts.load('count');
    await c.sync();
    return charts.count;
  }, 0],
]; // prettier-ignore

const REFUSED: readonly [name: string, run: Run<unknown>, code: string][] = [
  ['a chart that is not there', async (c) => {
    sheet(c).charts.getItem('Altro').load('name');
    await c.sync();
  }, 'ItemNotFound'],
  ['cells of another sheet', async (c) => {
    const other = c.workbook.worksheets.add('Due');
    sheet(c).charts.add('Line', other.getRange('A1:B2'), 'Columns');
    await c.sync();
  }, 'InvalidArgument'],
  ['a chart on a protected sheet', async (c) => {
    sheet(c).protection.protect();
    make(c);
    await c.sync();
  }, 'AccessDenied'],
  ['a page break above the first row', async (c) => {
    sheet(c).horizontalPageBreaks.add('A1');
    await c.sync();
  }, 'InvalidArgument'],
  ['a print area that is no range', async (c) => {
    sheet(c).pageLayout.setPrintArea('qui');
    await c.sync();
  }, 'InvalidArgument'],
]; // prettier-ignore

describe('charts and pages of a sheet', () => {
  let session: OfficeSession;
  beforeEach(() => (session = startOffice()));
  afterEach(() => expectNoHostFaults(session));

  test.each(CASES)('%s', async (_name, run, expected) => {
    expect(await excel(session, run)).toEqual(expected);
  });

  test.each(REFUSED)('%s is refused', async (_name, run, code) => {
    expect(await refusal(session, run)).toBe(code);
  });

  test('page breaks and print area are kept, and breaks go when they are told to', async () => {
    const page = () => [...session.host.document.pages.values()][0];
    await session.Excel.run(async (c) => {
      for (const cell of ['A9', 'A4', 'A9']) sheet(c).horizontalPageBreaks.add(cell);
      sheet(c).pageLayout.setPrintArea('A1:M20');
      await c.sync();
    });
    expect(page()).toMatchObject({ breaks: [3, 8], area: 'A1:M20' });
    await session.Excel.run(async (c) => {
      sheet(c).horizontalPageBreaks.removePageBreaks();
      await c.sync();
    });
    expect(page()).toMatchObject({ breaks: [], area: 'A1:M20' });
  });
});
