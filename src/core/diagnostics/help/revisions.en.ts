import type { HelpBlock } from './help';

export const REVISIONS_EN: HelpBlock<'TG6'> = {};
