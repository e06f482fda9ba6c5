import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ComponentType } from 'react';
import type { SourceRef } from '../../core/source/source-ref';
import { LiveRegion } from '../frame/live-region';
import { useWords } from '../pane/pane-context';
import { GroupHeading } from './group-heading';
import type { ItemProps } from './item-props';
import type { ReviewGroup } from './review-model';
import { takeItems } from './take-items';
import { useRovingFocus } from './use-roving-focus';
import { useWindow, WINDOW_STEP } from './use-window';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  items: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  // The browser lays out only what is near the screen.
  item: { contentVisibility: 'auto', containIntrinsicSize: 'auto 150px' },
});

interface ReviewListProps<Item> {
  readonly label: string;
  readonly groups: readonly ReviewGroup<Item>[];
  /** Words for the heading of a group that the plan does not name. */
  readonly headingOf: (group: ReviewGroup<Item>) => string;
  readonly Item: ComponentType<ItemProps<Item>>;
  /** What was searched for; '' shows everything. */
  readonly query: string;
  /** What else the list was narrowed to; '' for nothing. */
  readonly narrowedTo?: string;
  readonly withSheet: boolean;
  readonly onReveal: (source: SourceRef) => void;
}

/** Items under their headings, as many as are near the screen; one stop of the Tab key, arrows inside. */
export function ReviewList<Item extends { readonly key: string }>(props: ReviewListProps<Item>) {
  const { groups, Item, withSheet, onReveal, label } = props;
  const styles = useStyles();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const open = groups.map((group) => ({ group, items: closed.has(group.key) ? [] : group.items }));
  const total = open.reduce((sum, { items }) => sum + items.length, 0);
  const { shown, showMore, watchEnd } = useWindow(`${props.query}|${props.narrowedTo ?? ''}`, total);
  const taken = takeItems(open, shown);
  const roving = useRovingFocus(taken.flatMap(({ group, items }) => [group.key, ...items.map(({ key }) => key)]));
  const toggle = (key: string) =>
    setClosed((now) => new Set(now.has(key) ? [...now].filter((k) => k !== key) : [...now, key]));
  const tabIndexOf = (key: string) => (roving.current === key ? 0 : -1);
  return (
    <div role="region" aria-label={label} className={styles.list} onFocus={roving.onFocus} onKeyDown={roving.onKeyDown}>
      {taken.map(({ group, items }) => (
        <section key={group.key}>
          <GroupHeading
            group={group}
            words={props.headingOf(group)}
            open={!closed.has(group.key)}
            tabIndex={tabIndexOf(group.key)}
            onToggle={() => toggle(group.key)}
          />
          <ul className={styles.items}>
            {items.map((item) => (
              <li key={item.key} data-item={item.key} className={styles.item}>
                <Item item={item} withSheet={withSheet} tabIndex={tabIndexOf(item.key)} onReveal={onReveal} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {props.query.trim() !== '' && <FoundCount count={groups.reduce((sum, { items }) => sum + items.length, 0)} />}
      {shown < total && (
        <MoreButton count={Math.min(WINDOW_STEP, total - shown)} watchEnd={watchEnd} onMore={showMore} />
      )}
    </div>
  );
}

/** Says to screen readers how much a search found. */
function FoundCount({ count }: { readonly count: number }) {
  const { pane, number } = useWords();
  return <LiveRegion message={pane.review.found(count, number(count))} />;
}

interface MoreButtonProps {
  readonly count: number;
  readonly watchEnd: (end: HTMLElement | null) => void;
  readonly onMore: () => void;
}

/** The end of what is on the page: more comes as it is scrolled near, or by pressing it. */
function MoreButton({ count, watchEnd, onMore }: MoreButtonProps) {
  const { pane, number } = useWords();
  return (
    <div ref={watchEnd}>
      <Button appearance="subtle" onClick={onMore}>
        {pane.review.showMore(count, number(count))}
      </Button>
    </div>
  );
}
