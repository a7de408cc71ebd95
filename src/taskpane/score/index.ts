export { BandMark } from './BandMark';
export { bandTone } from './bandTone';
export type { Tone } from './bandTone';
export { ScoreCard } from './ScoreCard';
export { scoreText } from './scoreText';
export type { ScoreText } from './scoreText';
