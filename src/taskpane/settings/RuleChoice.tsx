import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';

const useStyles = makeStyles({
  case: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  choice: { display: 'grid' },
  example: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What the example of the rule comes to with this choice. */
  readonly example: string;
}

export interface RuleChoiceProps {
  readonly title: string;
  /** The case that the examples work out. */
  readonly caseText: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** One rule: its choices, each with what it makes of the same case. */
export function RuleChoice({ title, caseText, choices, value, onChoose }: RuleChoiceProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <Field label={{ children: title, weight: 'semibold' }}>
        <RadioGroup
          value={value}
          aria-describedby={id}
          onChange={(_event, { value: chosen }) => onChoose(chosen)}
        >
          {choices.map((choice) => (
            <Radio
              key={choice.value}
              value={choice.value}
              label={
                <span className={styles.choice}>
                  {choice.label}
                  <span className={styles.example}>{choice.example}</span>
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <p id={id} className={styles.case}>
        {caseText}
      </p>
    </div>
  );
}
