import type { ReviewGroup } from './review-model';

interface OpenGroup<Item> {
  readonly group: ReviewGroup<Item>;
  /** Empty where the group is closed. */
  readonly items: readonly Item[];
}

/** The first `count` items over all groups, with the headings on the way to them. */
export function takeItems<Item>(groups: readonly OpenGroup<Item>[], count: number): readonly OpenGroup<Item>[] {
  const taken: OpenGroup<Item>[] = [];
  let left = count;
  for (const { group, items } of groups) {
    if (left <= 0 && items.length > 0) break;
    taken.push({ group, items: items.slice(0, left) });
    left -= items.length;
  }
  return taken;
}
