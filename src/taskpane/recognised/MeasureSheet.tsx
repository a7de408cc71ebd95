import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeasureCorrection, OpenedPlan, Selection } from '../../app';
import type { MeasureField, MeasureRole, MeasureTable, RecognisedMeasureSheet } from '../../core/plan';
import { useWords } from '../words';
import type { Words } from '../words';
import { RoleList } from './RoleList';
import type { ListedRole } from './RoleList';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalXXS,
  },
  name: { overflowWrap: 'anywhere' },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  more: {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** How a sheet was read; undefined where it was not. */
const tableOf = ({ measures }: OpenedPlan, sheet: string): MeasureTable | undefined =>
  measures && (measures.sheets ?? [measures]).find((table) => table.sheet === sheet);

/** Every field of a measure, and the years of the sheet and of the plan. */
function rolesOf(
  { plan, parameters }: OpenedPlan,
  table: MeasureTable,
  { strings }: Words,
): readonly ListedRole<MeasureRole>[] {
  const { correcting } = strings;
  const found = new Map(table.recognition.columns.map((column) => [column.role, column]));
  const fields = Object.entries(correcting.measureFields) as [MeasureField, string][];
  const years = [...table.years.map(({ year }) => year), ...plan.historyYears, parameters.actualsYear];
  const named: readonly (readonly [MeasureRole, string])[] = [
    ...fields,
    ...[...new Set(years)]
      .sort((a, b) => a - b)
      .map((year) => [`year:${year}`, strings.historyOf(year)] as const),
  ];
  return named.map(([role, name]) => {
    const fullName = correcting.onSheet(name, table.sheet);
    return { role, name, fullName, found: found.get(role) };
  });
}

export interface MeasureSheetProps {
  readonly opened: OpenedPlan;
  readonly recognised: RecognisedMeasureSheet;
  readonly selection: Selection | undefined;
  readonly busy: boolean;
  readonly onCorrect: (corrections: readonly MeasureCorrection[]) => void;
}

/** One sheet: whether it is read as one of measures and why, and on demand what its columns were taken for. */
export function MeasureSheet({ opened, recognised, selection, busy, onCorrect }: MeasureSheetProps) {
  const styles = useStyles();
  const words = useWords();
  const { correcting } = words.strings;
  const [open, setOpen] = useState(false);
  const { sheet, isRead, reason } = recognised;
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {correcting.sheet(sheet)}:{' '}
        <span className={styles.note}>
          {correcting.reading(isRead)}, {correcting.sheetReasons[reason]}
        </span>
      </span>
      <Button
        size="small"
        aria-label={correcting.changeOf(correcting.sheet(sheet))}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {correcting.change}
      </Button>
      {open && (
        <div className={styles.more}>
          <SheetButtons {...{ recognised, busy, onCorrect }} />
          <SheetColumns {...{ opened, recognised, selection, busy, onCorrect }} />
        </div>
      )}
    </li>
  );
}

/** Says that a sheet holds measures or none, or takes back what was said of it. */
function SheetButtons({
  recognised: { sheet, isRead, reason },
  busy,
  onCorrect,
}: Pick<MeasureSheetProps, 'recognised' | 'busy' | 'onCorrect'>) {
  const styles = useStyles();
  const { correcting } = useWords().strings;
  const say = (isMeasures: boolean | undefined) => (): void =>
    onCorrect([{ about: 'measures', sheet, isMeasures }]);
  return (
    <div className={styles.buttons}>
      <Button size="small" disabledFocusable={busy} onClick={say(!isRead)}>
        {isRead ? correcting.noMeasures : correcting.isMeasures}
      </Button>
      {reason === 'person' && (
        <Button size="small" disabledFocusable={busy} onClick={say(undefined)}>
          {correcting.automatic}
        </Button>
      )}
    </div>
  );
}

/** What the columns of a sheet that is read were taken for. */
function SheetColumns({ opened, recognised: { sheet }, onCorrect, ...shared }: MeasureSheetProps) {
  const styles = useStyles();
  const words = useWords();
  const { correcting, headerRow } = words.strings;
  const table = tableOf(opened, sheet);
  if (table === undefined) return null;
  return (
    <>
      <span className={styles.note}>
        {headerRow(String(table.headerRow + 1))}
        {table.recognition.header === 'person' && `, ${correcting.pointedAt}`}
      </span>
      <RoleList
        {...shared}
        sheet={sheet}
        otherSheet={correcting.otherMeasuresSheet(sheet)}
        roles={rolesOf(opened, table, words)}
        onColumn={(role, column) => onCorrect([{ about: 'measuresColumn', sheet, role, column }])}
      />
    </>
  );
}
