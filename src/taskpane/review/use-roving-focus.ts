import { useCallback, useState, type FocusEvent, type KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** One stop of the Tab key for a whole list: arrows, Home and End move between its items, which carry `data-item`. */
export function useRovingFocus(keys: readonly string[]) {
  const [focused, setFocused] = useState<string>();
  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const key = itemOf(event.target)?.dataset['item'];
    if (key) setFocused(key);
  }, []);
  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    const here = itemOf(event.target as HTMLElement);
    if (!step || !here || isTyping(event.target as HTMLElement) || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-item]')];
    const next = items[step(items.indexOf(here), items.length - 1)];
    event.preventDefault();
    next?.querySelector<HTMLElement>('[data-main]')?.focus();
  }, []);
  return { current: focused !== undefined && keys.includes(focused) ? focused : keys[0], onFocus, onKeyDown };
}

function itemOf(element: HTMLElement): HTMLElement | null {
  return element.closest<HTMLElement>('[data-item]');
}

/** Arrows, Home and End belong to the words while someone types. */
const isTyping = (element: HTMLElement): boolean => element.closest('textarea, input, select') !== null;
