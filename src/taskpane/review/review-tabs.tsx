import { makeStyles, Tab, TabList, tokens, typographyStyles } from '@fluentui/react-components';
import { useWords } from '../pane/pane-context';
import type { ReviewModel } from './review-model';

/** The parts of the review. */
export type ReviewTab = 'assignments' | 'targets' | 'doubts';

const TABS: readonly ReviewTab[] = ['assignments', 'targets', 'doubts'];

const useStyles = makeStyles({
  list: { marginInline: '-8px', marginBottom: '8px' },
  tab: { flexGrow: 1, flexBasis: 0, paddingInline: '8px', justifyContent: 'center' },
  content: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: 0 },
  count: { ...typographyStyles.subtitle2, fontVariantNumeric: 'tabular-nums' },
  name: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

interface ReviewTabsProps {
  readonly tab: ReviewTab;
  readonly counts: ReviewModel['counts'];
  readonly onTab: (tab: ReviewTab) => void;
}

/** How many of each were read; each figure opens its list. */
export function ReviewTabs({ tab, counts, onTab }: ReviewTabsProps) {
  const styles = useStyles();
  const { pane, number } = useWords();
  return (
    <TabList
      className={styles.list}
      aria-label={pane.tabs.label}
      selectedValue={tab}
      onTabSelect={(_, { value }) => onTab(value as ReviewTab)}
    >
      {TABS.map((name) => (
        <Tab key={name} id={`tab-${name}`} value={name} className={styles.tab}>
          <span className={styles.content}>
            <span className={styles.count}>{number(counts[name])}</span>{' '}
            <span className={styles.name}>{pane.tabs[name]}</span>
          </span>
        </Tab>
      ))}
    </TabList>
  );
}
