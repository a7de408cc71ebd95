import { bandTone } from '../../../src/taskpane/score/bandTone';

test.each([
  [0, 3, 'bad'],
  [1, 3, 'middle'],
  [2, 3, 'good'],
  [1, 5, 'middle'],
  [0, 1, 'good'],
  [undefined, 3, 'none'],
] as const)('band %p of %d is %s', (band, count, tone) => expect(bandTone(band, count)).toBe(tone));
