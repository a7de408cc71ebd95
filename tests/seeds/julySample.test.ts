import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { ILLUSTRATION } from '../../scripts/samples/julyRevision';
import type { Comparison } from '../../src/app';
import { fileSession, valueOf } from '../support/filePort';
import { expectedFlags } from '../support/flagCells';
import { shownValue } from '../support/oracleCells';

jest.setTimeout(120_000);

const file = join(__dirname, '../../assets/samples/piano-modena-2025-luglio.xlsx');
const read = new Workbook().xlsx.readFile(file);

const comparison = async (): Promise<Comparison> => {
  const { revisions } = fileSession(await read, { year: 2025, month: 7, day: 31 });
  const { revisions: found, flagged, diagnostics } = valueOf(await revisions.overview());
  expect(diagnostics).toEqual([]);
  expect(found.map(({ name, diagnostics: wrong }) => [name, wrong])).toEqual([['Piano pubblicato', []]]);
  expect(flagged).toBe(found[0]?.id);
  return valueOf(await revisions.compare({ kind: 'revision', id: found[0]!.id }, { kind: 'present' }));
};

test('the July sample says that it is an illustration, and shows every mark', async () => {
  const workbook = await read;
  const { counts, questions, lines, diagnostics } = await comparison();
  expect(workbook.getWorksheet('Piano')?.getCell('A3').text).toBe(ILLUSTRATION);
  expect(workbook.getWorksheet('Variazioni')?.getCell('D1').text).toBe(ILLUSTRATION);
  expect(counts).toEqual({ increased: 2, decreased: 4, removed: 2, added: 2, modified: 8 });
  expect(new Set(lines.map(({ challenge }) => challenge))).toEqual(new Set([undefined, 'harder', 'easier']));
  expect(questions.map(({ after }) => after.code)).toEqual(['61.D3.1_5bis']);
  expect(lines.filter(({ reason }) => reason !== '').map(({ code }) => code)).toEqual([
    'D1',
    'D1',
    '601.S1',
    '71.C2.4_2',
  ]);
  expect(diagnostics).toEqual([]);
});

test('the words in its flags are those of the core', async () => {
  const workbook = await read;
  const sheet = workbook.getWorksheet('Piano')!;
  const flags = expectedFlags(workbook).filter(({ what }) => /^(Variazione|Sfida) of/.test(what));
  const shown = flags.map(({ row, column }) => shownValue(sheet.getCell(row + 1, column + 1)));
  expect(shown).toEqual(flags.map(({ value }) => value));
  expect(new Set(shown)).toEqual(
    new Set(['', 'target incrementato; target 2026 incrementato', 'target incrementato', 'target diminuito', 'target 2026 diminuito',
      'obiettivo eliminato', 'obiettivo aggiunto', 'modificato', 'più sfidante; 2026: più sfidante', 'più sfidante', 'meno sfidante', '2026: meno sfidante']),
  ); // prettier-ignore
});
