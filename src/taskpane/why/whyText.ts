import { messageOf, titleOf } from '../../core/diagnostics';
import type { Words } from '../words';
import { placeName } from './whyLine';
import type { WhyModel } from './whyModel';

/** The whole explanation as plain text, for a mail or a note. */
export function whyText(model: WhyModel, { language, strings }: Words): string {
  const { why } = strings;
  const sections = model.sections.map(({ title, lines }) => [
    '',
    title,
    ...lines.map(
      ({ label, value, at }) => `- ${label}: ${value}${at === undefined ? '' : ` [${placeName(at)}]`}`,
    ),
  ]);
  const history =
    model.history === undefined
      ? []
      : [
          '',
          why.history,
          ...model.history.values.map(({ year, text }) => `- ${year}: ${text}`),
          ...model.history.targets.map(({ year, text }) => `- ${why.targetOf(year)}: ${text}`),
        ];
  const findings =
    model.findings.length === 0
      ? []
      : [
          '',
          why.findings,
          ...model.findings.map(
            (finding) => `- ${titleOf(finding.code, language)}: ${messageOf(finding, language)}`,
          ),
        ];
  const head = [
    `${strings.kinds[model.kind]} ${model.title}`,
    `${why.result}: ${model.score.value} ${model.score.word}`,
  ];
  return [...head, ...sections.flat(), ...history, ...findings].join('\n').replace(/\u00a0/g, ' ');
}
