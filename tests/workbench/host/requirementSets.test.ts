import { floorSets } from '../../../src/workbench/host';
import { officeRequirements, startOffice } from '../../support/officeLibrary';
import { refusal } from './excelRun';

describe('requirement sets', () => {
  test.each([
    ['Worksheet.getRangeByIndexes', 'ExcelApi', '1.7'],
    ['Range.getMergedAreasOrNullObject', 'ExcelApi', '1.13'],
    ['Range.getDependents', 'ExcelApi', '1.15'],
    ['Workbook.linkedWorkbooks', 'ExcelApiOnline', '1.1'],
    ['Worksheet._RegisterDataChangedEvent', 'ExcelApi', '1.7'],
  ])('%s needs %s %s', (member, set, version) => {
    expect(officeRequirements().get(member)).toEqual({ set, version });
  });

  test('members of the first version need nothing', () => {
    expect(officeRequirements().has('Range.values')).toBe(false);
  });

  test('the library tells of several hundred members', () => {
    expect(officeRequirements().size).toBeGreaterThan(600);
  });

  test('the floor is what the manifest promises', () => {
    expect(floorSets).toMatchObject({
      ExcelApi: '1.14',
      CustomFunctionsRuntime: '1.3',
      SharedRuntime: '1.1',
    });
  });

  test.each([
    ['1.14', 'ApiNotFound'],
    ['1.15', 'ApiNotImplementedInHost'],
  ])('at ExcelApi %s getDependents is %s', async (version, code) => {
    const session = startOffice({ sets: { ...floorSets, ExcelApi: version } });
    const ask = refusal(session, async (c) => {
      c.workbook.worksheets.getItem('Sheet1').getRange('A1').getDependents().load('addresses');
    });
    expect(await ask).toBe(code);
  });

  test.each([
    ['ExcelApi', '1.14', true],
    ['ExcelApi', '1.15', false],
    ['excelapi', '1.2', true],
    ['RibbonApi', '1.1', false],
  ])('isSetSupported(%s, %s) is %s', (set, version, expected) => {
    expect(startOffice().Office.context.requirements.isSetSupported(set, version)).toBe(expected);
  });
});
