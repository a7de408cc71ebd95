import { makeStyles, tokens } from '@fluentui/react-components';
import type { Correction, OpenedPlan, Selection } from '../../app';
import type { ColumnRole } from '../../core/plan';
import { useWords } from '../words';
import type { Words } from '../words';
import { RoleList } from './RoleList';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Roles that a person may point at: every field, and the years that were found. */
function rolesOf({ plan }: OpenedPlan, { strings }: Words): readonly ColumnRole[] {
  const fields = Object.keys(strings.fields) as (keyof typeof strings.fields)[];
  return [
    ...fields,
    ...plan.historyYears.map((year): ColumnRole => `history:${year}`),
    ...plan.targetYears.map((year): ColumnRole => `target:${year}`),
  ];
}

function nameOf(role: ColumnRole, { strings }: Words): string {
  const [kind, year] = role.split(':');
  if (kind === 'history') return strings.historyOf(Number(year));
  if (kind === 'target') return strings.targetOf(Number(year));
  return strings.fields[role as keyof typeof strings.fields];
}

export interface ColumnCorrectionsProps {
  readonly opened: OpenedPlan;
  readonly selection: Selection | undefined;
  readonly busy: boolean;
  readonly onCorrect: (corrections: readonly Correction[]) => void;
}

/** What every column of the plan was taken for and why, and a way to say otherwise by clicking in the sheet. */
export function ColumnCorrections({ opened, selection, busy, onCorrect }: ColumnCorrectionsProps) {
  const styles = useStyles();
  const words = useWords();
  const { correcting } = words.strings;
  const { sheet, recognition } = opened.plan;
  const found = new Map(recognition.columns.map((column) => [column.role, column]));
  return (
    <section>
      <h2 className={styles.title}>{correcting.columnsTitle}</h2>
      <p className={styles.note}>{correcting.columnsHelp}</p>
      <RoleList
        {...{ sheet, selection, busy }}
        otherSheet={correcting.otherSheet(sheet)}
        roles={rolesOf(opened, words).map((role) => {
          const name = nameOf(role, words);
          return { role, name, fullName: name, found: found.get(role) };
        })}
        onColumn={(role, column) => onCorrect([{ about: 'column', role, column }])}
      />
    </section>
  );
}
