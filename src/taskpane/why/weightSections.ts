import type { OpenedPlan } from '../../app';
import { bodyRow } from '../../core/scoring';
import type { NodeScore, Trace } from '../../core/scoring';
import { formatPercent, formatWeight } from '../format';
import { scoreText } from '../score';
import { nodeIds } from '../tree';
import type { Words } from '../words';
import { product } from './steps';
import { titleOf } from './whyLine';
import type { WhyLine, WhySection } from './whyLine';

const weightOf = ({ weight }: Pick<NodeScore, 'weight'>, words: Words): string =>
  weight === undefined ? words.strings.why.noWeight : formatWeight(weight, words.language);

/** The weights along the path from the top, the contribution to the whole, and how much of the node is covered. */
export function weightSection(opened: OpenedPlan, { path, score }: Trace, words: Words): WhySection {
  const { why } = words.strings;
  const { language } = words;
  const ids = nodeIds(opened.plan);
  // The body is the whole: it has no weight among others.
  const body = bodyRow(opened.plan);
  const steps = path.flatMap(({ index, weight, globalWeight }, place): WhyLine[] => {
    const node = opened.plan.nodes[index];
    const id = ids[index];
    if (node === undefined || id === undefined || index === body) return [];
    const value =
      weight === undefined
        ? why.noWeight
        : why.weightOf(formatWeight(weight, language), formatPercent(globalWeight, language));
    const line = { label: titleOf(node), value };
    return [place === path.length - 1 ? line : { ...line, node: id }];
  });
  const { achievement, contribution, globalWeight } = score;
  const share = formatPercent(globalWeight, language);
  const contributes: WhyLine[] =
    achievement.kind === 'scored' && contribution !== undefined
      ? [
          {
            label: why.contribution,
            value: product(
              share,
              formatPercent(achievement.value, language),
              formatPercent(contribution, language),
            ),
          },
        ]
      : [];
  return { title: why.weights, lines: [...steps, ...contributes] };
}

/** The rows below a parent with weight and result; nothing for indicators. */
export function childrenSection(opened: OpenedPlan, { children, score }: Trace, words: Words): WhySection[] {
  if (children.length === 0) return [];
  const { why } = words.strings;
  const ids = nodeIds(opened.plan);
  const { policy } = opened.parameters;
  const lines = children.flatMap(({ index, score: own }): WhyLine[] => {
    const node = opened.plan.nodes[index];
    const id = ids[index];
    if (node === undefined || id === undefined) return [];
    const { value, word } = scoreText(own.achievement, own.band, policy, words);
    return [{ label: titleOf(node), value: why.childOf(weightOf(own, words), `${value} ${word}`), node: id }];
  });
  const coverage = { label: why.covered, value: formatPercent(score.coverage, words.language) };
  return [{ title: why.children, lines: [...lines, coverage] }];
}
