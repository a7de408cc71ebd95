import { BAND_ROWS, STEP_ROWS, TABLE_NAMES } from '../../scoring';
import { MISSING_COUNTS_ZERO, VALID } from '../achievementFormulas';
import { choose } from '../formulaText';
import { bandLegend } from '../bandCells';

const percent = (share: string): string => `ROUND(100*${share},2)&" %"`;

/** What is said of each row of a table that counts, joined. */
const joined = (rows: number, valid: string, say: (row: number) => string): string =>
  Array.from(
    { length: rows },
    (_, row) => `IF(${row + 1}<=${valid},"${row === 0 ? '' : '; '}"&${say(row)},"")`,
  ).join('&');

const atMost = choose(
  [
    [`${VALID.atMost}="rapporto"`, '"un target «al massimo» superato vale target / consuntivo."'],
    [`${VALID.atMost}="base"`, '"un target «al massimo» superato vale la parte di strada fatta dal valore precedente."'],
    [`${VALID.atMost}="sì o no"`, '"un target «al massimo» superato vale 0."'],
  ],
  '"un target «al massimo» superato perde quanto lo scostamento è del target."',
); // prettier-ignore

const dates = choose(
  [
    [
      `${VALID.dateDecay}="tolleranza"`,
      `"dopo il termine vale 100 % entro "&${VALID.decayDays}&" giorni, poi 0."`,
    ],
    [`${VALID.dateDecay}="lineare"`, `"dopo il termine scende a 0 in "&${VALID.decayDays}&" giorni."`],
  ],
  '"dopo il termine vale 0."',
);

const bands = Array.from({ length: BAND_ROWS }, (_, band) => {
  const name = bandLegend(band);
  return band === 0 ? name : `IF(${name}="","","; "&${name})`;
}).join('&');

const steps = joined(
  STEP_ROWS,
  VALID.steps,
  (row) => `"da "&${percent(`INDEX(${TABLE_NAMES.stepFrom},${row + 1})`)}&" punti "&${percent(`N(INDEX(${TABLE_NAMES.stepScore},${row + 1}))`)}`,
); // prettier-ignore

/** The scoring policy in words, a sentence a cell; live, so that a changed rule changes its sentence. */
export const ruleSentences = (): readonly string[] => [
  `="Si valutano i consuntivi del "&${VALID.actualsYear}&" sui target del "&${VALID.targetsYear}&"."`,
  '="Target raggiunto: 100 %. Target non raggiunto: 100 % meno lo scostamento in rapporto al target, mai sotto 0; un target 0 vale 100 % o 0; "&' + atMost,
  `="Termini: nei tempi vale 100 %; "&${dates}`,
  `=IF(${VALID.cap}>1E+90,"Il conseguimento non ha un tetto.","Il conseguimento non supera il "&${percent(VALID.cap)}&".")&IF(${VALID.floor}=0,""," Sotto il "&${percent(VALID.floor)}&" vale 0.")`,
  `=IF(${VALID.steps}=0,"Il conseguimento non è a gradini.","Gradini: "&${steps}&".")`,
  `=IF(${MISSING_COUNTS_ZERO},"Un consuntivo mancante vale 0.","Un consuntivo mancante resta fuori dal calcolo.")&" Un target N/D resta sempre fuori dal calcolo."`,
  `=IF(${VALID.rollUp}="somma","Il punteggio di un livello è la somma di pesi × conseguimenti dei livelli sotto.","Il punteggio di un livello è la media pesata dei livelli sotto che hanno un punteggio.")`,
  `="Fasce: "&${bands}&"."`,
]; // prettier-ignore
