import { readWorkbook } from '../../../src/app/readWorkbook';
import type { IndicatorNode } from '../../../src/core/plan';
import { LiveScores } from '../../../src/core/scoring';
import type { ScoreEdit } from '../../../src/core/scoring';
import { Decimal } from '../../../src/core/values';
import type { FieldValue } from '../../../src/core/values';
import { SHARED_CODE } from '../generator/sharedCode';
import { readSnapshot, TODAY } from './readSnapshot';
import { repeat, reportMemory } from './repeat';
import { nextNumber } from './scoredBook';

/** One edit of a plan that is scored already: the time until all scores are right again, and how many nodes that took. */
const { opening, emission } = readWorkbook(readSnapshot(), TODAY);
if (opening.kind === 'noPlan' || emission === undefined) throw new Error('no plan');
const { plan, measures, parameters } = opening;
const { resolved } = emission.input;
const live = repeat('prepare', () => LiveScores.of(plan, measures, resolved, parameters));

const numberOf = (): FieldValue => ({
  kind: 'quantity',
  raw: '',
  quantity: {
    amount: new Decimal(nextNumber()),
    unit: { kind: 'number', word: '' },
    style: { decimals: 0, grouped: false, gap: '', unitFirst: false },
  },
});
const measureEdit = (code: string): ScoreEdit => ({
  kind: 'measure',
  code,
  values: (measures?.years ?? []).map(numberOf),
});

const indicators = plan.nodes.filter((node): node is IndicatorNode => node.kind === 'indicator');
const measuresOf = ({ index }: IndicatorNode): readonly string[] =>
  [...(resolved.resolutions[index]?.references ?? [])].flatMap(([code, { measure }]) =>
    measure === undefined || code === SHARED_CODE ? [] : [code],
  );
const edited = indicators.slice(indicators.length / 2).find((node) => measuresOf(node).length > 0);
if (edited === undefined) throw new Error('no indicator');
const [usedOnce = ''] = measuresOf(edited);
const other = indicators.find(({ index }) => index > edited.index);

const edit = (name: string, make: () => ScoreEdit): unknown =>
  repeat(
    name,
    () => live.apply(make()),
    (reached) => `${reached.length} nodes`,
  );

edit('a measure used once', () => measureEdit(usedOnce));
edit('a measure used by 1 %', () => measureEdit(SHARED_CODE));
edit('a target', () => ({
  kind: 'targets',
  index: edited.index,
  targets: nextNumber() % 2 === 0 ? edited.targets : (other?.targets ?? []),
}));
edit('a weight', () => ({
  kind: 'weight',
  index: edited.index,
  weight: { kind: 'weight', fraction: new Decimal(nextNumber(), -5), raw: '' },
}));
reportMemory();
