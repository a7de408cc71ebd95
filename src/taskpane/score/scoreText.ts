import type { Achievement, Policy } from '../../core/scoring';
import { formatPercent } from '../format';
import type { Words } from '../words';
import { bandTone } from './bandTone';
import type { Tone } from './bandTone';

/** A score ready to be shown: number, word and tone of its band. Not scored is a dash and the reason. */
export interface ScoreText {
  readonly value: string;
  readonly word: string;
  readonly tone: Tone;
}

const NOT_SCORED = '–';

/** `band` is an index into the bands of the policy. */
export function scoreText(
  achievement: Achievement,
  band: number | undefined,
  { bands }: Policy,
  { language, strings }: Words,
): ScoreText {
  if (achievement.kind === 'notScored')
    return { value: NOT_SCORED, word: strings.notScored[achievement.reason], tone: 'none' };
  const name = band === undefined ? '' : (bands[band]?.name ?? '');
  return {
    value: formatPercent(achievement.value, language),
    word: strings.bandNames[name] ?? name,
    tone: bandTone(band, bands.length),
  };
}
