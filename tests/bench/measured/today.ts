import type { PlainDate } from '../../../src/core/values';

/** No result depends on the day. */
export const TODAY: PlainDate = { year: 2025, month: 6, day: 30 };
