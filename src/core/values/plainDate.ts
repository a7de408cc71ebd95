/** A calendar day without clock or zone. Months and days are 1-based. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
