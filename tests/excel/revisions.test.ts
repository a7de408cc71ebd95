import { FLAG_FORMAT_MARK, LEGEND } from '../../src/core/emit';
import type { ConditionalFormat } from '../../src/workbench/host';
import { createSession } from '../../src/app';
import { samplePlan } from '../../src/app/samplePlan';
import { openSample } from './sampleBook';
import { areaOf, box, closeBook, codeOf, good, idOf, openBook, pictureOf } from './sheets';
import type { Rows } from './sheets';

afterEach(closeBook);

const BELOW_A_TITLE: Rows = [['Ente di esempio'], [], [], [], [], [], []];

/** A small plan below some rows. */
function openSmall(above: Rows = BELOW_A_TITLE) {
  const rows = (samplePlan([]).write.cells[0]?.contents ?? []) as Rows;
  const opened = openBook({ Piano: [...above, ...rows] });
  const today = () => ({ year: 2025, month: 6, day: 30 });
  return { ...opened, session: createSession(opened.port, { today }) };
}

/** Excel does not tell how wide a hidden column was. */
const withoutWidths = (picture: unknown): unknown =>
  JSON.parse(JSON.stringify(picture, (key, value: unknown) => (key === 'widths' ? [] : value)));

const DETAILS = { name: 'Piano approvato', note: 'Delibera 3 del 31 gennaio' };

describe('revisions of the published plan in Excel', () => {
  test('an approval stands on a protected sheet, and is taken back whole', async () => {
    const { engine, session } = await openSample('piano-modena-2025.xlsx');
    const before = pictureOf(engine);
    const { revision } = good(await session.revisions.approve(DETAILS));
    expect(engine.isProtected(idOf(engine, revision.sheet))).toBe(true);
    const overview = good(await session.revisions.overview());
    expect(overview.revisions).toEqual([revision]);
    expect(revision.diagnostics).toEqual([]);
    good(await session.undoLastWrite());
    expect(pictureOf(engine)).toEqual(before);
  }, 60_000);

  test.each<[string, Rows]>([
    ['with room for the legend above the header', BELOW_A_TITLE],
    ['with the header in the first row', []],
    ['with too few rows above the header', [['Ente di esempio'], []]],
  ])('flags go as they came, %s: the sheet is as it was, cell by cell', async (_where, above) => {
    const { engine, session } = openSmall(above);
    good(await session.calculate('native'));
    const { revision } = good(await session.revisions.approve(DETAILS));
    const before = pictureOf(engine);
    const plan = idOf(engine, 'Piano');
    good(await session.revisions.flag(revision.id));
    expect(good(await session.revisions.overview()).flagged).toBe(revision.id);
    const flagged = pictureOf(engine);
    const isFlag = ({ rule }: ConditionalFormat): boolean =>
      rule.kind === 'custom' && rule.formula.includes(FLAG_FORMAT_MARK);
    const marked = engine.conditionalFormats(plan).filter(isFlag);
    expect(marked).toHaveLength(10);
    for (const [, words] of LEGEND) expect(JSON.stringify(flagged)).toContain(`"${words}"`);
    good(await session.undoLastWrite());
    expect(pictureOf(engine)).toEqual(before);
    good(await session.revisions.flag(revision.id));
    expect(pictureOf(engine)).toEqual(flagged);
    good(await session.revisions.flag(revision.id));
    expect(pictureOf(engine)).toEqual(flagged);
    good(await session.revisions.unflag());
    expect(pictureOf(engine)).toEqual(before);
    good(await session.undoLastWrite());
    expect(withoutWidths(pictureOf(engine))).toEqual(withoutWidths(flagged));
    good(await session.revisions.unflag());
    expect(pictureOf(engine)).toEqual(before);
    expect(codeOf(await session.revisions.unflag())).toBe('TG607');
  });

  test('a revision that was deleted, edited or broken is named', async () => {
    const { engine, session } = await openSample('piano-modena-2025.xlsx');
    const first = good(await session.revisions.approve(DETAILS)).revision;
    const sheet = idOf(engine, first.sheet);
    engine.writeCells(sheet, areaOf(box(20, 6)), [[{ value: 'un altro nome' }]]);
    const edited = good(await session.revisions.overview()).revisions[0];
    expect(edited?.diagnostics.map(({ code }) => code)).toEqual(['TG601']);
    const compared = good(
      await session.revisions.compare({ kind: 'revision', id: first.id }, { kind: 'present' }),
    );
    expect(compared.diagnostics.map(({ code }) => code)).toEqual(['TG601']);
    expect(compared.lines.map(({ field, before }) => [field, before])).toEqual([['name', 'un altro nome']]);
    engine.writeCells(sheet, areaOf(box(6, 1)), [[{ value: 2 }]]);
    expect(good(await session.revisions.overview()).revisions[0]?.diagnostics[0]?.code).toBe('TG602');
    engine.writeCells(sheet, areaOf(box(9, 0)), [[{ value: 'via' }]]);
    const broken = good(await session.revisions.overview());
    expect(broken.revisions).toEqual([]);
    expect(broken.diagnostics.map(({ code }) => code)).toEqual(['TG606']);
    expect(codeOf(await session.revisions.flag(first.id))).toBe('TG604');
  }, 60_000);
});
