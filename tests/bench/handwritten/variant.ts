/** How much of what the emitted sheet follows a hand-written one follows too. */
export interface Variant {
  readonly name: string;
  /** Targets, weights and published values are read from their texts; else somebody has typed operators and numbers beside them. */
  readonly readsTexts: boolean;
  /** The rules on the sheet of parameters decide; else those of the default are written into the formulas. */
  readonly obeysRules: boolean;
}

export const VARIANTS: readonly Variant[] = [
  { name: 'texts and rules live', readsTexts: true, obeysRules: true },
  { name: 'texts live, rules fixed', readsTexts: true, obeysRules: false },
  { name: 'operators and numbers typed, rules fixed', readsTexts: false, obeysRules: false },
];
