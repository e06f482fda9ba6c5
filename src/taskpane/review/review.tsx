import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { PlanReading } from '../../core/plan/plan-reading';
import type { SourceRef } from '../../core/source/source-ref';
import { useWords } from '../pane/pane-context';
import { reviewOf } from './review-model';
import { ReviewTabs, type ReviewTab } from './review-tabs';
import { TabContent } from './tab-content';

const useStyles = makeStyles({
  // Stays in sight while the list moves; not on a pane so low that the list would have no room.
  tools: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    padding: '0 16px 8px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-height: 340px)': { position: 'static' },
  },
  search: { width: '100%', maxWidth: 'none' },
  content: { padding: '4px 16px 16px' },
});

interface ReviewProps {
  readonly reading: PlanReading;
  readonly onReveal: (source: SourceRef) => void;
}

/** What was read, to be checked against the plan: by tab, searched, doubts first. */
export function Review({ reading, onReveal }: ReviewProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const model = reviewOf(reading);
  const [tab, setTab] = useState<ReviewTab>('assignments');
  const [query, setQuery] = useState('');
  const deferredQuery = useDeferredValue(query);
  return (
    <>
      <div className={styles.tools}>
        <ReviewTabs tab={tab} counts={model.counts} onTab={setTab} />
        <SearchBox
          className={styles.search}
          aria-label={pane.review.search}
          placeholder={pane.review.search}
          dismiss={{ 'aria-label': pane.review.clearSearch }}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
      </div>
      <div role="tabpanel" aria-labelledby={`tab-${tab}`} className={styles.content}>
        <TabContent tab={tab} reading={reading} model={model} query={deferredQuery} onReveal={onReveal} />
      </div>
    </>
  );
}
