/** Revisions without a workbook: two approved states, and one target that went up since the first. */
import type { Comparison, Revisions, RevisionSummary, WriteReport } from '../../../src/app';
import { ok } from '../../../src/core/values';

export type FakeRevisions = {
  readonly [Name in keyof Revisions]: jest.Mock<ReturnType<Revisions[Name]>, Parameters<Revisions[Name]>>;
};

export const APPROVED: readonly RevisionSummary[] = [
  {
    id: 'r1',
    name: 'Delibera 12/2025',
    date: { year: 2025, month: 1, day: 30 },
    note: 'prima approvazione',
    sheet: 'Approvato 30-01-2025',
    rows: 6,
    diagnostics: [],
  },
  {
    id: 'r2',
    name: 'Aggiornamento di luglio',
    date: { year: 2025, month: 7, day: 15 },
    note: '',
    sheet: 'Approvato 15-07-2025',
    rows: 6,
    diagnostics: [],
  },
];

export const COMPARISON: Comparison = {
  before: 'Delibera 12/2025',
  after: '',
  lines: [
    {
      id: 'l1',
      mark: 'increased',
      code: 'D1',
      name: 'Livello di supporto',
      path: 'Competitività delle imprese / Internazionalizzazione',
      field: 'target',
      year: 2025,
      before: '>= 1.000 N.',
      after: '>= 1.100 N.',
      challenge: 'harder',
      reason: '',
      place: { sheet: 'Piano 2025', row: 13 },
    },
  ],
  counts: { increased: 1, decreased: 0, added: 0, removed: 0, modified: 0 },
  questions: [],
  scores: undefined,
  diagnostics: [],
};

/** Both revisions stand, nothing is flagged; every write succeeds. */
export function fakeRevisions(report: () => WriteReport): FakeRevisions {
  const [first] = APPROVED;
  if (first === undefined) throw new Error('no revision');
  const written = () => Promise.resolve(ok(report()));
  const made = () => Promise.resolve(ok({ revision: first, report: report() }));
  return {
    overview: answers(() =>
      Promise.resolve(ok({ revisions: APPROVED, flagged: undefined, diagnostics: [] })),
    ),
    approve: answers(made),
    takeFrom: answers(made),
    compare: answers(() => Promise.resolve(ok(COMPARISON))),
    answer: answers(() => Promise.resolve(ok(undefined))),
    flag: answers(written),
    unflag: answers(written),
    writeRegister: answers(written),
    registerTexts: answers(() =>
      Promise.resolve(ok({ fileName: 'variazioni.csv', csv: 'a;b', tsv: 'a\tb', html: '<table></table>' })),
    ),
    historyOf: answers(() => Promise.resolve(ok([]))),
  };
}

const answers = <Args extends unknown[], Answer>(answer: () => Answer) => jest.fn<Answer, Args>(answer);
