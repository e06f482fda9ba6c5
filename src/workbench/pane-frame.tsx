import { useEffect, useRef } from 'react';

export interface PaneFrameProps {
  readonly title: string;
  readonly width: number;
  /** Another value loads the pane anew (another workbook, language or theme). */
  readonly generation: string;
  /** Puts `window.external` in place before the page's first script runs, as Excel does. */
  readonly connect: (pane: Window) => void;
}

/**
 * The add-in's own page, unmodified: it is fetched as built and written into an empty frame whose window already has
 * the emulated Excel. (A frame that navigates to the page would run its scripts before anybody could supply the host.)
 */
export function PaneFrame({ title, width, generation, connect }: PaneFrameProps) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = document.createElement('iframe');
    let isGone = false;
    frame.title = title;
    holder.current?.replaceChildren(frame);
    void fetch('taskpane.html')
      .then((response) => response.text())
      .then((page) => {
        const pane = frame.contentWindow;
        if (isGone || !pane) return;
        connect(pane);
        pane.document.open();
        pane.document.write(page);
        pane.document.close();
      });
    return () => {
      isGone = true;
      frame.remove();
    };
  }, [generation, title, connect]);
  return <div className="wb-pane" ref={holder} style={{ width }} />;
}
