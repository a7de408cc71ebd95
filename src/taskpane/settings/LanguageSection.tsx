import { Field, Select } from '@fluentui/react-components';
import type { Language } from '../../core/diagnostics';
import { useHost } from '../paneHost';
import { useWords } from '../words';

/** The language that was chosen for the pane, and how to choose. */
export interface LanguageChoice {
  /** Undefined while the pane follows Office. */
  readonly saved: Language | undefined;
  readonly choose: (language: Language | undefined) => void;
}

const LANGUAGES: readonly Language[] = ['it', 'en'];
const FOLLOW = 'office';

/** The language of the pane: as Office, or another. */
export function LanguageSection({ choice }: { readonly choice: LanguageChoice }) {
  const { settings } = useWords().strings;
  const { displayLanguage } = useHost();
  return (
    <Field label={settings.languageLabel} hint={settings.languageHelp}>
      <Select
        value={choice.saved ?? FOLLOW}
        onChange={(_event, { value }) => choice.choose(LANGUAGES.find((language) => language === value))}
      >
        <option value={FOLLOW}>{settings.followOffice(settings.languageNames[displayLanguage])}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language}>
            {settings.languageNames[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
