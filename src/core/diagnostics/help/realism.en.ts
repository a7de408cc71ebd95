import type { HelpBlock } from './help';

export const REALISM_EN: HelpBlock<'TG5'> = {
  TG501: {
    means: 'How far the target of this indicator was reached cannot be calculated.',
    matters: 'It stays out of the score: what is shown covers only the rest of the plan.',
    repair: 'Look at the other findings on the same row: usually the actual or the target is missing.',
  },
};
