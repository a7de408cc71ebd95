/** How a band reads at a glance. */
export type Tone = 'bad' | 'middle' | 'good' | 'none';

/** The lowest of several bands is bad, the highest good, those between are neither; undefined is no band at all. */
export function bandTone(band: number | undefined, count: number): Tone {
  if (band === undefined) return 'none';
  if (band === count - 1) return 'good';
  return band === 0 ? 'bad' : 'middle';
}
