import type { MemorySheet } from '../memory/memory-workbook';
import type { HostMessage } from './bridge/custom-functions';
import { sheetId, type EventName } from './objects/emulation';
import type { HostObject } from './wire/host-object';
import { NotEmulated } from './wire/office-fault';

/** Category of event messages, and the target that stands for the workbook. */
const EVENT_CATEGORY = 65_536;
const WORKBOOK = 'Workbook';

// office.js's numbers of the events of sheets and of the collection of sheets.
const TYPES: Readonly<Record<EventName, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
};

/** Who listens to what, and the messages for them. */
export class SheetEvents {
  private readonly registered = new Set<string>();

  constructor(private readonly send: (messages: readonly HostMessage[]) => void) {}

  /** Takes a registration; an event that is never raised here is a gap. */
  register(object: HostObject, event: string, isOn: boolean): void {
    const type = TYPES[event as EventName] as number | undefined;
    const isKnown = object.typeName === 'Worksheet' || object.typeName === 'WorksheetCollection';
    if (type === undefined || !isKnown) throw new NotEmulated(`${object.typeName}.on${event}`);
    const target = object.typeName === 'Worksheet' ? String(object.id) : WORKBOOK;
    if (isOn) this.registered.add(`${type}|${target}`);
    else this.registered.delete(`${type}|${target}`);
  }

  /** Sends an event to those who registered on its sheet or on all sheets. */
  raise(event: EventName, sheet: MemorySheet | null, message: Readonly<Record<string, unknown>>): void {
    const type = TYPES[event];
    const worksheetId = sheet ? sheetId(sheet) : null;
    const text = JSON.stringify({ ...message, ...(worksheetId === null ? {} : { worksheetId }) });
    for (const target of [worksheetId, WORKBOOK]) {
      if (target === null || !this.registered.has(`${type}|${target}`)) continue;
      queueMicrotask(() => this.send([[EVENT_CATEGORY, type, target, text]]));
    }
  }

  /** What is still registered: an add-in that leaves should leave nothing. */
  get listening(): readonly string[] {
    return [...this.registered];
  }
}
