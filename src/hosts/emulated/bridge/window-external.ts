import { appContext, type AppOptions } from './app-context';
import type { OfficeTheme } from './office-theme';
import { safeArray } from './safe-array';

/** Dispatch ids of the desktop host. */
const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;
const UNKNOWN_CALL = 5001;

type Done = (result: unknown, code?: number) => void;
type EventHandler = (id: number, payload: unknown) => void;

/** What happens behind the bridge. */
export interface BridgeHandlers {
  /** Runs a rich-API body; a number is a transport fault. */
  readonly execute: (body: string) => string | number;
  readonly commandCompleted: (id: unknown, status: unknown) => void;
  readonly onUnknownCall: (dispatchId: number) => void;
  readonly theme: () => OfficeTheme;
}

/** The object that the desktop office.js finds as `window.external`, and the way to send events through it. */
export interface WindowExternal {
  readonly external: object;
  /** Sends an event to the handler that office.js registered for a dispatch id; false where there is none. */
  raise(eventId: number, payload: readonly unknown[]): boolean;
}

/** Builds `window.external`: the one object through which the desktop flavour of office.js reaches Excel. */
export function windowExternal(options: AppOptions, handlers: BridgeHandlers): WindowExternal {
  const listeners = new Map<number, EventHandler>();
  const context = appContext(options, handlers.theme);
  const external = {
    // flags: 1 shared runtime + 2 custom functions
    GetHostInfo: () => `Excel|Win32|16.01|${context.GetAppUILocale()}|telemetry||disableLogging|3`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: (id: number, params: readonly unknown[], done: Done) =>
      queueMicrotask(() => execute(handlers, id, params, done)),
    RegisterEvent: (id: number, _target: string, handler: EventHandler, done: Done) => {
      listeners.set(id, handler);
      queueMicrotask(() => done(0));
    },
    UnregisterEvent: (id: number, _target: string, done: Done) => {
      listeners.delete(id);
      queueMicrotask(() => done(0));
    },
  };
  const raise = (eventId: number, payload: readonly unknown[]) => {
    listeners.get(eventId)?.(eventId, safeArray(payload));
    return listeners.has(eventId);
  };
  return { external, raise };
}

function execute(handlers: BridgeHandlers, id: number, params: readonly unknown[], done: Done): void {
  if (id === EXECUTE_RICH_API) return answer(handlers, params, done);
  if (id === COMMAND_COMPLETED) {
    handlers.commandCompleted(params[0], params[1]);
    return done(0);
  }
  handlers.onUnknownCall(id);
  done(UNKNOWN_CALL);
}

/** params[0] is [customData, method, path, headers, body, …]. */
function answer(handlers: BridgeHandlers, params: readonly unknown[], done: Done): void {
  const body = (params[0] as readonly unknown[])[4];
  const reply = handlers.execute(String(body));
  if (typeof reply === 'number') done(reply);
  else done(safeArray([0, safeArray([200, safeArray([]), reply])]), 0);
}
