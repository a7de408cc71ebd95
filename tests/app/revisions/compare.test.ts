import { Workbook } from 'exceljs';
import type { ChangeLine, Comparison } from '../../../src/app';
import { valueOf } from '../../support/filePort';
import { percent } from '../../support/smallWorkbook';
import { bookOf, bytesOf, rewrite, sessionOn } from './smallBook';

const PLAN = [
  'O1 - Crescita | 60',
  'I1 - Imprese | 50 | A | 100 N. | >= 100 N. | >= 110 N.',
  'I2 - Tempi | 50 | B | 3 gg | <= 3 gg | <= 2 gg',
  'O2 - Qualità | 40',
  'I3 - Bandi | 70 | C | 4 N. | >= 5 N. | >= 5 N.',
  'I4 - Relazione | 30 | | 31-12-2024 | Entro 31-12-2025 |',
];

/** The plan with some lines replaced, by the code they begin with; '' takes a line away. */
const withLines = (...lines: readonly string[]): readonly string[] =>
  PLAN.map((line) => lines.find((other) => other.split(' ')[0] === line.split(' ')[0]) ?? line).filter(
    (line) => !line.startsWith('-'),
  );

const without = (code: string): readonly string[] => PLAN.filter((line) => !line.startsWith(`${code} `));

const said = ({ mark, code, field, year, before, after, challenge }: ChangeLine): string =>
  [mark, code, `${field}${year ?? ''}`, before, '→', after, challenge ?? '']
    .join(' ')
    .replace(/ +/g, ' ')
    .trim();

async function compared(after: readonly string[]): Promise<Comparison> {
  const workbook = bookOf(PLAN);
  const { revisions } = sessionOn(workbook);
  const { revision } = valueOf(await revisions.approve({ name: 'Approvato', note: '' }));
  rewrite(workbook, after);
  return valueOf(await revisions.compare({ kind: 'revision', id: revision.id }, { kind: 'present' }));
}

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['nothing', PLAN, []],
  ['another spelling', withLines('I1 - Imprese | 50 | A | 100 N. | >=100,00 | ≥ 110 n.'), []],
  ['another order of rows', [...PLAN.slice(3), ...PLAN.slice(0, 3)], []],
  [
    'targets of two years',
    withLines('I1 - Imprese | 50 | A | 100 N. | >= 120 N. | >= 100 N.'),
    [
      'increased I1 target2025 >= 100 N. → >= 120 N. harder',
      'decreased I1 target2026 >= 110 N. → >= 100 N. easier',
    ],
  ],
  [
    'at most less',
    withLines('I2 - Tempi | 50 | B | 3 gg | <= 2 gg | <= 2 gg'),
    ['decreased I2 target2025 <= 3 gg → <= 2 gg harder'],
  ],
  [
    'a later date',
    withLines('I4 - Relazione | 30 | | 31-12-2024 | Entro 31-01-2026 |'),
    ['increased I4 target2025 Entro 31-12-2025 → Entro 31-01-2026 easier'],
  ],
  [
    'an operator',
    withLines('I1 - Imprese | 50 | A | 100 N. | > 100 N. | >= 110 N.'),
    ['modified I1 target2025 >= 100 N. → > 100 N. harder'],
  ],
  [
    'a unit',
    withLines('I1 - Imprese | 50 | A | 100 N. | >= 100 gg | >= 110 N.'),
    ['modified I1 target2025 >= 100 N. → >= 100 gg incomparable'],
  ],
  [
    'a target that goes',
    withLines('I1 - Imprese | 50 | A | 100 N. | N/D | >= 110 N.'),
    ['modified I1 target2025 >= 100 N. → N/D incomparable'],
  ],
  [
    'weights, one of them 0',
    withLines(
      'I3 - Bandi | 0 | C | 4 N. | >= 5 N. | >= 5 N.',
      'I4 - Relazione | 100 | | 31-12-2024 | Entro 31-12-2025 |',
    ),
    ['removed I3 weight 70,00 % → 0,00 %', 'modified I4 weight 30,00 % → 100,00 %'],
  ],
  [
    'name, algorithm and a corrected value',
    withLines('I3 - Bandi nuovi | 70 | C / D | 5 N. | >= 5 N. | >= 5 N.'),
    [
      'modified I3 name Bandi → Bandi nuovi',
      'modified I3 algorithm C → C / D',
      'modified I3 history2024 4 N. → 5 N.',
    ],
  ],
  ['a row that is gone', without('I2'), ['removed I2 row <= 3 gg →']],
  [
    'an objective that is gone, row by row',
    PLAN.slice(0, 3),
    ['removed O2 row →', 'removed I3 row >= 5 N. →', 'removed I4 row Entro 31-12-2025 →'],
  ],
  ['a new row', [...PLAN, 'I5 - Corsi | 10 | E | 1 N. | >= 2 N. |'], ['added I5 row → >= 2 N.']],
])('%s', async (_what, after, expected) => {
  expect((await compared(after)).lines.map(said)).toEqual(expected);
});

