import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

export interface HeroItem {
  readonly icon: ReactElement;
  readonly text: string;
}

interface HeroListProps {
  readonly message: string;
  readonly items: readonly HeroItem[];
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', alignItems: 'center', padding: '10px 20px' },
  message: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
  },
  items: { listStyleType: 'none', padding: 0, margin: `${tokens.spacingVerticalXL} 0 0` },
  item: { display: 'flex', paddingBottom: '20px' },
  icon: { marginRight: tokens.spacingHorizontalS },
  text: { fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground1 },
});

/** What the add-in is for, in a few lines with an icon each. */
export function HeroList({ message, items }: HeroListProps) {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      <h2 className={styles.message}>{message}</h2>
      <ul className={styles.items}>
        {items.map(({ icon, text }) => (
          <li key={text} className={styles.item}>
            <i className={styles.icon}>{icon}</i>
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
