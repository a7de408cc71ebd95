import { FLAG_FILLS } from '../../../src/core/emit';

type Rgb = readonly [red: number, green: number, blue: number];

/** Light intensities of a colour, 0 to 1. */
const linear = (color: string): Rgb =>
  [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;

const luminance = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Lightness as people see it, 0 to 100. */
const lightness = (color: Rgb): number => {
  const y = luminance(color);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
};

/** What people with each kind of colour blindness see (Machado, Oliveira and Fernandes 2009, full severity). */
const SEEN: Readonly<Record<string, readonly Rgb[]>> = {
  'in grey': [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
  'without red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const seenBy = (matrix: readonly Rgb[], color: Rgb): Rgb =>
  matrix.map((row) => {
    const sum = row.reduce((total, share, at) => total + share * (color[at] ?? 0), 0);
    return Math.min(1, Math.max(0, sum));
  }) as unknown as Rgb;

const fills = Object.values(FLAG_FILLS).map(({ fill }) => linear(fill));

describe('the fills of the four marks', () => {
  test.each(Object.keys(SEEN))('differ in lightness by more than ten steps %s', (kind) => {
    const steps = fills.map((fill) => lightness(seenBy(SEEN[kind] ?? [], fill))).sort((a, b) => a - b);
    const gaps = steps.slice(1).map((step, at) => step - (steps[at] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(10);
  });

  test.each(Object.entries(FLAG_FILLS))('%s: its text can be read', (_mark, { fill, fontColor }) => {
    const [light, dark] = [linear(fill), linear(fontColor)].map(luminance).sort((a, b) => b - a);
    expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThan(4.5);
  });
});