describe('an indicator that was moved or recoded', () => {
  const RECODED = withLines('I1 - Imprese | 50 | A | 100 N. | >= 100 N. | >= 110 N.').map((line) =>
    line.replace(/^I1 /, 'I9 '),
  );

  test('is one row until somebody says that it is not', async () => {
    const workbook = bookOf(PLAN);
    const { revisions } = sessionOn(workbook);
    const { revision } = valueOf(await revisions.approve({ name: 'Approvato', note: '' }));
    rewrite(workbook, RECODED);
    const compare = async (): Promise<Comparison> =>
      valueOf(await revisions.compare({ kind: 'revision', id: revision.id }, { kind: 'present' }));
    const open = await compare();
    expect(open.lines.map(said)).toEqual(['modified I9 code I1 → I9']);
    expect(open.questions.map(({ before, after, answer }) => [before.code, after.code, answer])).toEqual([
      ['I1', 'I9', undefined],
    ]);
    const { id } = open.questions[0]!;
    valueOf(await revisions.answer(id, false));
    const answered = await compare();
    expect(answered.lines.map(said)).toEqual(['added I9 row → >= 100 N.', 'removed I1 row >= 100 N. →']);
    expect(answered.questions[0]?.answer).toBe(false);
    valueOf(await revisions.answer(id, true));
    expect((await compare()).questions[0]?.answer).toBe(true);
    valueOf(await revisions.answer(id, undefined));
    expect((await compare()).questions[0]?.answer).toBeUndefined();
  });

  test('two rows that are alike are no question', async () => {
    const twice = [...RECODED, 'I8 - Imprese | 10 | A | 1 N. | >= 2 N. |'];
    expect((await compared(twice)).questions).toEqual([]);
  });
});

test('two rows with the same key are named, and neither is lost', async () => {
  const twice = [...PLAN, 'I4 - Bilancio | 10 | | | >= 1 N. |'];
  const { lines, diagnostics } = await compared(twice);
  expect(lines.map(said)).toEqual(['added I4 row → >= 1 N.']);
  expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([
    ['TG603', { key: 'O2 / I4', count: 2, where: 'Piano' }],
  ]);
});

test('scores on both targets show what a revision bought', async () => {
  const { scores, lines, counts } = await compared(
    withLines('I3 - Bandi | 70 | C | 4 N. | >= 4 N. | >= 5 N.'),
  );
  expect([percent(scores!.overall.original), percent(scores!.overall.inForce)]).toEqual(['94,40', '100,00']);
  const [line] = lines;
  expect(line?.effect?.objective).toBe('O2 - Qualità');
  expect([percent(line!.effect!.before), percent(line!.effect!.after)]).toEqual(['86,00', '100,00']);
  expect(scores!.nodes.map(({ original }) => percent(original))).toEqual([
    '100,00',
    '100,00',
    '100,00',
    '86,00',
    '80,00',
    '100,00',
  ]);
  expect(counts).toEqual({ increased: 0, decreased: 1, removed: 0, added: 0, modified: 0 });
});

describe('another file', () => {
  test('is compared, and kept as a revision, and not touched', async () => {
    const bytes = await bytesOf(bookOf(PLAN));
    const copy = bytes.slice(0);
    const workbook = bookOf(withLines('I1 - Imprese | 50 | A | 100 N. | >= 90 N. | >= 110 N.'));
    const { revisions } = sessionOn(workbook);
    const file = { kind: 'file', fileName: 'piano-2024.xlsx', bytes } as const;
    const found = valueOf(await revisions.compare(file, { kind: 'present' }));
    expect(found.lines.map(said)).toEqual(['decreased I1 target2025 >= 100 N. → >= 90 N. easier']);
    expect(found.before).toBe('piano-2024.xlsx');
    const { revision } = valueOf(await revisions.takeFrom(file, { name: '', note: 'copia' }));
    expect(revision.name).toBe('piano-2024.xlsx');
    const kept = valueOf(await revisions.compare({ kind: 'revision', id: revision.id }, { kind: 'present' }));
    expect(kept.lines.map(said)).toEqual(found.lines.map(said));
    expect(new Uint8Array(bytes)).toEqual(new Uint8Array(copy));
  });

  test.each<readonly [string, () => Promise<ArrayBuffer>, string]>([
    ['no workbook', () => Promise.resolve(new ArrayBuffer(10)), 'TG910'],
    [
      'a workbook without a plan',
      () => {
        const workbook = new Workbook();
        workbook.addWorksheet('Elenco').addRow(['Nome', 'Telefono']);
        return bytesOf(workbook);
      },
      'TG605',
    ],
  ])('%s is refused with its reason', async (_what, bytes, code) => {
    const workbook = bookOf(PLAN);
    const { revisions } = sessionOn(workbook);
    const result = await revisions.takeFrom(
      { fileName: 'x.xlsx', bytes: await bytes() },
      { name: '', note: '' },
    );
    expect(result.ok ? 'taken' : result.error.code).toBe(code);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Piano']);
  });
});
