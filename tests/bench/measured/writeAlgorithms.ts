import { writeFileSync } from 'node:fs';
import { foldExpression } from '../../../src/core/algorithm';
import type { ParsedAlgorithm } from '../../../src/core/algorithm';
import { readMeasures, readPlan } from '../../../src/core/plan';
import { resolvePlan } from '../../../src/core/scoring';
import { readSnapshot } from './readSnapshot';

/** An algorithm as the plan writes it, and as any expression parser can read it: variables `v0`, `v1` for the codes, with their values. */
export interface AlgorithmSample {
  readonly text: string;
  readonly plain: string;
  readonly values: readonly number[];
}

const [planGrid, measuresGrid] = readSnapshot().sheets.map(({ grid }) => grid);
if (planGrid === undefined || measuresGrid === undefined) throw new Error('a sheet is missing');
const plan = readPlan(planGrid).value;
const measures = readMeasures(measuresGrid).value;
const indicatorCodes = plan.nodes.flatMap((node) =>
  node.kind === 'indicator' && node.code !== '' ? [node.code] : [],
);
const codes = [...new Set([...measures.byCode.keys(), ...indicatorCodes])];
const position = new Map(codes.map((code, index) => [code, index]));

function sampleOf({ text, expression, codes: own }: ParsedAlgorithm): AlgorithmSample {
  const plain = foldExpression<string>(expression, (node, parts) => {
    switch (node.kind) {
      case 'number':
        return node.value.toFixed();
      case 'code':
        return `v${own.indexOf(node.code)}`;
      case 'negate':
        return `-${parts[0] ?? ''}`;
      case 'group':
        return `(${parts[0] ?? ''})`;
      case 'binary':
        return `${parts[0] ?? ''} ${node.operator} ${parts[1] ?? ''}`;
      case 'error':
        return '0';
    }
  });
  return { text, plain, values: own.map((code) => (position.get(code) ?? 0) + 1) };
}

const samples = resolvePlan(plan, measures).resolutions.flatMap((resolution) =>
  resolution === undefined || resolution.problem !== undefined ? [] : [sampleOf(resolution.parsed)],
);
writeFileSync(process.argv[3] ?? '', JSON.stringify({ samples, codes }));
