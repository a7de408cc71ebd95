import { Button, Field, Select, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenedPlan } from '../../app';
import type { Parameters } from '../../core/scoring';
import { useWords } from '../words';
import { capChoice } from './ruleChoices';
import { Bands, PolicyForm } from './PolicyForm';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8em, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  apply: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingInline: tokens.spacingHorizontalM,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One word for every setting, to count what is different. */
const pictureOf = ({ policy, actualsYear, targetsYear }: Parameters): readonly string[] => [
  policy.atMost,
  policy.dateDecay,
  String(policy.decayDays),
  capChoice(policy),
  policy.floor.toFixed(),
  policy.missingActual,
  policy.rollUp,
  String(policy.yearClosed),
  String(actualsYear),
  String(targetsYear),
];

const differences = (one: Parameters, other: Parameters): number => {
  const second = pictureOf(other);
  return pictureOf(one).filter((word, place) => word !== second[place]).length;
};

interface YearsProps {
  readonly opened: OpenedPlan;
  readonly parameters: Parameters;
  readonly onChange: (parameters: Parameters) => void;
}

interface YearChoiceProps {
  readonly label: string;
  readonly year: number;
  readonly years: readonly number[];
  readonly onChoose: (year: number) => void;
}

function YearChoice({ label, year, years, onChoose }: YearChoiceProps) {
  const offered = [...new Set([...years, year])].sort((a, b) => a - b);
  return (
    <Field label={label}>
      <Select value={String(year)} onChange={(_event, { value }) => onChoose(Number(value))}>
        {offered.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </Select>
    </Field>
  );
}

function Years({ opened: { plan, measures }, parameters, onChange }: YearsProps) {
  const styles = useStyles();
  const { settings } = useWords().strings;
  const { actualsYear, targetsYear, policy } = parameters;
  const measured = measures?.years.map(({ year }) => year) ?? [];
  return (
    <>
      <div className={styles.pair}>
        <YearChoice
          label={settings.actualsYear}
          year={actualsYear}
          years={[...plan.historyYears, ...measured]}
          onChoose={(year) => onChange({ ...parameters, actualsYear: year })}
        />
        <YearChoice
          label={settings.targetsYear}
          year={targetsYear}
          years={plan.targetYears}
          onChoose={(year) => onChange({ ...parameters, targetsYear: year })}
        />
      </div>
      <Switch
        label={settings.yearClosed}
        checked={policy.yearClosed}
        onChange={(_event, { checked }) =>
          onChange({ ...parameters, policy: { ...policy, yearClosed: checked } })
        }
      />
    </>
  );
}

export interface RulesSectionProps {
  readonly opened: OpenedPlan;
  readonly busy: boolean;
  readonly onApply: (parameters: Parameters) => Promise<boolean>;
  readonly onEditBands: (() => void) | undefined;
}

/** Years and rules as a draft: nothing is written before it is applied, and then in one step. */
export function RulesSection({ opened, busy, onApply, onEditBands }: RulesSectionProps) {
  const styles = useStyles();
  const { settings } = useWords().strings;
  const saved = opened.parameters;
  const [draft, setDraft] = useState<Parameters>();
  const parameters = draft ?? saved;
  const changes = differences(parameters, saved);
  const apply = async (): Promise<void> => {
    if (await onApply(parameters)) setDraft(undefined);
  };
  return (
    <div className={styles.section}>
      <Years opened={opened} parameters={parameters} onChange={setDraft} />
      <p className={styles.note}>{settings.rulesHelp}</p>
      <PolicyForm
        policy={parameters.policy}
        saved={saved.policy}
        onChange={(policy) => setDraft({ ...parameters, policy })}
      />
      <Bands opened={opened} onEdit={onEditBands} />
      <div className={styles.apply}>
        <Button appearance="primary" disabledFocusable={busy || changes === 0} onClick={() => void apply()}>
          {settings.apply}
        </Button>
        {changes > 0 && <Button onClick={() => setDraft(undefined)}>{settings.discard}</Button>}
        <span role="status" className={styles.note}>
          {changes === 0 ? settings.unchanged : settings.changed(changes)}
        </span>
      </div>
    </div>
  );
}
