import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { OpenedPlan, Selection } from '../../app';
import { RULES_BLOCK } from '../../core/scoring';
import { Disclosure } from '../Disclosure';
import type { PaneState, PaneStore } from '../paneState';
import { AboutSection, LanguageSection, RulesSection, SendingSection, StyleSection } from '../settings';
import type { LanguageChoice } from '../settings';
import { useWords } from '../words';
import type { Words } from '../words';
import { Correcting } from './Correcting';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  inner: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
});

type SectionName = 'rules' | 'formulas' | 'columns' | 'language' | 'about';

export interface SettingsScreenProps {
  readonly opened: OpenedPlan;
  readonly state: PaneState;
  readonly store: PaneStore;
  readonly languageChoice: LanguageChoice;
}

/** The cells of bands and steps. */
function bandsOf({ rulesBlock }: OpenedPlan): Selection | undefined {
  if (rulesBlock === undefined) return undefined;
  const { sheet, box } = rulesBlock;
  const rows = RULES_BLOCK.rows - RULES_BLOCK.bands;
  return { sheet, box: { ...box, row: box.row + RULES_BLOCK.bands, rows } };
}

/** The kind of formulas, and making the workbook ready for people who do not have Traguardo. */
function Formulas({ state, store }: Pick<SettingsScreenProps, 'state' | 'store'>) {
  return (
    <>
      <StyleSection style={state.style} onStyle={store.chooseStyle} />
      <SendingSection
        busy={state.work !== 'idle' && state.work !== 'reading'}
        leftBehind={state.leftBehind}
        onPrepare={() => void store.prepareForSending()}
      />
    </>
  );
}

/** The sections in their order, with their titles. */
function sectionsOf(
  { opened, state, store, languageChoice }: SettingsScreenProps,
  { settings }: Words['strings'],
): readonly (readonly [SectionName, string, ReactNode])[] {
  const bands = bandsOf(opened);
  return [
    ['formulas', settings.formulas, <Formulas key="" state={state} store={store} />],
    [
      'rules',
      settings.rules,
      <RulesSection
        key=""
        opened={opened}
        busy={state.work !== 'idle'}
        onApply={store.changeParameters}
        onEditBands={bands === undefined ? undefined : () => void store.select(bands)}
      />,
    ],
    ['columns', settings.columns, <Correcting key="" opened={opened} state={state} store={store} />],
    ['language', settings.language, <LanguageSection key="" choice={languageChoice} />],
    ['about', settings.about, <AboutSection key="" />],
  ];
}

const OPEN_AT_FIRST: ReadonlySet<SectionName> = new Set(['rules', 'formulas', 'language']);

/** Settings by section; those that are used every year stand open. */
export function SettingsScreen(props: SettingsScreenProps) {
  const styles = useStyles();
  const { strings } = useWords();
  const [openSections, setOpen] = useState(OPEN_AT_FIRST);
  const toggle = (name: SectionName): void => {
    const next = new Set(openSections);
    if (!next.delete(name)) next.add(name);
    setOpen(next);
  };
  return (
    <div className={styles.screen}>
      {sectionsOf(props, strings).map(([name, title, content]) => (
        <Disclosure
          key={name}
          look="section"
          label={title}
          open={openSections.has(name)}
          onToggle={() => toggle(name)}
        >
          <div className={styles.inner}>{content}</div>
        </Disclosure>
      ))}
    </div>
  );
}
