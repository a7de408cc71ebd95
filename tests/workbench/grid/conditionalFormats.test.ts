import { parseArea, type Area, type ConditionalFormat } from '../../../src/workbench/host';
import { headless } from './headless';

const area = (address: string): Area => parseArea(address)!;

const base: ConditionalFormat = {
  id: 'cf1',
  areas: [area('A1:B2')],
  rule: { kind: 'custom', formula: '=A1>2' },
  fillColor: '#FFC7CE',
  fontColor: '',
  fontBold: false,
  stopIfTrue: false,
};

const rows = [
  [1, 3],
  [5, '=A1*2'],
];

describe('conditional formats of the grid', () => {
  test('the rule is followed cell by cell, and again when a cell changes', async () => {
    const { engine, conditionalFormats, sheetId, write, dispose } = headless({ Piano: rows });
    engine.putConditionalFormat(sheetId, base);
    const fills = async (): Promise<unknown> => {
      await engine.recalculate();
      return ['A1', 'B1', 'A2', 'B2', 'C1'].map((at) => {
        const { row, column } = area(at);
        return conditionalFormats.styleAt(sheetId, row, column)?.bg?.rgb ?? '';
      });
    };
    expect(await fills()).toEqual(['', '#FFC7CE', '#FFC7CE', '', '']);
    write('A1', 2.5);
    expect(await fills()).toEqual(['#FFC7CE', '#FFC7CE', '#FFC7CE', '#FFC7CE', '']);
    engine.deleteConditionalFormat(sheetId, 'cf1');
    expect(await fills()).toEqual(['', '', '', '', '']);
    dispose();
  });

  test.each<[string, string, string, string]>([
    ['GreaterThan', '=3', '', 'A2'],
    ['LessThanOrEqual', '3', '', 'A1 B1 B2'],
    ['Between', '=2', '=$B$1', 'B1 B2'],
    ['NotBetween', '=2', '=3', 'A1 A2'],
    ['EqualTo', '=B1', '', 'B1'],
  ])(
    'a comparison %s %s %s holds at %s and never at a blank cell',
    async (operator, formula1, formula2, held) => {
      const { engine, conditionalFormats, sheetId, dispose } = headless({ Piano: rows });
      const absolute = formula1 === '=B1' ? '=$B$1' : formula1;
      const rule = { kind: 'cellValue', operator, formula1: absolute, formula2 } as const;
      engine.putConditionalFormat(sheetId, { ...base, areas: [area('A1:B3')], rule });
      await engine.recalculate();
      const seen = ['A1', 'B1', 'A2', 'B2', 'A3', 'B3'].filter((at) =>
        conditionalFormats.styleAt(sheetId, area(at).row, area(at).column),
      );
      expect(seen.join(' ')).toBe(held);
      dispose();
    },
  );

  test('the stronger format wins, others add to it, and one may stop the rest', async () => {
    const { engine, conditionalFormats, sheetId, dispose } = headless({ Piano: rows });
    const always = { kind: 'custom', formula: '=TRUE' } as const;
    engine.putConditionalFormat(sheetId, { ...base, id: 'weak', rule: always, fontBold: true });
    engine.putConditionalFormat(sheetId, { ...base, id: 'strong', rule: always, fillColor: '#C6EFCE' });
    await engine.recalculate();
    expect(conditionalFormats.styleAt(sheetId, 0, 0)).toEqual({ bg: { rgb: '#C6EFCE' }, bl: 1 });
    const [strong] = engine.conditionalFormats(sheetId);
    engine.putConditionalFormat(sheetId, { ...strong!, stopIfTrue: true });
    await engine.recalculate();
    expect(conditionalFormats.styleAt(sheetId, 0, 0)).toEqual({ bg: { rgb: '#C6EFCE' } });
    dispose();
  });

  test('looking at a rule leaves nothing behind that a calculation would take for new', async () => {
    const { engine, conditionalFormats, sheetId, write, value, dispose } = headless({
      Piano: [
        [1, 3],
        [5, '=SUM($A$1:$A$2)'],
        ['', '=MATCH(7,$A$1:$A$3,0)'],
      ],
    });
    const rule = { kind: 'custom', formula: '=SUM($A$1:$A$2)+MATCH(1,$A$1:$A$3,0)>3' } as const;
    engine.putConditionalFormat(sheetId, { ...base, rule });
    await engine.recalculate();
    expect(conditionalFormats.styleAt(sheetId, 0, 0)).not.toBeNull();
    write('A1', 7);
    expect(await value('B2')).toBe(12);
    expect(await value('B3')).toBe(1);
    dispose();
  });

  test('areas and relative rules move with inserted rows', async () => {
    const { engine, conditionalFormats, sheetId, dispose } = headless({ Piano: rows });
    engine.putConditionalFormat(sheetId, {
      ...base,
      areas: [area('A2:B2')],
      rule: { kind: 'custom', formula: '=A2>2' },
    });
    conditionalFormats.shift({ sheetId, area: area('1:2'), kind: 'RowInserted', source: 'Local' });
    expect(engine.conditionalFormats(sheetId)).toMatchObject([
      { areas: [area('A4:B4')], rule: { formula: '=A4>2' } },
    ]);
    conditionalFormats.shift({ sheetId, area: area('4:4'), kind: 'RowDeleted', source: 'Local' });
    expect(engine.conditionalFormats(sheetId)).toEqual([]);
    dispose();
  });
});
