import { readTyped } from '../../../src/workbench/host/model/typedText';

const value = (content: number | string | boolean, numberFormat?: string) => ({
  input: { value: content },
  ...(numberFormat && { numberFormat }),
});
const formula = (text: string) => ({ input: { formula: text } });

describe('how a written text is taken', () => {
  const ENGLISH: readonly [text: string, expected: unknown][] = [
    ['', value('')],
    ['testo', value('testo')],
    ['12', value(12)],
    [' 12 ', value(12)],
    ['-1.5', value(-1.5)],
    ['.5', value(0.5)],
    ['1e3', value(1000)],
    ['1,234', value(1234, '#,##0')],
    ['1,234.5', value(1234.5, '#,##0.00')],
    ['1,23', value('1,23')],
    ['50%', value(0.5, '0%')],
    ['12.5 %', value(0.125, '0.00%')],
    ['TRUE', value(true)],
    ['VERO', value('VERO')],
    ['#DIV/0!', { input: { error: '#DIV/0!' } }],
    ['12/31/2025', value(46022, 'm/d/yyyy')],
    ['31/12/2025', value('31/12/2025')],
    ['2025-12-31', value(46022, 'm/d/yyyy')],
    ['=A1', formula('=A1')],
    ['=', value('=')],
    ['+', value('+')],
    ['-', value('-')],
    ['-A1', formula('=-A1')],
    ['@A1', formula('=@A1')],
    ["'12", value('12')],
    ["'=A1", value('=A1')],
    ['N/D', value('N/D')],
    ['A1.2.1', value('A1.2.1')],
    ['>= 8', value('>= 8')],
  ];
  const ITALIAN: readonly [text: string, expected: unknown][] = [
    ['12,5', value(12.5)],
    ['12.5', value('12.5')],
    ['1.100', value(1100, '#,##0')],
    ['17.533.900,5', value(17533900.5, '#,##0.00')],
    ['12,5%', value(0.125, '0.00%')],
    ['VERO', value(true)],
    ['31/12/2025', value(46022, 'dd/mm/yyyy')],
    ['31-12-2025', value(46022, 'dd/mm/yyyy')],
    ['31/02/2025', value('31/02/2025')],
    ['01/03/1900', value(61, 'dd/mm/yyyy')],
    ['28/02/1900', value('28/02/1900')],
  ];

  test.each(ENGLISH)('in English %j', (text, expected) => {
    expect(readTyped(text, 'General', 'en-US')).toEqual(expected);
  });

  test.each(ITALIAN)('in Italian %j', (text, expected) => {
    expect(readTyped(text, 'General', 'it-IT')).toEqual(expected);
  });

  test.each(['12', '=A1', "'x", '50%', '#N/A'])('a text cell takes %j as it stands', (text) => {
    expect(readTyped(text, '@', 'it-IT')).toEqual(value(text));
  });
});
