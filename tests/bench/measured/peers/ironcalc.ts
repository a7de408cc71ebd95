import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { repeat, report, reportMemory } from '../repeat';
import { nextNumber, readScoredBook } from '../scoredBook';

initSync({ module: readFileSync(process.argv[3] ?? '') });
const book = readScoredBook();

/** Cell by cell: the engine takes a whole workbook only as a file of its own format. */
function load(): Model {
  const model = new Model('book', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  book.sheets.forEach(({ name }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  for (const { name, refersTo } of book.names) model.newDefinedName(name, undefined, refersTo.slice(1));
  book.sheets.forEach(({ cells }, sheet) =>
    cells.forEach((line, row) =>
      line.forEach((content, column) => {
        if (content !== '') model.setUserInput(sheet, row + 1, column + 1, String(content));
      }),
    ),
  );
  return model;
}

const model = repeat('load', load);
reportMemory();
repeat('full calculation', () => model.evaluate());
model.resumeEvaluation();
const { edited, watched } = book;
repeat('one edit', () =>
  model.setUserInput(edited.sheet, edited.row + 1, edited.column + 1, String(nextNumber())),
);
const score = model.getFormattedCellValue(watched.sheet, watched.row + 1, watched.column + 1);
report({ name: 'score', runs: [Number.parseFloat(score) / (score.includes('%') ? 100 : 1)], note: score });
