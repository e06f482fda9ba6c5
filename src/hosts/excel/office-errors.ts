import type { IssueCode } from '../../core/issues/issue-code';
import { HostError } from '../workbook-host';

/** Error codes of office.js and of Excel behind it → the codes that ParPlan speaks of. */
const CODES: Readonly<Record<string, IssueCode>> = {
  InvalidOperationInCellEditMode: 'host.cell-edit-mode',
  ActivityLimitReached: 'host.busy',
  HostRestartNeeded: 'host.busy',
  InvalidOrTimedOutSession: 'host.busy',
  RequestAborted: 'host.busy',
  ServiceNotAvailable: 'host.busy',
  WriteNotSupportedWhenModalDialogOpen: 'host.busy',
  RequestPayloadSizeLimitExceeded: 'host.payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'host.payload-too-large',
  AccessDenied: 'host.access-denied',
  ApiNotFound: 'host.not-supported',
  ApiNotAvailable: 'host.not-supported',
  NotImplemented: 'host.not-supported',
  UnsupportedOperation: 'host.not-supported',
};

/** The code of an error of office.js; null for other errors. */
export function officeCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

/** Turns whatever a request threw into a HostError; what Excel said stays in `params` and as the cause. */
export function toHostError(error: unknown, params: Readonly<Record<string, string | number>> = {}): HostError {
  if (error instanceof HostError) {
    return new HostError(error.code, { ...error.params, ...params }, { cause: error.cause ?? error });
  }
  const office = officeCode(error);
  const code = office === null ? 'host.failed' : (CODES[office] ?? 'host.failed');
  const detail = error instanceof Error ? error.message : String(error);
  const where = locationOf(error);
  return new HostError(
    code,
    { ...params, ...(office ? { office } : {}), ...(where ? { where } : {}), detail },
    { cause: error },
  );
}

/** Whether a smaller request may succeed where this one failed. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof HostError ? error.code === 'host.payload-too-large' : isSizeCode(officeCode(error));
}

function isSizeCode(code: string | null): boolean {
  return code !== null && CODES[code] === 'host.payload-too-large';
}

function locationOf(error: unknown): string | null {
  if (!(error instanceof OfficeExtension.Error)) return null;
  return error.debugInfo?.errorLocation || null;
}
