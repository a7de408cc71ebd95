import { checksum, keyMark } from '../../../src/core/revision';

/** The published vectors of FNV-1a are of bytes; here every UTF-16 unit is two of them, the low one first. */
test.each([
  ['', '811c9dc5050c5d1f'],
  ['a', '2b24d044659c64ae'],
  ['O1 / I1', '607ba8942e41766e'],
  ['è', '7ffde9755cc8404f'],
  ['€', '8892cc71641feecb'],
])('of %j it is %s', (text, sum) => {
  expect(checksum(text)).toBe(sum);
  expect(keyMark(text)).toBe(`k${sum}`);
});
