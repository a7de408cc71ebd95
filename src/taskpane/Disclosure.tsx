import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, font: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    font: 'inherit',
    textAlign: 'start',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  section: {
    width: '100%',
    color: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  link: {
    marginLeft: '-4px',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    ':hover': { textDecorationLine: 'underline' },
  },
});

export interface DisclosureProps {
  readonly label: ReactNode;
  /** The accessible name, where the label alone does not tell buttons apart. It must hold the label. */
  readonly name?: string;
  /** A heading of a section, or a quiet link. */
  readonly look: 'section' | 'link';
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** A button that shows and hides what stands below it. Hidden content is not drawn at all. */
export function Disclosure({ label, name, look, open, onToggle, children }: DisclosureProps) {
  const styles = useStyles();
  const panel = useId();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  const button = (
    <button
      type="button"
      className={mergeClasses(styles.button, styles[look])}
      aria-label={name}
      aria-expanded={open}
      aria-controls={panel}
      onClick={onToggle}
    >
      <Chevron aria-hidden />
      {label}
    </button>
  );
  return (
    <div>
      {look === 'section' ? <h2 className={styles.heading}>{button}</h2> : button}
      <div id={panel}>{open && children}</div>
    </div>
  );
}
