import fc from 'fast-check';
import {
  applyChanges,
  challengeOf,
  comparePlans,
  isEmpty,
  markOfField,
  markOfRow,
} from '../../../src/core/revision';
import type { Changes, FieldChange, FrozenPlan } from '../../../src/core/revision';
import { contentOf, plainPlan, randomPlan, turnedAround } from './randomPlans';

const SEEDED = { seed: 20250131, numRuns: 400 } as const;

const MIRRORED: Readonly<Record<string, string>> = {
  increased: 'decreased',
  decreased: 'increased',
  added: 'removed',
  removed: 'added',
  harder: 'easier',
  easier: 'harder',
};
const mirrored = (word: string): string => MIRRORED[word] ?? word;

const fieldName = (change: FieldChange): string =>
  'year' in change ? `${change.field} ${change.year}` : change.field;

/** Every mark of a comparison, by the keys of the rows on both sides. */
function marksOf({ changed, added, removed }: Changes, isMirror: boolean): readonly string[] {
  const say = (word: string): string => (isMirror ? mirrored(word) : word);
  const ends = (before: string, after: string): string =>
    isMirror ? `${after} → ${before}` : `${before} → ${after}`;
  return [
    ...changed.flatMap((row) => [
      `${ends(row.before.key, row.after.key)}: ${say(markOfRow(row, 2025))} ${row.asked}`,
      ...row.fields.map(
        (change) =>
          `${ends(row.before.key, row.after.key)} ${fieldName(change)}: ${say(markOfField(change))} ${say(challengeOf(change) ?? '')}`,
      ),
    ]),
    ...added.map(({ key }) => `${key}: ${say('added')}`),
    ...removed.map(({ key }) => `${key}: ${say('removed')}`),
  ].sort();
}

const pairsOf = (plan: fc.Arbitrary<FrozenPlan>): fc.Arbitrary<readonly [FrozenPlan, FrozenPlan]> =>
  fc.tuple(plan, plan);

test('a plan does not differ from itself', () => {
  fc.assert(
    fc.property(randomPlan, (plan) => isEmpty(comparePlans(plan, plan))),
    SEEDED,
  );
});

test('the changes make the later state of the earlier one', () => {
  fc.assert(
    fc.property(pairsOf(randomPlan), ([before, after]) => {
      const made = applyChanges(before, comparePlans(before, after));
      expect(contentOf(made)).toEqual(contentOf(after));
    }),
    SEEDED,
  );
});

test('the changes make the later state whatever was answered to the questions', () => {
  fc.assert(
    fc.property(pairsOf(plainPlan), fc.boolean(), ([before, after], same) => {
      const asked = comparePlans(before, after).changed.filter((row) => row.asked);
      const answers = new Map(asked.map((row) => [`${row.before.key} → ${row.after.key}`, same]));
      const changes = comparePlans(before, after, answers);
      expect(contentOf(applyChanges(before, changes))).toEqual(contentOf(after));
      expect(
        changes.changed.some((row) => row.asked && answers.has(`${row.before.key} → ${row.after.key}`)),
      ).toBe(false);
    }),
    SEEDED,
  );
});

test('the order of rows is no difference', () => {
  fc.assert(
    fc.property(plainPlan, (plan) => isEmpty(comparePlans(plan, turnedAround(plan)))),
    SEEDED,
  );
  fc.assert(
    fc.property(pairsOf(plainPlan), ([before, after]) => {
      const [one, other] = [
        comparePlans(before, after),
        comparePlans(turnedAround(before), turnedAround(after)),
      ];
      expect(marksOf(one, false)).toEqual(marksOf(other, false));
    }),
    SEEDED,
  );
});

test('the marks of a comparison and of the opposite one mirror each other', () => {
  fc.assert(
    fc.property(pairsOf(randomPlan), ([before, after]) => {
      expect(marksOf(comparePlans(before, after), false)).toEqual(marksOf(comparePlans(after, before), true));
    }),
    SEEDED,
  );
});

test('the pairs of the laws hold every kind of change', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(pairsOf(randomPlan), ([before, after]) => {
      const changes = comparePlans(before, after);
      for (const { fields, asked } of changes.changed) {
        fields.forEach((change) => seen.add(change.field).add(markOfField(change)));
        if (asked) seen.add('asked');
      }
      if (changes.added.length > 0) seen.add('row added');
      if (changes.removed.length > 0) seen.add('row removed');
    }),
    SEEDED,
  );
  expect([...seen].sort()).toEqual(
    [
      'added', 'algorithm', 'asked', 'code', 'decreased', 'description', 'history', 'increased', 'modified', 'name', 'place', 'removed', 'row added',
      'row removed', 'target', 'weight',
    ], // prettier-ignore
  );
});
