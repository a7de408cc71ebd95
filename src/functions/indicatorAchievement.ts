import { WORKBOOK } from '../core/diagnostics';
import type { Cell } from '../core/grid';
import { achievementOf } from '../core/scoring';
import type { NotScoredReason, Parameters } from '../core/scoring';
import type { FieldValue, Target } from '../core/values';
import { actualBeside, valueBeside } from './actualCells';
import { errorInCell, isProblem, notAvailable, sentenceOf } from './answer';
import type { Answer, Sentence } from './answer';
import { cellsOf } from './cells';
import type { Table } from './cells';
import { rulesOf } from './rules';
import { SENTENCES } from './sentences';
import { isSpread, pick, spread } from './spread';
import { isDirectionTable, targetOfCells } from './targetCells';
import { asDateBeside, targetOf } from './targets';

/** A target as given: one cell, or the cells Verso, Soglia, Fino a of its row. */
type TargetCells = readonly Cell[];

/**
 * PIANO.CONSEGUIMENTO: the achievement of each actual, a fraction, 1 = met. Targets are texts such as `>= 60 N.`, or a range of the three
 * columns Verso, Soglia, Fino a. #N/A with the reason where nothing can be scored.
 */
export function indicatorAchievement(
  actuals: unknown,
  targets: unknown,
  previous: unknown,
  rules: unknown,
): Table<Answer> {
  const parameters = rulesOf(rules);
  if (isProblem(parameters)) return [[parameters]];
  const tables = [cellsOf(actuals), targetTable(cellsOf(targets)), cellsOf(previous)] as const;
  const isMany = isSpread(...tables);
  return spread(tables, (place) => {
    const [actual, target] = [pick(tables[0], place), pick(tables[1], place)];
    if (isMany && [actual, ...target].every(({ kind }) => kind === 'empty')) return '';
    return achievementIn(actual, target, pick(tables[2], place), parameters);
  });
}

function targetTable(cells: Table<Cell>): Table<TargetCells> {
  if (isDirectionTable(cells)) return cells.map((row) => [row]);
  return cells.map((row) => row.map((cell) => [cell]));
}

function achievementIn(
  cell: Cell,
  targetCells: TargetCells,
  previousCell: Cell,
  { policy, asOf }: Parameters,
): Answer {
  const error = [cell, ...targetCells].find((one) => one.kind === 'errorValue');
  if (error?.kind === 'errorValue') return errorInCell(error);
  const { target, isText } = judgedTarget(cell, targetCells);
  const actual = actualBeside(cell, target, isText);
  const previous = valueBeside(previousCell, target);
  const achievement = achievementOf({ actual, target, previous, exemption: '' }, policy, asOf);
  if (achievement.kind === 'scored') return achievement.value.toNumber();
  return notAvailable(reasonOf(achievement.reason, target, actual.value));
}

/** A target typed as a date arrives as a number: beside an actual that is a date in words it is one. */
function judgedTarget(actual: Cell, targetCells: TargetCells): { target: Target; isText: boolean } {
  const [only, ...others] = targetCells;
  if (only === undefined || others.length > 0) return { target: targetOfCells(targetCells), isText: false };
  const target = asDateBeside(
    targetOf(only),
    only,
    actual.kind === 'text' ? targetOf(actual) : { kind: 'missing' },
  );
  return { target, isText: only.kind === 'text' };
}

function reasonOf(reason: NotScoredReason, target: Target, actual: FieldValue): Sentence {
  switch (reason) {
    case 'targetMissing':
      return SENTENCES.targetMissing;
    case 'targetNotAvailable':
      return SENTENCES.targetNotAvailable;
    case 'targetInvalid':
      return unreadable('TG202', target.kind === 'invalid' ? target.raw : '');
    case 'unitDiffers':
      return SENTENCES.unitDiffers;
    case 'inProgress':
      return SENTENCES.inProgress;
    case 'actualMissing':
    case 'exempt':
    case 'nothingToScore':
      return actual.kind === 'invalid' ? unreadable('TG201', actual.raw) : SENTENCES.actualMissing;
  }
}

const unreadable = (code: 'TG201' | 'TG202', text: string): Sentence =>
  sentenceOf({ code, at: WORKBOOK, params: { text } });
