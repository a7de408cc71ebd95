import { Decimal as DecimalJs } from 'decimal.js';
import fc from 'fast-check';
import { Decimal } from '../../../src/core/values';
import { shiftPoint } from '../../../src/core/values/decimal';

/** What every result is held against: the same calculation in decimal.js. */
const Exact = DecimalJs.clone({ defaults: true, precision: 30, rounding: DecimalJs.ROUND_HALF_UP });

const law = <T>(property: fc.IProperty<T>): void => fc.assert(property, { seed: 2025, numRuns: 2_000 });

/** Numbers as cells, people and calculations make them: few digits or thirty, near each other or far apart, zeros of both signs, none at all. */
const digits = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...'0123456789', '0', '9', '5'), { minLength: 1, maxLength: most })
    .map((list) => list.join(''));
const written = fc
  .tuple(fc.constantFrom('', '', '-'), digits(18), fc.constantFrom('', '.'), digits(18))
  .map(([sign, whole, point, fraction]) => `${sign}${whole}${point === '' ? '' : `.${fraction}`}`);
const scaled = fc
  .tuple(fc.constantFrom('', '-'), digits(34), fc.integer({ min: -70, max: 70 }))
  .map(([sign, whole, power]) => `${sign}${whole}e${power}`);
const double = fc
  .oneof(
    fc.double(),
    fc.integer().map((cents) => cents / 100),
  )
  .map(String);
const odd = fc.constantFrom('0', '-0', '1', '-1', '10', '100', '0.1', '1e-12', 'NaN', 'Infinity', '-Infinity',
  '9007199254740991', '9007199254740992', '-9007199254740993', '999999999999999', '1e15', '1e30', '1e2000', '1e-2000',
  '999999999999999999999999999999', '333333333333333333333333333333', '0.5', '0.05', '2.5', '49.5'); // prettier-ignore
const text = fc.oneof(written, written, scaled, double, odd);
/** A number after a calculation, thirty digits long most of the time. */
const number = fc.oneof(
  text,
  fc.tuple(written, written).map(([a, b]) => new Exact(a).div(b).toString()),
  fc.tuple(written, written).map(([a, b]) => new Exact(a).times(b).toString()),
);

const OPERATIONS = ['plus', 'minus', 'times', 'div', 'dividedBy'] as const;
const COMPARISONS = ['equals', 'lessThan', 'lessThanOrEqualTo', 'greaterThan', 'greaterThanOrEqualTo', 'comparedTo'] as const; // prettier-ignore
const QUESTIONS = ['isZero', 'isNegative', 'isFinite', 'isNaN', 'isInteger', 'decimalPlaces', 'toNumber', 'toFixed', 'toString', 'toJSON'] as const; // prettier-ignore

/** The number with its sign, which the text of a zero leaves out. */
const shown = (value: Decimal | DecimalJs): string => `${value.isNegative() ? '-' : '+'}${value.toString()}`;

/** The same value is the same structure, however it came about. */
const expectSame = (fast: Decimal, slow: DecimalJs): void => {
  expect(shown(fast)).toBe(shown(slow));
  if (slow.precision() <= 30)
    expect(fast).toEqual(new Decimal(slow.toString() === '0' && slow.isNegative() ? '-0' : slow.toString()));
};

test.each(OPERATIONS)('%s gives the digits of decimal.js', (operation) => {
  law(
    fc.property(number, number, (a, b) =>
      expectSame(new Decimal(a)[operation](b), new Exact(a)[operation](b)),
    ),
  );
});

test('a chain of calculations stays with decimal.js to the last digit', () => {
  const step = fc.tuple(fc.constantFrom(...OPERATIONS), text);
  law(
    fc.property(text, fc.array(step, { maxLength: 6 }), (first, steps) => {
      const fast = steps.reduce((value, [operation, other]) => value[operation](other), new Decimal(first));
      const slow = steps.reduce((value, [operation, other]) => value[operation](other), new Exact(first));
      expectSame(fast, slow);
    }),
  );
});

