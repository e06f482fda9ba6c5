import type { SourceRef } from '../../core/source/source-ref';

/** What every kind of item in the review gets. */
export interface ItemProps<Item> {
  readonly item: Item;
  /** Several sheets were read: addresses name theirs. */
  readonly withSheet: boolean;
  /** 0 for the one item that the Tab key reaches. */
  readonly tabIndex: 0 | -1;
  readonly onReveal: (source: SourceRef) => void;
}
