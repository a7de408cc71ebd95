import { buildCodeSuggester, foldCode } from '../../algorithm';
import type { CodeSuggester } from '../../algorithm';
import { proposing } from '../../diagnostics';
import type { Diagnostic, Span } from '../../diagnostics';
import type { Grid } from '../../grid';
import type { IndicatorNode, MeasureTable, Plan } from '../../plan';
import type { Resolution } from '../resolution';
import { operationsIn } from './operationsIn';
import { algorithmPlace, indicatorsOf } from './places';
import { replaceInAlgorithm, spansOf } from './algorithmText';

const SUGGESTIONS = 3;

/** Everything that an unknown code is held against, prepared once, when it is asked for. */
export interface KnownCodes {
  readonly isKnown: (code: string) => boolean;
  /** The code that differs in case, accents, apostrophes, dashes or blanks alone; undefined where there is none, or more than one. */
  readonly sameButForSpelling: (code: string) => string | undefined;
  readonly suggest: CodeSuggester;
}

export function knownCodes(plan: Plan, measures: MeasureTable | undefined): KnownCodes {
  let known: ReadonlySet<string> | undefined;
  const codes = (): ReadonlySet<string> => (known ??= allCodes(plan, measures));
  let bySpelling: ReadonlyMap<string, string | undefined> | undefined;
  let suggest: CodeSuggester | undefined;
  return {
    isKnown: (code) => codes().has(code),
    sameButForSpelling: (code) => (bySpelling ??= onceBySpelling(codes())).get(foldCode(code)),
    suggest: (code, limit) => (suggest ??= buildCodeSuggester(codes()))(code, limit),
  };
}

const allCodes = (plan: Plan, measures: MeasureTable | undefined): ReadonlySet<string> =>
  new Set([
    ...(measures?.byCode.keys() ?? []),
    ...indicatorsOf(plan).flatMap(({ code }) => (code === '' ? [] : [code])),
  ]);

/** Codes by their folded form; undefined where several share one. */
function onceBySpelling(codes: Iterable<string>): ReadonlyMap<string, string | undefined> {
  const bySpelling = new Map<string, string | undefined>();
  for (const code of codes) {
    const folded = foldCode(code);
    bySpelling.set(folded, bySpelling.has(folded) ? undefined : code);
  }
  return bySpelling;
}

/**
 * A code that nobody knows, at its algorithm: TG310 where another spelling is known, TG314 where it is an operation without blanks, else TG302
 * with what may have been meant. A fix writes a proposal in its place and keeps the rest of the cell.
 */
export function unknownCodeFinding(
  plan: Plan,
  node: IndicatorNode,
  { parsed }: Resolution,
  code: string,
  known: KnownCodes,
  grid: Grid | undefined,
): Diagnostic {
  const spans = spansOf(parsed, code);
  const finding = judged(node, code, known);
  const proposals = grid === undefined ? [] : proposalsOf(finding);
  const fixes = proposals.map((text) => grid && replaceInAlgorithm(plan, node, spans, text, grid));
  const place: { readonly at: Diagnostic['at']; readonly span?: Span } = {
    at: algorithmPlace(plan, node),
    ...(spans[0] === undefined ? {} : { span: spans[0] }),
  };
  return { ...finding, ...place, ...proposing(fixes) };
}

type Judged =
  | Pick<Extract<Diagnostic, { code: 'TG302' }>, 'code' | 'params'>
  | Pick<Extract<Diagnostic, { code: 'TG310' }>, 'code' | 'params'>
  | Pick<Extract<Diagnostic, { code: 'TG314' }>, 'code' | 'params'>;

function judged(node: IndicatorNode, code: string, known: KnownCodes): Judged {
  const spelled = known.sameButForSpelling(code);
  if (spelled !== undefined && spelled !== node.code)
    return { code: 'TG310', params: { code, known: spelled } };
  const [apart] = operationsIn(code, known.isKnown, 'withNumber');
  if (apart !== undefined) return { code: 'TG314', params: { code, apart } };
  const suggestions = known.suggest(code, SUGGESTIONS + 1).filter((suggestion) => suggestion !== node.code);
  return { code: 'TG302', params: { code, suggestions: suggestions.slice(0, SUGGESTIONS) } };
}

/** Texts to be written in place of the code, the likeliest first. */
function proposalsOf(finding: Judged): readonly string[] {
  switch (finding.code) {
    case 'TG302':
      return finding.params.suggestions;
    case 'TG310':
      return [finding.params.known];
    case 'TG314':
      return [finding.params.apart];
  }
}
