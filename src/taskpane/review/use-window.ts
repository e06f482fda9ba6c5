import { useCallback, useRef, useState } from 'react';

/** How many items are put on the page at first and with each step: enough for several screens of a narrow pane. */
export const WINDOW_STEP = 60;

/** The part of a long list that is on the page: it grows as its end comes near, and begins again with each new search; not where the plan was read again under it. */
export function useWindow(list: string, total: number) {
  const [window, setWindow] = useState({ list, shown: WINDOW_STEP });
  // A new list (another search) begins at its top again.
  if (window.list !== list) setWindow({ list, shown: WINDOW_STEP });
  const shown = window.list === list ? window.shown : WINDOW_STEP;
  const showMore = useCallback(() => setWindow((now) => ({ ...now, shown: now.shown + WINDOW_STEP })), []);
  const observer = useRef<IntersectionObserver | null>(null);
  const watchEnd = useCallback(
    (end: HTMLElement | null) => {
      observer.current?.disconnect();
      if (!end || typeof IntersectionObserver === 'undefined') return;
      observer.current = new IntersectionObserver(
        (entries) => {
          if (entries.some((entry) => entry.isIntersecting)) showMore();
        },
        { rootMargin: '800px' },
      );
      observer.current.observe(end);
    },
    [showMore],
  );
  return { shown: Math.min(shown, total), showMore, watchEnd };
}
