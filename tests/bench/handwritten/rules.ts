import { TABLE_NAMES } from '../../../src/core/scoring';

/*
 * The scoring rules as an expert writes them into one cell. Settings are taken as typed on the sheet of parameters: whoever writes by hand knows what stands
 * there.
 */

export interface ScoredCells {
  readonly actual: string;
  readonly previous: string;
  readonly direction: string;
  readonly threshold: string;
}

const NOT_AVAILABLE = '"N/D"';
const AS_OF = 'PIANO_DataRiferimento';

const share = (deviation: string, threshold: string): string => `MAX(0,1+${deviation}/ABS(${threshold}))`;

const linear = (isMet: string, deviation: string, threshold: string): string =>
  `IF(${threshold}=0,${isMet}*1,${share(deviation, threshold)})`;

const atLeast = ({ actual, threshold }: ScoredCells): string =>
  linear(`(${actual}>=0)`, `(${actual}-${threshold})`, threshold);

const exactly = ({ actual, threshold }: ScoredCells): string =>
  linear(`(${actual}=0)`, `-ABS(${actual}-${threshold})`, threshold);

function atMost({ actual, previous, threshold }: ScoredCells, obeysRules: boolean): string {
  const standard = linear(`(${actual}<=0)`, `(${threshold}-${actual})`, threshold);
  if (!obeysRules) return standard;
  const rule = 'PIANO_FormulaAlMassimo';
  const onOff = `IF(${rule}="sì o no",(${actual}<=${threshold})*1,${standard})`;
  const from = `IF(AND(${rule}="base",N(${previous})>${threshold}),MAX(0,(${previous}-${actual})/(${previous}-${threshold})),${onOff})`;
  return `IF(AND(${rule}="rapporto",${actual}>0,${threshold}>0),${threshold}/${actual},${from})`;
}

function onDate({ actual, threshold }: ScoredCells, obeysRules: boolean): string {
  if (!obeysRules) return `(${actual}<=${threshold})*1`;
  const [decay, days, late] = [
    'PIANO_DecadimentoDate',
    'PIANO_GiorniDecadimento',
    `(${actual}-${threshold})`,
  ];
  const later = `IF(AND(${decay}="lineare",${days}>0),MAX(0,1-${late}/${days}),0)`;
  return `IF(${actual}<=${threshold},1,IF(${decay}="tolleranza",(${late}<=${days})*1,${later}))`;
}

const isAhead = ({ direction, threshold }: ScoredCells): string =>
  `AND(${direction}="entro",${threshold}>${AS_OF})`;

function missing(cells: ScoredCells, obeysRules: boolean): string {
  if (!obeysRules) return NOT_AVAILABLE;
  const counts = `OR(PIANO_ConsuntivoMancante="zero",AND(PIANO_ConsuntivoMancante<>"escludi",PIANO_AnnoChiuso="sì"))`;
  return `IF(OR(${isAhead(cells)},NOT(${counts})),${NOT_AVAILABLE},0)`;
}

/** Grado. */
export function ratioByHand(cells: ScoredCells, obeysRules: boolean): string {
  const { actual, direction } = cells;
  const number = `IF(LEFT(${direction})=">",${atLeast(cells)},IF(LEFT(${direction})="<",${atMost(cells, obeysRules)},${exactly(cells)}))`;
  return `IF(${actual}=${NOT_AVAILABLE},${missing(cells, obeysRules)},IF(${direction}="entro",${onDate(cells, obeysRules)},${number}))`;
}

/** Conseguimento. */
export function achievementByHand(ratio: string, obeysRules: boolean): string {
  if (!obeysRules) return `IF(${ratio}=${NOT_AVAILABLE},${ratio},MIN(1,${ratio}))`;
  const capped = `MIN(PIANO_Tetto,${ratio})`;
  const { stepFrom, stepScore } = TABLE_NAMES;
  const floored = `IF(${capped}<PIANO_Minimo,0,${capped})`;
  return `IF(${ratio}=${NOT_AVAILABLE},${ratio},IF(COUNT(${stepFrom})=0,${floored},LOOKUP(${floored},${stepFrom},${stepScore})))`;
}

/** Esito of a row that may have a score; `otherwise` says why it has none. */
export function outcomeByHand(achievement: string, otherwise: string, obeysRules: boolean): string {
  const { bandFrom, bandName } = TABLE_NAMES;
  const band = obeysRules
    ? `LOOKUP(${achievement}+1E-12,${bandFrom},${bandName})`
    : `LOOKUP(${achievement}+1E-12,{0,0.7,0.9},{"Non raggiunto","Parziale","Raggiunto"})`;
  return `IF(${achievement}=${NOT_AVAILABLE},${otherwise},${band})`;
}

export const whyNoScore = (cells: ScoredCells): string =>
  `IF(${isAhead(cells)},"In corso","Senza consuntivo")`;
