import { readTypedItalian } from '../../../src/workbench/grid';
import { editText } from '../../../src/workbench/grid/italianTyping';
import { shownText } from '../../../src/workbench/grid';
import type { CellState } from '../../../src/workbench/grid/cellValue';

const number = (value: number): CellState => ({ type: 'Double', value });

describe('typing as at an Italian Excel', () => {
  test.each<[string, string, unknown, string | undefined]>([
    ['0,45', 'General', 0.45, undefined],
    ['-0,45', 'General', -0.45, undefined],
    ['1.234,5', 'General', 1234.5, '#,##0.00'],
    ['1.234', 'General', 1234, '#,##0'],
    ['12,5%', 'General', 0.125, '0.00%'],
    ['1,1%', 'General', 0.011, '0.00%'],
    ['12 %', 'General', 0.12, '0%'],
    ['12', '0.00%', 0.12, undefined],
    ['0,12', '0%', 0.12, undefined],
    ['12%', '0.00%', 0.12, undefined],
    ['31/12/2025', 'General', 46022, 'dd/mm/yyyy'],
    ['31-12-2025', 'General', 46022, 'dd/mm/yyyy'],
    ['31/12/2025', 'yyyy', 46022, undefined],
    ['31/02/2025', 'General', '31/02/2025', undefined],
    ['€ 1.200', 'General', 1200, '#,##0 "€"'],
    ['12,50 €', 'General', 12.5, '#,##0.00 "€"'],
    ['vero', 'General', true, undefined],
    ['1.5', 'General', '1.5', undefined],
    ['>= 1.100 N.', 'General', '>= 1.100 N.', undefined],
    ['N/D', 'General', 'N/D', undefined],
    ['0,45', '@', '0,45', undefined],
    ['31/12/2025', '@', '31/12/2025', undefined],
  ])('%s in a cell %s is %j', (text, format, value, numberFormat) => {
    expect(readTypedItalian(text, format)).toEqual({
      input: { value },
      ...(numberFormat !== undefined && { numberFormat }),
    });
  });

  test.each([
    ['#N/D', '#N/A'],
    ['#valore!', '#VALUE!'],
    ['#DIV/0!', '#DIV/0!'],
    ['#REF!', '#REF!'],
  ])('%s is the error %s', (text, error) => {
    expect(readTypedItalian(text, 'General')).toEqual({ input: { error } });
  });

  test.each([
    [0.45, 'General', '0,45'],
    [0.1 + 0.2, 'General', '0,3'],
    [0.125, '0.00%', '12,5%'],
    [46022, 'dd/mm/yyyy', '31/12/2025'],
    [1234.5, '#,##0.00 "anno"', '1234,5'],
  ])('the editor shows %d formatted %s as %s', (value, format, text) => {
    expect(editText(number(value), format)).toBe(text);
    const typed = readTypedItalian(text, format);
    expect(typed.input).toEqual({ value: Number(value.toPrecision(15)) });
  });
});

describe('what is shown', () => {
  test.each<[CellState, string, string]>([
    [number(0.45), 'General', '0,45'],
    [number(1234.5), '#,##0.00', '1.234,50'],
    [number(0.125), '0.00%', '12,50%'],
    [number(46022), 'dd/mm/yyyy', '31/12/2025'],
    [number(-3), '0.00;[Red]-0.00', '-3,00'],
    [number(7), '@', '7'],
    [number(7), '[broken', '7'],
    [{ type: 'Boolean', value: true }, 'General', 'VERO'],
    [{ type: 'Error', value: '#N/A' }, '0.00', '#N/D'],
    [{ type: 'String', value: '0,45' }, '0.00', '0,45'],
    [{ type: 'Empty', value: '' }, '0.00', ''],
  ])('%j under %s reads %s', (state, format, text) => {
    expect(shownText(state, format)).toBe(text);
  });
});
