import { alignRows } from './alignRows';
import type { Answers } from './alignRows';
import { isCommonYear } from './changes';
import type { FieldChange } from './changes';
import { comparePlans } from './comparePlans';
import { CHALLENGE_WORDS, MARK_WORDS } from './markWords';
import { challengeOf, markOfField } from './marks';
import type { FrozenPlan, FrozenRow } from './revision';
import { rowMarks } from './revisionColumns';

/** What the plan sheet says about a row that is there now. */
export interface RowFlag {
  /** Short key of the row in the revision; one that is in no revision for a row that is new. */
  readonly mark: string;
  /** A field without a formula of its own differs: name, code, place, level, algorithm, description, unit, history. */
  readonly others: boolean;
  /** By target year: what became of the target, '' where nothing did. */
  readonly years: ReadonlyMap<number, { readonly change: string; readonly challenge: string }>;
  /** The mark of the row in words, and whether it became harder. */
  readonly change: string;
  readonly challenge: string;
}

type TargetChange = FieldChange & { readonly field: 'target' };

const WORDS = { increased: 'incrementato', decreased: 'diminuito' } as const;

function yearWord(change: TargetChange): string {
  const mark = markOfField(change);
  return mark === 'increased' || mark === 'decreased' ? WORDS[mark] : MARK_WORDS.modified;
}

/** The year in force first and without its number, the others in their order. */
function inWords(
  changes: readonly TargetChange[],
  yearInForce: number,
  say: (change: TargetChange, year: string) => string,
): string {
  const inForce = changes.filter(({ year }) => year === yearInForce).map((change) => say(change, ''));
  const others = changes
    .filter(({ year }) => year !== yearInForce)
    .map((change) => say(change, String(change.year)));
  return [...inForce, ...others].filter((words) => words !== '').join('; ');
}

function sizeInWords(change: TargetChange, year: string): string {
  const mark = markOfField(change);
  if (mark !== 'increased' && mark !== 'decreased') return '';
  return `target ${year === '' ? '' : `${year} `}${WORDS[mark]}`;
}

const challengeInWords = (change: TargetChange, year: string): string =>
  `${year === '' ? '' : `${year}: `}${CHALLENGE_WORDS[challengeOf(change) ?? 'equal']}`;

const NO_YEARS: RowFlag['years'] = new Map();

function flagOf(mark: string, fields: readonly FieldChange[], yearInForce: number): RowFlag {
  const targets = fields.filter((change): change is TargetChange => change.field === 'target');
  const weight = fields.find(({ field }) => field === 'weight');
  const byWeight = weight === undefined ? 'modified' : markOfField(weight);
  const others = fields.some(({ field }) => field !== 'target' && field !== 'weight');
  const sizes = inWords(targets, yearInForce, sizeInWords);
  const isEnd = byWeight === 'removed' || byWeight === 'added';
  const modified = fields.length > 0 ? MARK_WORDS.modified : '';
  return {
    mark,
    others,
    years: new Map(
      targets.map((change) => [
        change.year,
        { change: yearWord(change), challenge: CHALLENGE_WORDS[challengeOf(change) ?? 'equal'] },
      ]),
    ),
    change: isEnd ? MARK_WORDS[byWeight] : sizes || modified,
    challenge: isEnd ? '' : inWords(targets, yearInForce, challengeInWords),
  };
}

/** The flags of every row of the present plan against a revision, aligned with `after.rows`. */
export function flagRows(
  before: FrozenPlan,
  after: FrozenPlan,
  yearInForce: number,
  answers: Answers = new Map(),
): readonly RowFlag[] {
  const changes = comparePlans(before, after, answers);
  const fieldsOf = new Map(changes.changed.map(({ after: row, fields }) => [row, fields]));
  const marksBefore = rowMarks(before);
  const position = new Map(before.rows.map((row, index) => [row, index]));
  const earlier = new Map(alignRows(before, after, answers).pairs.map((pair) => [pair.after, pair.before]));
  const marksAfter = rowMarks(after);
  return after.rows.map((row: FrozenRow, index): RowFlag => {
    const partner = earlier.get(row);
    if (partner === undefined) {
      const mark = `n${marksAfter[index] ?? ''}`;
      return { mark, others: false, years: NO_YEARS, change: MARK_WORDS.added, challenge: '' };
    }
    const fields = (fieldsOf.get(row) ?? []).filter((field) => isCommonYear(field, changes));
    return flagOf(marksBefore[position.get(partner) ?? -1] ?? '', fields, yearInForce);
  });
}
