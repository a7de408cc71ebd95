import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { messageOf } from '../../core/diagnostics';
import { useHost } from '../paneHost';
import type { Ability, FunctionTest } from '../paneHost';
import { VERSION } from '../version';
import { useWords } from '../words';
import type { Words } from '../words';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    justifyItems: 'start',
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, auto) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function abilityText({ supported, needed }: Ability, { strings: { settings } }: Words): string {
  if (supported) return settings.supported;
  return needed ? settings.missingNeeded : settings.missing;
}

/** Formula and value as an Excel in the language of the pane writes them. */
const asWritten = (text: string, { language }: Words): string =>
  language === 'it' ? text.replace(/,/g, ';').replace(/\.(?=\d)/g, ',') : text;

function testText(test: FunctionTest | 'running' | undefined, words: Words): string {
  const { settings } = words.strings;
  if (test === undefined) return '';
  if (test === 'running') return settings.testing;
  if (test.kind === 'refused') return settings.testRefused(messageOf(test.diagnostic, words.language));
  const say = test.kind === 'works' ? settings.testWorks : settings.testWrong;
  return say(asWritten(test.formula, words), asWritten(test.value, words));
}

/** Version, what this Excel can do, and a try of one function in Excel itself. */
export function AboutSection() {
  const styles = useStyles();
  const words = useWords();
  const { settings } = words.strings;
  const host = useHost();
  const [test, setTest] = useState<FunctionTest | 'running'>();
  const facts = host.facts();
  const run = async (): Promise<void> => {
    setTest('running');
    setTest(await host.testFunction());
  };
  return (
    <div className={styles.section}>
      <dl className={styles.facts}>
        <dt>{settings.version}</dt>
        <dd className={styles.value}>{VERSION}</dd>
        <dt>{settings.excel}</dt>
        <dd className={styles.value}>{facts.excel}</dd>
        {facts.abilities.map((ability) => (
          <div key={ability.name + ability.version} style={{ display: 'contents' }}>
            <dt>
              {ability.name} {ability.version}
            </dt>
            <dd className={styles.value}>{abilityText(ability, words)}</dd>
          </div>
        ))}
      </dl>
      <Button size="small" disabledFocusable={test === 'running'} onClick={() => void run()}>
        {settings.testFunction}
      </Button>
      <p className={styles.note}>{settings.testHelp}</p>
      <div role="status">{testText(test, words)}</div>
    </div>
  );
}
