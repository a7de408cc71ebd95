import { Field, Select } from '@fluentui/react-components';
import type { FormulaStyle } from '../../app';
import { useWords } from '../words';

const STYLES: readonly FormulaStyle[] = ['native', 'piano'];

export interface StyleSectionProps {
  readonly style: FormulaStyle;
  readonly onStyle: (style: FormulaStyle) => void;
}

/** The kind of formulas, with what it means for colleagues without Traguardo. */
export function StyleSection({ style, onStyle }: StyleSectionProps) {
  const { strings } = useWords();
  return (
    <Field
      label={strings.formulaStyle}
      hint={`${strings.styleMeaning[style]} ${strings.settings.formulasHelp}`}
    >
      <Select
        value={style}
        onChange={(_event, { value }) => onStyle(STYLES.find((choice) => choice === value) ?? 'native')}
      >
        {STYLES.map((choice) => (
          <option key={choice} value={choice}>
            {strings.styles[choice]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
