import type { Workbook } from 'exceljs';
import { valueOf } from '../../support/filePort';
import { bookOf, rewrite, sessionOn } from './smallBook';

const JANUARY = [
  'O1 - Crescita; e sviluppo | 100',
  'I1 - Imprese "nuove" | 50 | A | 100 N. | >= 100 N. | >= 110 N.',
  'I2 - Tempi | 50 | B | 3 gg | <= 3 gg | <= 2 gg',
];
const JUNE = [JANUARY[0]!, 'I1 - Imprese "nuove" | 50 | A | 100 N. | >= 120 N. | >= 110 N.', JANUARY[2]!];
const JULY = [
  JANUARY[0]!,
  'I1 - Imprese "nuove" | 50 | A | 100 N. | >= 130 N. | >= 110 N.',
  'I2 - Tempi | 50 | B | 3 gg | <= 2 gg | <= 2 gg',
];

async function approved(name: string) {
  const workbook = bookOf(JANUARY);
  const { revisions } = sessionOn(workbook);
  const { revision } = valueOf(
    await revisions.approve({ name, note: '', date: { year: 2025, month: 1, day: 31 } }),
  );
  return { workbook, revisions, revision };
}

const rowsOf = (workbook: Workbook): readonly string[] => {
  const rows: string[] = [];
  workbook.getWorksheet('Variazioni')!.eachRow((row) => {
    rows.push(Array.from({ length: 9 }, (_, column) => row.getCell(column + 1).text).join('|'));
  });
  return rows;
};

/** Types a reason into the line of a code. */
function typeReason(workbook: Workbook, code: string, reason: string): void {
  workbook.getWorksheet('Variazioni')!.eachRow((row) => {
    if (row.getCell(2).text === code) row.getCell(9).value = reason;
  });
}

test('the register lists what changed, and keeps the reasons when it is written again', async () => {
  const { workbook, revisions, revision } = await approved('Approvato');
  rewrite(workbook, JUNE);
  valueOf(await revisions.writeRegister(revision.id));
  expect(rowsOf(workbook)).toEqual([
    'Registro delle variazioni del piano||||||||',
    'Rispetto a: Approvato (31-01-2025).||||||||',
    '1 target incrementato.||||||||',
    'Punteggio complessivo: 91,67 % sui target in vigore, 100,00 % sui target originari.||||||||',
    'Segno|Codice|Denominazione|Campo|Prima|Dopo|Sfida|Effetto sul punteggio dell’obiettivo|Motivo',
    'target incrementato|I1|Imprese "nuove"|Target 2025|>= 100 N.|>= 120 N.|più sfidante|100,00 % → 91,67 % (-8,33 punti)|',
  ]);
  typeReason(workbook, 'I1', 'Nuovo bando');
  rewrite(workbook, JULY);
  const sheet = workbook.getWorksheet('Variazioni')!;
  sheet.name = 'Rinominato';
  valueOf(await revisions.writeRegister(revision.id));
  sheet.name = 'Variazioni';
  expect(rowsOf(workbook).slice(5)).toEqual([
    'target incrementato|I1|Imprese "nuove"|Target 2025|>= 100 N.|>= 130 N.|più sfidante|75,00 % → 63,46 % (-11,54 punti)|Nuovo bando',
    'target diminuito|I2|Tempi|Target 2025|<= 3 gg|<= 2 gg|più sfidante|88,46 % → 63,46 % (-25,00 punti)|',
  ]);
  rewrite(workbook, JANUARY);
  valueOf(await revisions.writeRegister(revision.id));
  expect(rowsOf(workbook).slice(2)).toEqual([
    'Nessuna variazione.||||||||',
    'Punteggio complessivo: 100,00 % sui target in vigore, 100,00 % sui target originari.||||||||',
    'Segno|Codice|Denominazione|Campo|Prima|Dopo|Sfida|Effetto sul punteggio dell’obiettivo|Motivo',
  ]);
  expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, printTitlesRow: '6:6' });
});

test('the register leaves the workbook as text: for a file, for a document', async () => {
  const { workbook, revisions, revision } = await approved('=Approvato <gennaio>');
  rewrite(workbook, JUNE);
  const { csv, tsv, html, fileName } = valueOf(await revisions.registerTexts(revision.id));
  expect(fileName).toBe('variazioni-dal-2025-01-31.csv');
  expect(csv.split('\r\n')).toEqual([
    '\uFEFFSegno;Codice;Denominazione;Campo;Prima;Dopo;Sfida;Effetto sul punteggio dell’obiettivo;Motivo',
    'target incrementato;I1;"Imprese ""nuove""";Target 2025;>= 100 N.;>= 120 N.;più sfidante;100,00 % → 91,67 % (-8,33 punti);',
    '',
  ]);
  expect(tsv.split('\n')[1]?.split('\t')).toHaveLength(9);
  expect(html).toContain('<p>Rispetto a: =Approvato &lt;gennaio&gt; (31-01-2025).</p>');
  expect(html).toContain('<td>Imprese &quot;nuove&quot;</td>');
  expect(html).not.toContain('riferimento');
});

test('several revisions make the history of an indicator: when, from, to, why', async () => {
  const { workbook, revisions, revision } = await approved('Gennaio');
  rewrite(workbook, JUNE);
  valueOf(await revisions.writeRegister(revision.id));
  typeReason(workbook, 'I1', 'Nuovo bando');
  const june = { year: 2025, month: 6, day: 30 };
  const second = valueOf(await revisions.approve({ name: 'Giugno', note: '', date: june })).revision;
  rewrite(workbook, JULY);
  valueOf(await revisions.writeRegister(second.id));
  typeReason(workbook, 'I1', 'Altre risorse');
  const steps = valueOf(await revisions.historyOf(2));
  expect(
    steps.map(({ when, year, from, to, mark, challenge, why }) => [
      when?.name,
      year,
      from,
      to,
      mark,
      challenge,
      why,
    ]),
  ).toEqual([
    ['Giugno', 2025, '>= 100 N.', '>= 120 N.', 'increased', 'harder', 'Nuovo bando'],
    [undefined, 2025, '>= 120 N.', '>= 130 N.', 'increased', 'harder', 'Altre risorse'],
  ]);
  expect(valueOf(await revisions.historyOf(99))).toEqual([]);
});
