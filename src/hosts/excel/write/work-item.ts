import type { Capabilities } from '../requirement-sets';
import type { KnownWorkbook } from './known-workbook';

/** What the items of a write share. */
export interface WriteContext {
  readonly context: Excel.RequestContext;
  readonly known: KnownWorkbook;
  readonly can: Capabilities;
}

/** A piece of work that is queued in one request as a whole. */
export interface WorkItem {
  /** Index of the edit it belongs to. */
  readonly edit: number;
  readonly cells: number;
  /** About how long its part of the request is. */
  readonly bytes: number;
  readonly queue: (write: WriteContext) => void;
}

export function sheetOf({ context }: WriteContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}
