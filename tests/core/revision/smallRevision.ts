import { readPlan } from '../../../src/core/plan';
import { freezePlan } from '../../../src/core/revision';
import type { FrozenPlan, Revision } from '../../../src/core/revision';
import { gridOf } from '../../support/planGrids';
import type { TestCell } from '../../support/planGrids';

const HEADER = ['Livello', 'Codice', 'Denominazione', 'Peso', 'Algoritmo', 'Descrizione', 'Consuntivo 2023', 'Consuntivo 2024', 'Target 2025', 'Target 2026']; // prettier-ignore

/** The frozen plan of rows `level, code, name, weight, algorithm, description, values, targets`. */
export const frozenOf = (rows: readonly (readonly TestCell[])[]): FrozenPlan =>
  freezePlan(readPlan(gridOf([HEADER, ...rows])).value);

/** A revision in which every kind of weight, value and target stands. */
export const REVISION: Revision = {
  id: 'r1',
  name: 'Approvato',
  date: { year: 2025, month: 1, day: 31 },
  note: 'Delibera 3',
  plan: frozenOf([
    ['Obiettivo', 'O1', 'Crescita', 0.6],
    ['Indicatore', 'I1', 'Imprese', 0.5, 'A / B', 'Quante', '981 N.', '1.167 N.', '>= 1.100 N.', 'tra 10 e 20 gg'], // prettier-ignore
    ['Indicatore', 'I2', 'Tempi', 'boh', 'C', '', '', '3 gg', '<= 2 gg', ''],
    ['Obiettivo', 'O2', 'Qualità', ''],
    ['Indicatore', 'I3', 'Bandi', -0.1, 'D', '', 'N/D', '31-12-2024', 'Entro 31-12-2025', 'Sì'],
    ['Indicatore', 'I3', 'Bandi', 0, 'D', '', '', '72,10 %', 'circa 5', '> 72,10 %'],
    ['Indicatore', 'I4', 'Corsi', 0.25, 'E', '', '12 imprese', '€ 1.000', 'No', '10 h'],
  ]),
};
