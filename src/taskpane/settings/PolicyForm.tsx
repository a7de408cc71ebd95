import { Button, Field, SpinButton, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenedPlan } from '../../app';
import type { AtMostFormula, DateDecay, MissingActual, Policy, RollUpMode } from '../../core/scoring';
import { Decimal } from '../../core/values';
import { formatPercent } from '../format';
import { useWords } from '../words';
import { CASES, EXAMPLES } from './examples';
import { RuleChoice } from './RuleChoice';
import { capChoice, capChoices, capOf, choicesOf, outcomeText } from './ruleChoices';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  number: { maxWidth: '9em' },
  case: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  bands: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  heading: { margin: 0, font: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

export interface PolicyFormProps {
  readonly policy: Policy;
  /** The policy as it stands in the workbook. */
  readonly saved: Policy;
  readonly onChange: (policy: Policy) => void;
}

function AtMost({ policy, onChange }: PolicyFormProps) {
  const words = useWords();
  const { atMost } = words.strings.settings;
  const { previous, target, actual } = CASES.atMost;
  const apply = (name: AtMostFormula): Policy => ({ ...policy, atMost: name });
  return (
    <RuleChoice
      title={atMost.title}
      caseText={atMost.case(previous, target, words.language === 'it' ? actual : actual.replace(',', '.'))}
      choices={choicesOf('atMost', atMost.choices, apply, words)}
      value={policy.atMost}
      onChoose={(name) => onChange(apply(name as AtMostFormula))}
    />
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A whole number of at least 0; what is typed and is none leaves the value as it was. */
function NumberField({ label, value, max, onChange }: NumberFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label}>
      <SpinButton
        className={styles.number}
        min={0}
        max={max}
        value={value}
        onChange={(_event, data) => {
          const typed = data.value ?? Number(data.displayValue);
          if (Number.isInteger(typed) && typed >= 0 && typed <= max) onChange(typed);
        }}
      />
    </Field>
  );
}

function Dates({ policy, onChange }: PolicyFormProps) {
  const words = useWords();
  const { dateDecay } = words.strings.settings;
  const apply = (name: DateDecay): Policy => ({ ...policy, dateDecay: name });
  return (
    <>
      <RuleChoice
        title={dateDecay.title}
        caseText={dateDecay.case(String(CASES.late))}
        choices={choicesOf('dateDecay', dateDecay.choices, apply, words)}
        value={policy.dateDecay}
        onChoose={(name) => onChange(apply(name as DateDecay))}
      />
      {policy.dateDecay !== 'none' && (
        <NumberField
          label={dateDecay.days}
          value={policy.decayDays}
          max={3650}
          onChange={(decayDays) => onChange({ ...policy, decayDays })}
        />
      )}
    </>
  );
}

function Limits({ policy, saved, onChange }: PolicyFormProps) {
  const styles = useStyles();
  const words = useWords();
  const { cap, floor } = words.strings.settings;
  return (
    <>
      <RuleChoice
        title={cap.title}
        caseText={cap.case(CASES.cap.target, CASES.cap.actual)}
        choices={capChoices(policy, saved, words)}
        value={capChoice(policy)}
        onChoose={(name) => onChange({ ...policy, cap: capOf(name) })}
      />
      <div>
        <NumberField
          label={floor.title}
          value={policy.floor.times(100).toDecimalPlaces(0).toNumber()}
          max={100}
          onChange={(percent) => onChange({ ...policy, floor: new Decimal(percent).div(100) })}
        />
        <p className={styles.case}>
          {floor.case(CASES.floor.target, CASES.floor.actual, outcomeText(EXAMPLES.floor(policy), words))}
        </p>
      </div>
    </>
  );
}

function Gathering({ policy, onChange }: PolicyFormProps) {
  const words = useWords();
  const { missingActual, rollUp } = words.strings.settings;
  const missing = (name: MissingActual): Policy => ({ ...policy, missingActual: name });
  const mode = (name: RollUpMode): Policy => ({ ...policy, rollUp: name });
  return (
    <>
      <RuleChoice
        title={missingActual.title}
        caseText={missingActual.case}
        choices={choicesOf('missingActual', missingActual.choices, missing, words)}
        value={policy.missingActual}
        onChoose={(name) => onChange(missing(name as MissingActual))}
      />
      <RuleChoice
        title={rollUp.title}
        caseText={rollUp.case}
        choices={choicesOf('rollUp', rollUp.choices, mode, words)}
        value={policy.rollUp}
        onChoose={(name) => onChange(mode(name as RollUpMode))}
      />
    </>
  );
}

/** The rules of scoring, each with an example worked out beside every choice. */
export function PolicyForm(props: PolicyFormProps) {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <AtMost {...props} />
      <Dates {...props} />
      <Limits {...props} />
      <Gathering {...props} />
    </div>
  );
}

export interface BandsProps {
  readonly opened: OpenedPlan;
  /** Shows the cells; undefined before the sheet is there. */
  readonly onEdit: (() => void) | undefined;
}

/** The bands as they are; they are edited where they stand. */
export function Bands({ opened, onEdit }: BandsProps) {
  const styles = useStyles();
  const { language, strings } = useWords();
  const { settings } = strings;
  return (
    <div>
      <h3 className={styles.heading}>{settings.bands}</h3>
      <ul className={styles.bands}>
        {opened.parameters.policy.bands.map(({ from, name }) => (
          <li key={name}>{settings.band(strings.bandNames[name] ?? name, formatPercent(from, language))}</li>
        ))}
      </ul>
      {onEdit === undefined ? (
        <p className={styles.case}>{settings.bandsLater}</p>
      ) : (
        <Button size="small" onClick={onEdit}>
          {settings.editBands}
        </Button>
      )}
    </div>
  );
}
