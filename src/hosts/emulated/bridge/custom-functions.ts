import { HostObject } from '../wire/host-object';

/** What a custom function gave back: a value, or an error as Excel would show it in the cell. */
export type FunctionResult =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly error: string; readonly message: string };

/** How a cell calls a function. */
export interface FunctionCall {
  /** The calling cell, `Sheet1!A1`. */
  readonly address?: string;
  readonly streaming?: boolean;
  readonly cancelable?: boolean;
  /** Called with every result, for streaming functions. */
  readonly onResult?: (result: FunctionResult) => void;
}

/** A running call. */
export interface RunningCall {
  readonly first: Promise<FunctionResult>;
  /** What Excel does when the calling cell is changed or deleted. */
  cancel(): void;
}

/** One rich-API message: category, type, target, text. */
export type HostMessage = readonly [category: number, type: number, target: string, text: string];

// OfficeExtension's numbers of custom-function errors → what Excel shows.
const SHOWN: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Calls of custom functions through office.js's own custom-function runtime. */
export class CustomFunctionCalls {
  private waiting: HostMessage[] | null = [];
  private lastCall = 0;
  private readonly running = new Map<number, (result: FunctionResult) => void>();

  constructor(private readonly send: (messages: readonly HostMessage[]) => void) {}

  start(name: string, args: readonly unknown[], call: FunctionCall = {}): RunningCall {
    this.lastCall += 1;
    const id = this.lastCall;
    const flags = (call.cancelable || call.streaming ? 1 : 0) + (call.streaming ? 2 : 0);
    const first = new Promise<FunctionResult>((resolve) => {
      this.running.set(id, (result) => {
        call.onResult?.(result);
        resolve(result);
      });
    });
    this.post([1, 1000, '', JSON.stringify([id, name, args, call.address ?? 'Sheet1!A1', flags])]);
    return { first, cancel: () => this.post([1, 1001, '', JSON.stringify({ invocationId: id })]) };
  }

  /** office.js takes calls from now on; those made before are sent. */
  open(): void {
    const messages = this.waiting ?? [];
    this.waiting = null;
    if (messages.length > 0) this.send(messages);
  }

  private post(message: HostMessage): void {
    if (this.waiting) this.waiting.push(message);
    else this.send([message]);
  }

  /** Takes `[id, ok, value, errorCode]` rows as the library sends them. */
  settle(rows: readonly (readonly unknown[])[]): void {
    for (const [id, ok, value, code] of rows) {
      const result: FunctionResult =
        ok === true
          ? { kind: 'value', value }
          : { kind: 'error', error: SHOWN[Number(code)] ?? '#VALUE!', message: String(value ?? '') };
      this.running.get(Number(id))?.(result);
    }
  }
}

/** The service that office.js creates for custom functions (`Microsoft.ExcelServices.CustomFunctions`). */
export class CustomFunctionService extends HostObject {
  readonly typeName = 'CustomFunctions';

  constructor(private readonly calls: CustomFunctionCalls) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.calls.open();
  }

  _GetEnabledFeatures(): readonly number[] {
    return [];
  }

  setInvocationArrayResults(rows: readonly (readonly unknown[])[]): void {
    this.calls.settle(rows);
  }
}

/** The service by which office.js says that ribbon actions can be called. */
export class AddinService extends HostObject {
  readonly typeName = 'AddinInternalService';

  constructor(private readonly onReady: () => void) {
    super();
  }

  notifyActionHandlerReady(): void {
    this.onReady();
  }
}
