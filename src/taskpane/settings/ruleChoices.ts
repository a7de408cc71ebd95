import type { Achievement, Policy } from '../../core/scoring';
import { Decimal } from '../../core/values';
import { formatPercent } from '../format';
import type { Words } from '../words';
import { EXAMPLES } from './examples';
import type { RuleKey } from './examples';
import type { Choice } from './RuleChoice';

/** The outcome of an example, in words. */
export const outcomeText = (achievement: Achievement, { language, strings: { settings } }: Words): string =>
  achievement.kind === 'scored'
    ? formatPercent(achievement.value, language)
    : settings.missingActual.excluded;

/** Choices of a rule from its names, each with the outcome under the policy that would hold. */
export function choicesOf<Name extends string>(
  rule: RuleKey,
  names: Readonly<Record<Name, string>>,
  apply: (name: Name) => Policy,
  words: Words,
): readonly Choice[] {
  return (Object.keys(names) as Name[]).map((name) => ({
    value: name,
    label: names[name],
    example: words.strings.settings.example(outcomeText(EXAMPLES[rule](apply(name)), words)),
  }));
}

const CAPS = ['1', '1.1', '1.2'];

/** Value of the choice that stands for a cap. */
export const capChoice = ({ cap }: Pick<Policy, 'cap'>): string => cap?.toFixed() ?? 'none';

/** The cap that a choice stands for. */
export const capOf = (choice: string): Decimal | undefined =>
  choice === 'none' ? undefined : new Decimal(choice);

/** The usual caps, and the one that was typed on the sheet where it is another. */
export function capChoices(policy: Policy, saved: Policy, words: Words): readonly Choice[] {
  const { choices, other } = words.strings.settings.cap;
  const typed = capChoice(saved);
  const names: Readonly<Record<string, string>> = {
    ...choices,
    ...(CAPS.includes(typed) || saved.cap === undefined
      ? {}
      : { [typed]: other(formatPercent(saved.cap, words.language)) }),
  };
  return choicesOf('cap', names, (name) => ({ ...policy, cap: capOf(name) }), words);
}
