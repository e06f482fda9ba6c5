import { useMemo, useState } from 'react';
import type { PlanReading } from '../../core/plan/plan-reading';
import type { SixClear } from '../../core/plan/six-clears';
import type { SourceRef } from '../../core/source/source-ref';
import { ClearsFilter } from '../clears/clears-filter';
import { lacks } from '../clears/clears-of';
import { useWords } from '../pane/pane-context';
import { AssignmentCard } from './assignment-card';
import { DoubtCard } from './doubt-card';
import { NoResults } from './no-results';
import { ReviewList } from './review-list';
import type { DoubtItem, ReviewGroup, ReviewModel } from './review-model';
import type { ReviewTab } from './review-tabs';
import { createIndex, filterGroups, searchGroups } from './search-items';
import { assignmentWords, targetTerms } from './search-words';
import { TargetCard } from './target-card';

interface TabContentProps {
  readonly tab: ReviewTab;
  readonly reading: PlanReading;
  readonly model: ReviewModel;
  readonly query: string;
  readonly onReveal: (source: SourceRef) => void;
}

/** The list of the tab chosen. */
export function TabContent({ tab, ...props }: TabContentProps) {
  switch (tab) {
    case 'assignments':
      return <Assignments {...props} />;
    case 'targets':
      return <Targets {...props} />;
    case 'doubts':
      return <DoubtList {...props} />;
  }
}

type ListProps = Omit<TabContentProps, 'tab'>;

function Assignments({ reading, model, query, onReveal }: ListProps) {
  const { pane } = useWords();
  const { review, tabs } = pane;
  const [chosen, setChosen] = useState<SixClear | null>(null);
  const found = useMemo(
    () => searchGroups([...(model.doubtful ? [model.doubtful] : []), ...model.assignments], query, assignmentWords),
    [model, query],
  );
  // The last one may just have been put right: then nothing is left to choose.
  const clear = chosen && reading.assignments.some((each) => lacks(each, chosen)) ? chosen : null;
  const groups = useMemo(
    () => (clear ? filterGroups(found, ({ assignment }) => lacks(assignment, clear)) : found),
    [found, clear],
  );
  const headingOf = ({ key, heading }: ReviewGroup<unknown>) =>
    heading ?? (key === 'doubtful' ? review.doubtsFirst : review.withoutSection);
  return (
    <>
      <ClearsFilter reading={reading} chosen={clear} onChoose={setChosen} />
      {groups.length === 0 ? (
        <NoResults query={query} otherwise={review.noAssignments} />
      ) : (
        <ReviewList
          label={tabs.assignments}
          groups={groups}
          headingOf={headingOf}
          Item={AssignmentCard}
          query={query}
          narrowedTo={clear ?? ''}
          withSheet={model.severalSheets}
          onReveal={onReveal}
        />
      )}
    </>
  );
}

function Targets({ model, query, onReveal }: ListProps) {
  const { pane } = useWords();
  const { review, tabs } = pane;
  const groups = useMemo(
    () =>
      searchGroups([...(model.objectiveTargets ? [model.objectiveTargets] : []), ...model.targets], query, targetTerms),
    [model, query],
  );
  const headingOf = ({ key, heading }: ReviewGroup<unknown>) =>
    heading ?? (key === 'objectives' ? review.objectives : review.withoutSection);
  if (groups.length === 0) return <NoResults query={query} otherwise={review.noTargets} />;
  return (
    <ReviewList
      label={tabs.targets}
      groups={groups}
      headingOf={headingOf}
      Item={TargetCard}
      query={query}
      withSheet={model.severalSheets}
      onReveal={onReveal}
    />
  );
}

function DoubtList({ model, query, onReveal }: ListProps) {
  const { pane, texts } = useWords();
  const { review, tabs } = pane;
  const groups = useMemo(() => {
    const words = createIndex<DoubtItem>(({ issue, about }) => `${texts.issues[issue.code](issue.params)} ${about}`);
    const all = { key: 'doubts', heading: null, above: [], items: model.doubts };
    return model.doubts.length > 0 ? searchGroups([all], query, words) : [];
  }, [model, query, texts]);
  if (groups.length === 0) return <NoResults query={query} otherwise={review.noDoubts} />;
  return (
    <ReviewList
      label={tabs.doubts}
      groups={groups}
      headingOf={() => review.doubtsFirst}
      Item={DoubtCard}
      query={query}
      withSheet={model.severalSheets}
      onReveal={onReveal}
    />
  );
}
