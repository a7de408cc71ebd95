import type { PageWrite } from '../../src/core/emit';
import { box, cellsAt, closeBook, good, idOf, openBook, plan } from './sheets';

afterEach(closeBook);

const PAGE: PageWrite = {
  sheet: 'Relazione',
  orientation: 'Landscape',
  head: { row: 7, rows: 1 },
  area: box(0, 0, 40, 9),
  breaks: [12, 20],
};
const write = (page: PageWrite) =>
  plan({ sheets: ['Relazione'], cells: [cellsAt('Relazione', 0, 0, [['Titolo']])], pages: [page] });

const pageOf = ({ engine, session }: ReturnType<typeof openBook>) =>
  session.host.document.pages.get(idOf(engine, 'Relazione'));

test('a new sheet is printed as the write says', async () => {
  const book = openBook({ Piano: [['x']] });
  good(await book.port.apply(write(PAGE)));
  expect(pageOf(book)).toEqual({
    orientation: 'Landscape',
    paperSize: 'A4',
    pagesWide: 1,
    titleRows: '8:8',
    footer: '&P / &N',
    area: 'A1:I40',
    breaks: [12, 20],
  });
});

test('the pages of a sheet that is there are left alone', async () => {
  const book = openBook({ Relazione: [['mia']] });
  good(await book.port.apply(write(PAGE)));
  expect(pageOf(book)).toBeUndefined();
});

test('breaks of ours follow their rows, and come back with the undo', async () => {
  const book = openBook({ Piano: [['x']] });
  good(await book.port.apply(write(PAGE)));
  const before = pageOf(book);
  const { undo } = good(await book.port.apply(write({ ...PAGE, breaks: [13, 22], breaksBefore: [12, 20] })));
  expect(pageOf(book)).toEqual({ ...before, breaks: [13, 22] });
  good(await undo());
  expect(pageOf(book)).toEqual(before);
});
