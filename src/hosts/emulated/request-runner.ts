import type { FaultPlan } from './bridge/faults';
import { TRANSPORT } from './bridge/faults';
import { isWork, type RoundTrip } from './bridge/round-trips';
import { isTooLong } from './payload';
import type { Dispatcher } from './wire/dispatcher';
import { OfficeFault } from './wire/office-fault';
import type { RequestBody, ResponseBody } from './wire/wire';

/** What running requests needs of the host. */
export interface RunnerHooks {
  readonly dispatcher: Dispatcher;
  readonly faults: FaultPlan;
  readonly payloadLimit: number;
  /** Cells counted since it was last asked. */
  readonly takeCells: () => number;
  /** Called after each request, done or failed: what changed is calculated. */
  readonly afterRequest: () => void;
  /** Called with every exchange, for tests of the wire. */
  readonly onExchange?: (request: RequestBody, response: ResponseBody) => void;
}

/** Runs requests one after the other, keeps count, and lets them fail as planned. */
export class RequestRunner {
  readonly roundTrips: RoundTrip[] = [];

  constructor(private readonly hooks: RunnerHooks) {}

  /** The response's text, or the number of a transport fault. */
  run(text: string): string | number {
    const body = JSON.parse(text) as RequestBody;
    if (!isWork(body)) return this.process(body);
    const fault = this.hooks.faults.next();
    if (fault && typeof fault.code === 'number' && fault.afterActions === undefined) {
      return this.refuse(body, text, fault.code);
    }
    if (isTooLong(text, this.hooks.payloadLimit)) return this.refuse(body, text, TRANSPORT.requestTooLarge);
    const stop = fault && { after: fault.afterActions ?? 0, fault: asFault(fault.code) };
    return this.work(body, text, stop ?? undefined);
  }

  private work(body: RequestBody, text: string, stop: Stop | undefined): string | number {
    this.hooks.takeCells();
    const response = this.hooks.dispatcher.process(body, stop);
    this.hooks.afterRequest();
    this.hooks.onExchange?.(body, response);
    const answer = JSON.stringify(response);
    const failed = response.Error?.Code ?? null;
    const isLarge = isTooLong(answer, this.hooks.payloadLimit);
    this.note(body, text, isLarge ? 0 : answer.length, isLarge ? String(TRANSPORT.responseTooLarge) : failed);
    return isLarge ? TRANSPORT.responseTooLarge : answer;
  }

  private process(body: RequestBody): string {
    const response = this.hooks.dispatcher.process(body);
    this.hooks.onExchange?.(body, response);
    return JSON.stringify(response);
  }

  private refuse(body: RequestBody, text: string, code: number): number {
    this.note(body, text, 0, String(code));
    return code;
  }

  private note(body: RequestBody, text: string, responseLength: number, failed: string | null): void {
    const cells = this.hooks.takeCells();
    const actions = body.Actions.length;
    this.roundTrips.push({ cells, actions, requestLength: text.length, responseLength, failed });
  }
}

interface Stop {
  readonly after: number;
  readonly fault: OfficeFault;
}

function asFault(code: number | string): OfficeFault {
  return new OfficeFault(String(code), `Injected fault ${code}.`, 'emulated host', 500);
}
