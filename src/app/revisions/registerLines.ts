import type { Register, RegisterLine } from '../../core/emit';
import { CHALLENGE_WORDS, MARK_WORDS } from '../../core/revision';
import type { Mark } from '../../core/revision';
import type { Achievement } from '../../core/scoring';
import { ITALIAN_SEPARATORS, printDate, printDecimal } from '../../core/values';
import type { Decimal, PlainDate } from '../../core/values';
import type { ChangedField, ChangeLine, Comparison, ScoreEffect } from './revisions';

const FIELD_WORDS: Readonly<Record<ChangedField, string>> = {
  target: 'Target',
  history: 'Consuntivo',
  weight: 'Peso',
  code: 'Codice',
  place: 'Collocazione',
  level: 'Livello',
  name: 'Denominazione',
  description: 'Descrizione',
  algorithm: 'Algoritmo',
  unit: 'Unità',
  row: 'Riga intera',
};

const percent = (value: Decimal): string =>
  `${printDecimal(value.times(100), { decimals: 2, grouped: false, separators: ITALIAN_SEPARATORS })} %`;

const scoreText = (achievement: Achievement): string =>
  achievement.kind === 'scored' ? percent(achievement.value) : 'N/D';

/** `90,91 % → 100,00 % (+9,09 punti)`. */
export function effectText({ before, after }: Pick<ScoreEffect, 'before' | 'after'>): string {
  const texts = `${scoreText(before)} → ${scoreText(after)}`;
  if (before.kind !== 'scored' || after.kind !== 'scored') return texts;
  const points = after.value.minus(before.value).times(100);
  const shown = printDecimal(points, { decimals: 2, grouped: false, separators: ITALIAN_SEPARATORS });
  return `${texts} (${points.isNegative() || points.isZero() ? '' : '+'}${shown} punti)`;
}

const lineOf = (line: ChangeLine): RegisterLine => ({
  mark: MARK_WORDS[line.mark],
  code: line.code,
  name: line.name,
  field: `${FIELD_WORDS[line.field]}${line.year === undefined ? '' : ` ${line.year}`}`,
  before: line.before,
  after: line.after,
  challenge:
    line.challenge === undefined || line.challenge === 'equal' ? '' : CHALLENGE_WORDS[line.challenge],
  effect: line.effect === undefined ? '' : effectText(line.effect),
  reason: line.reason,
  id: line.id,
});

const COUNTED: readonly (readonly [mark: Mark, one: string, many: string])[] = [
  ['increased', 'target incrementato', 'target incrementati'],
  ['decreased', 'target diminuito', 'target diminuiti'],
  ['removed', 'riga eliminata', 'righe eliminate'],
  ['added', 'riga aggiunta', 'righe aggiunte'],
  ['modified', 'altra riga modificata', 'altre righe modificate'],
];

function countsText(counts: Comparison['counts']): string {
  const parts = COUNTED.flatMap(([mark, one, many]) =>
    counts[mark] === 0 ? [] : [`${counts[mark]} ${counts[mark] === 1 ? one : many}`],
  );
  return parts.length === 0 ? 'Nessuna variazione.' : `${parts.join(', ')}.`;
}

/** The register of a comparison with the present plan, in words. */
export function registerOf(comparison: Comparison, date: PlainDate): Register {
  const { scores } = comparison;
  const overall =
    scores === undefined
      ? []
      : [
          `Punteggio complessivo: ${scoreText(scores.overall.inForce)} sui target in vigore, ${scoreText(scores.overall.original)} sui target originari.`,
        ];
  return {
    summary: [
      `Rispetto a: ${comparison.before} (${printDate(date)}).`,
      countsText(comparison.counts),
      ...overall,
    ],
    lines: comparison.lines.map(lineOf),
  };
}
