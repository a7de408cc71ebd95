import { HyperFormula } from 'hyperformula';
import { repeat, report, reportMemory } from '../repeat';
import { nextNumber, readScoredBook } from '../scoredBook';

const book = readScoredBook();
const sheets = Object.fromEntries(book.sheets.map(({ name, cells }) => [name, cells]));
const names = book.names.map(({ name, refersTo }) => ({ name, expression: refersTo }));
/** Loading calculates: the engine offers no other way. */
const load = (): HyperFormula => HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' }, names);

const engine = repeat('load', load);
reportMemory();
repeat('full calculation', () => engine.rebuildAndRecalculate());
const { sheet, row, column } = book.edited;
repeat('one edit', () => engine.setCellContents({ sheet, row, col: column }, nextNumber()));
const { watched } = book;
const score = engine.getCellValue({ sheet: watched.sheet, row: watched.row, col: watched.column });
report({ name: 'score', runs: [Number(score)], note: JSON.stringify(score) });
