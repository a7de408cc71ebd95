import { DEFAULT_POLICY, achievementOf, rollUp } from '../../core/scoring';
import type { Achievement, ActualReading, Policy } from '../../core/scoring';
import { Decimal, ITALIAN_SEPARATORS, ONE, ZERO, parseFieldValue, parseTarget } from '../../core/values';
import type { FieldValue } from '../../core/values';

/** The cases that show what a rule does; texts are as a plan would write them. */
export const CASES = {
  atMost: { target: '2', actual: '2,5', previous: '5' },
  late: 10,
  cap: { target: '60', actual: '80' },
  floor: { target: '60', actual: '30' },
} as const;

const DEADLINE = { year: 2025, month: 12, day: 10 };
const LATE = { ...DEADLINE, day: DEADLINE.day + CASES.late };
const AFTERWARDS = { year: 2026, month: 6, day: 1 };

const MISSING: FieldValue = { kind: 'missing' };

const reading = (value: FieldValue): ActualReading => ({
  source: value.kind === 'missing' ? 'none' : 'computed',
  value,
  unitKind: value.kind === 'date' ? 'date' : 'number',
  unitWord: '',
});

const judge = (
  policy: Policy,
  target: string,
  actual: FieldValue,
  previous: FieldValue = MISSING,
): Achievement =>
  achievementOf(
    { actual: reading(actual), target: parseTarget(target, ITALIAN_SEPARATORS), previous, exemption: '' },
    policy,
    AFTERWARDS,
  );

const number = (text: string): FieldValue => parseFieldValue(text, ITALIAN_SEPARATORS);

/** What the example of each rule comes to under a policy. Everything is computed by the rules themselves. */
export const EXAMPLES = {
  atMost: (policy: Policy): Achievement =>
    judge(
      { ...DEFAULT_POLICY, atMost: policy.atMost },
      `<= ${CASES.atMost.target}`,
      number(CASES.atMost.actual),
      number(CASES.atMost.previous),
    ),
  dateDecay: ({ dateDecay, decayDays }: Policy): Achievement =>
    judge({ ...DEFAULT_POLICY, dateDecay, decayDays }, 'Entro 10/12/2025', {
      kind: 'date',
      date: LATE,
      raw: '',
    }),
  cap: ({ cap }: Policy): Achievement =>
    judge({ ...DEFAULT_POLICY, cap }, `>= ${CASES.cap.target}`, number(CASES.cap.actual)),
  floor: ({ floor }: Policy): Achievement =>
    judge({ ...DEFAULT_POLICY, floor }, `>= ${CASES.floor.target}`, number(CASES.floor.actual)),
  missingActual: ({ missingActual, yearClosed }: Policy): Achievement =>
    judge({ ...DEFAULT_POLICY, missingActual, yearClosed }, '>= 60', MISSING),
  rollUp: (policy: Policy): Achievement => {
    const child = (weight: string, value: string | undefined) => ({
      weight: new Decimal(weight),
      achievement:
        value === undefined
          ? ({ kind: 'notScored', reason: 'targetNotAvailable' } as const)
          : ({
              kind: 'scored',
              value: new Decimal(value),
              uncapped: new Decimal(value),
              rule: 'linear',
              onOff: false,
            } as const),
      coverage: value === undefined ? ZERO : ONE,
    });
    return rollUp([child('0.40', '1'), child('0.35', '0.8'), child('0.25', undefined)], policy);
  },
} as const;

export type RuleKey = keyof typeof EXAMPLES;
