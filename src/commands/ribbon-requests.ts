/** What a ribbon button asks of the pane: it knows the reading, asks what must be asked, and reports the result. */
export type RibbonRequest = 'read-plan' | 'write-registers' | 'highlight-targets' | 'remove-highlights' | 'open-cases';

type Listener = (request: RibbonRequest) => void;

let listener: Listener | null = null;
/** The last request made before the pane was there to hear it. */
let waiting: RibbonRequest | null = null;

/** Hands a request to the pane, now or as soon as it listens: pane and ribbon share one runtime. */
export function sendRibbonRequest(request: RibbonRequest): void {
  if (listener) listener(request);
  else waiting = request;
}

/** The pane listens to the ribbon's buttons; gives the way to stop. A request already made is delivered at once. */
export function listenToRibbon(hear: Listener): () => void {
  listener = hear;
  const request = waiting;
  waiting = null;
  if (request) hear(request);
  return () => {
    if (listener === hear) listener = null;
  };
}
