import { writeOf } from '../core/emit';
import type { CellStyle, WritePlan } from '../core/emit';
import type { RawCell } from '../core/grid';

/** A small plan to try Traguardo on. All of it is invented. */
export interface SamplePlan {
  readonly sheet: string;
  readonly write: WritePlan;
}

const PLAN_SHEET = 'Piano';
const MEASURES_SHEET = 'Misure';

const PLAN: readonly (readonly RawCell[])[] = [
  ['Livello', 'Codice', 'Denominazione', 'Peso', 'Algoritmo', 'Consuntivo 2024', 'Consuntivo 2025', 'Target 2025', 'Target 2026'],
  ['Ente', 'ENTE', 'Ente di esempio', '', '', '', '', '', ''],
  ['Area strategica', 'A', 'Servizi alle imprese', 60, '', '', '', '', ''],
  ['Obiettivo strategico', 'A.1', 'Formare le imprese', 50, '', '', '', '', ''],
  ['Indicatore', 'A.1.1', 'Imprese formate', 70, 'FORM_AULA + FORM_WEB', '98 N.', '', '>= 110 N.', '>= 120 N.'],
  ['Indicatore', 'A.1.2', 'Soddisfazione dei partecipanti', 30, 'QUEST_POS / QUEST_TOT', '84,00 %', '', '>= 90,00 %', '>= 90,00 %'],
  ['Obiettivo strategico', 'A.2', 'Rispondere in fretta', 50, '', '', '', '', ''],
  ['Indicatore', 'A.2.1', 'Tempo medio di evasione delle pratiche', 100, 'GG_TOTALI / PRATICHE', '2,40 gg', '', '<= 2,00 gg', '<= 2,00 gg'],
  ['Area strategica', 'B', 'Ente che funziona', 40, '', '', '', '', ''],
  ['Obiettivo strategico', 'B.1', 'Digitalizzare', 100, '', '', '', '', ''],
  ['Indicatore', 'B.1.1', 'Servizi disponibili in rete', 60, 'SERV_RETE / SERV_TOT', '62,00 %', '', '>= 70,00 %', '>= 80,00 %'],
  ['Indicatore', 'B.1.2', 'Nuovo sito pubblicato', 40, '', 'N/D', '15/11/2025', 'Entro 31/12/2025', 'N/D'],
]; // prettier-ignore

const MEASURES: readonly (readonly RawCell[])[] = [
  ['Codice', 'Descrizione', 'Unità', 2024, 2025, 'Origine'],
  ['FORM_AULA', 'Imprese formate in aula', 'N.', 58, 61, 'inserito'],
  ['FORM_WEB', 'Imprese formate a distanza', 'N.', 40, 44, 'inserito'],
  ['QUEST_POS', 'Questionari con giudizio positivo', 'N.', 84, 93, 'inserito'],
  ['QUEST_TOT', 'Questionari raccolti', 'N.', 100, 100, 'inserito'],
  ['GG_TOTALI', 'Giorni impiegati per tutte le pratiche', 'gg', 2880, 2530, 'inserito'],
  ['PRATICHE', 'Pratiche evase', 'N.', 1200, 1100, 'inserito'],
  ['SERV_RETE', 'Servizi disponibili in rete', 'N.', 31, 36, 'inserito'],
  ['SERV_TOT', 'Servizi dell’ente', 'N.', 50, 50, 'inserito'],
]; // prettier-ignore

const PLAN_WIDTHS = [22, 10, 40, 8, 26, 17, 17, 18, 18];
const MEASURE_WIDTHS = [16, 40, 8, 12, 12, 12];
const HEADER: CellStyle = { bold: true, fill: '#DDEBF7', wrap: true };

const boxOf = (rows: readonly (readonly RawCell[])[]) => ({
  row: 0,
  column: 0,
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
});

const headerOf = (rows: readonly (readonly RawCell[])[]) => ({ ...boxOf(rows), rows: 1 });

const widthsOf = (sheet: string, widths: readonly number[]) =>
  widths.map((characters, column) => ({ sheet, column, characters }));

/** A name that no sheet has yet: a sheet of the user is never written over. Names are compared without case, as Excel does. */
function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} di esempio${number === 2 ? '' : ` ${number - 1}`}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Two new sheets, in one step. `taken` are the names of the sheets that are there. */
export function samplePlan(taken: readonly string[]): SamplePlan {
  const sheets = [
    { sheet: freeName(PLAN_SHEET, taken), rows: PLAN, widths: PLAN_WIDTHS },
    { sheet: freeName(MEASURES_SHEET, taken), rows: MEASURES, widths: MEASURE_WIDTHS },
  ];
  return {
    sheet: sheets[0]?.sheet ?? PLAN_SHEET,
    write: writeOf({
      sheets: sheets.map(({ sheet }) => sheet),
      cells: sheets.map(({ sheet, rows }) => ({ sheet, box: boxOf(rows), contents: rows })),
      styles: sheets.map(({ sheet, rows }) => ({ sheet, box: headerOf(rows), style: HEADER })),
      widths: sheets.flatMap(({ sheet, widths }) => widthsOf(sheet, widths)),
    }),
  };
}
