import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';

/** From this width on every tab has its word; below, tabs with an icon show the icon alone. */
const WIDE = '@media (min-width: 440px)';

const useStyles = makeStyles({
  list: { display: 'flex' },
  tab: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '44px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    font: 'inherit',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':hover': { color: tokens.colorNeutralForeground1 },
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalSNudge,
      right: tokens.spacingHorizontalSNudge,
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: 'transparent',
    },
    [WIDE]: { paddingInline: tokens.spacingHorizontalM },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  // A tab that is an icon on narrow panes stands apart, at the end.
  iconTab: { marginLeft: 'auto' },
  icon: { display: 'flex' },
  iconWord: {
    '@media (max-width: 439.9px)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
});

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Stands for the label where the pane is narrow. */
  readonly icon?: ReactElement;
}

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** Ids that tie a tab to its panel. */
export const tabId = (id: string): string => `tg-tab-${id}`;
export const panelId = (id: string): string => `tg-panel-${id}`;

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => (index === last ? 0 : index + 1),
  ArrowLeft: (index, last) => (index === 0 ? last : index - 1),
  Home: () => 0,
  End: (_index, last) => last,
};

interface TabProps<Id extends string> {
  readonly item: TabItem<Id>;
  readonly chosen: boolean;
  readonly onChoose: (id: Id) => void;
}

function Tab<Id extends string>({ item: { id, label, icon }, chosen, onChoose }: TabProps<Id>) {
  const styles = useStyles();
  return (
    <button
      type="button"
      role="tab"
      id={tabId(id)}
      aria-controls={panelId(id)}
      aria-selected={chosen}
      tabIndex={chosen ? 0 : -1}
      title={icon === undefined ? undefined : label}
      className={mergeClasses(styles.tab, chosen && styles.chosen, icon !== undefined && styles.iconTab)}
      onClick={() => onChoose(id)}
    >
      {icon !== undefined && (
        <span aria-hidden className={styles.icon}>
          {icon}
        </span>
      )}
      <span className={icon === undefined ? undefined : styles.iconWord}>{label}</span>
    </button>
  );
}

/**
 * Tabs with one tab stop and arrow keys. Fluent's own puts focusable elements without a name around them, which screen readers
 * stop at; hence this one.
 */
export function Tabs<Id extends string>({ label, items, chosen, onChoose }: TabsProps<Id>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = step(
      items.findIndex(({ id }) => id === chosen),
      items.length - 1,
    );
    const item = items[next];
    if (item === undefined) return;
    onChoose(item.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
      {items.map((item) => (
        <Tab key={item.id} item={item} chosen={item.id === chosen} onChoose={onChoose} />
      ))}
    </div>
  );
}
