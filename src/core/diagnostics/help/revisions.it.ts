import type { HelpBlock } from './help';

export const REVISIONS_IT: HelpBlock<'TG6'> = {};