test.each(COMPARISONS)('%s answers as decimal.js', (comparison) => {
  law(
    fc.property(number, number, (a, b) =>
      expect(new Decimal(a)[comparison](b)).toBe(new Exact(a)[comparison](b)),
    ),
  );
  law(fc.property(number, (a) => expect(new Decimal(a)[comparison](a)).toBe(new Exact(a)[comparison](a))));
});

test.each(QUESTIONS)('%s answers as decimal.js', (question) => {
  law(fc.property(number, (a) => expect(new Decimal(a)[question]()).toBe(new Exact(a)[question]())));
});

test.each(['toDecimalPlaces', 'toSignificantDigits', 'toFixed'] as const)(
  '%s rounds as decimal.js',
  (rounding) => {
    law(
      fc.property(number, fc.integer({ min: 1, max: 30 }), (a, places) => {
        const [fast, slow] = [new Decimal(a)[rounding](places), new Exact(a)[rounding](places)];
        if (typeof fast === 'string' || typeof slow === 'string') expect(fast).toBe(slow);
        else expectSame(fast, slow);
      }),
    );
  },
);

test.each(['abs', 'neg', 'round'] as const)('%s is that of decimal.js', (operation) => {
  law(fc.property(number, (a) => expectSame(new Decimal(a)[operation](), new Exact(a)[operation]())));
});

test.each(['max', 'min'] as const)('%s is that of decimal.js', (choice) => {
  law(
    fc.property(number, number, (a, b) =>
      expectSame(Decimal[choice](new Decimal(a), b), Exact[choice](a, b)),
    ),
  );
});

/** Numbers at which one way of calculating ends and another begins, each held against each: whatever a law draws, these are tried. */
const BORDERS = ['0', '-0', '1', '-1', '3', '-7', '0.1', '-0.25', '1e-12', '1e15', '-1e15', '999999999999999', '1e16', '12345678.87654321',
  '9007199254740991', '-9007199254740991', '9007199254740992', '-9007199254740993', '999999999999999999999999999999', '1e30', '5e-31',
  '333333333333333333333333333333', '-0.333333333333333333333333333333', '1e63', '1e64', '1e65', '-1e-64', '1e-65', '1e70', '1e2000', '1e-2000', 'NaN', 'Infinity', '-Infinity']; // prettier-ignore

test.each([...OPERATIONS, ...COMPARISONS])('%s between any two borders is that of decimal.js', (what) => {
  for (const a of BORDERS)
    for (const b of BORDERS) {
      const [fast, slow] = [new Decimal(a)[what](b), new Exact(a)[what](b)];
      const isSame =
        fast instanceof Decimal ? shown(fast) === shown(slow as DecimalJs) : Object.is(fast, slow);
      expect(isSame ? 'same' : `${a} ${what} ${b} is ${String(fast)}`).toBe('same');
    }
});

test.each([...QUESTIONS, 'abs', 'neg', 'round'] as const)('%s of a border is that of decimal.js', (what) => {
  for (const a of BORDERS) {
    const [fast, slow] = [new Decimal(a)[what](), new Exact(a)[what]()];
    if (fast instanceof Decimal) expectSame(fast, slow as DecimalJs);
    else expect([a, fast]).toEqual([a, slow]);
  }
});

test.each(['max', 'min'] as const)('%s of any two borders is that of decimal.js', (choice) => {
  for (const a of BORDERS)
    for (const b of BORDERS)
      expect([a, b, shown(Decimal[choice](new Decimal(a), b))]).toEqual([a, b, shown(Exact[choice](a, b))]);
});

test.each([
  ['12.345', 1, '123.45'],
  ['12.345', -1, '1.2345'],
  ['0', 3, '0'],
  ['1e2000', 1, `1${'0'.repeat(2001)}`],
  ['-0.333333333333333333333333333333', 2, '-33.3333333333333333333333333333'],
])('the point of %s moved by %d gives %s', (number, places, moved) => {
  expect(shiftPoint(new Decimal(number), places).toFixed()).toBe(moved);
});
