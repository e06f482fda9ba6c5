import type { ReviewGroup } from './review-model';

/** Words as they are searched: without accents, without case, so that `van phong` finds `Văn phòng`. */
export function foldWords(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** Gives the folded words of an item, each computed once. */
export function createIndex<Item extends object>(wordsOf: (item: Item) => string): (item: Item) => string {
  const index = new WeakMap<Item, string>();
  return (item) => {
    let words = index.get(item);
    if (words === undefined) index.set(item, (words = foldWords(wordsOf(item))));
    return words;
  };
}

/** The groups with only the items that hold every word of the query; groups left empty are gone. */
export function searchGroups<Item>(
  groups: readonly ReviewGroup<Item>[],
  query: string,
  indexed: (item: Item) => string,
): readonly ReviewGroup<Item>[] {
  const wanted = foldWords(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return groups;
  return filterGroups(groups, (item) => wanted.every((word) => indexed(item).includes(word)));
}

/** The groups with only some of their items; groups left empty are gone. */
export function filterGroups<Item>(
  groups: readonly ReviewGroup<Item>[],
  isWanted: (item: Item) => boolean,
): readonly ReviewGroup<Item>[] {
  return groups.flatMap((group) => {
    const items = group.items.filter(isWanted);
    return items.length > 0 ? [{ ...group, items }] : [];
  });
}
