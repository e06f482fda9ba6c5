import type { WorkbookSnapshot } from '../core/sheet/workbook-snapshot';
import { ownSheetNames } from '../core/registers/own-sheets';
import { readState, STATE_SHEET } from '../core/registers/state/state-sheet';
import type { ParPlanState } from '../core/registers/state/state';
import type { HostOptions, WorkbookHost } from '../hosts/workbook-host';
import { HostError } from '../hosts/workbook-host';
import { inSlices } from './in-slices';

/** ParPlan's own sheets as they are now. */
export interface OwnSheets {
  readonly snapshot: WorkbookSnapshot;
  /** Null where the state cannot be read. */
  readonly state: ParPlanState | null;
  readonly stateExists: boolean;
  /** Rows that the state sheet fills. */
  readonly stateRows: number;
}

/** Reads state and registers; `hint` is an earlier snapshot that may tell where they are and saves a round trip. */
export async function readOwnSheets(
  host: WorkbookHost,
  options: HostOptions,
  hint?: WorkbookSnapshot,
): Promise<OwnSheets> {
  const guess = ownSheetNames(hint ?? (await host.readWorkbook({ sheets: [] }, options)));
  const first = await readNamed(host, guess, options);
  const names = first ? ownSheetNames(first) : ownSheetNames(await host.readWorkbook({ sheets: [] }, options));
  const complete = first !== null && names.every((name) => guess.includes(name));
  const snapshot = complete ? first : await host.readWorkbook({ sheets: names }, options);
  const sheet = snapshot.sheets.find((each) => each.name === STATE_SHEET);
  return {
    snapshot,
    state: await inSlices(readState(sheet), options.signal),
    stateExists: sheet !== undefined,
    stateRows: sheet?.used ? sheet.used.row + sheet.used.rowCount : 0,
  };
}

/** Null where a sheet of that name is not there any more. */
async function readNamed(
  host: WorkbookHost,
  sheets: readonly string[],
  options: HostOptions,
): Promise<WorkbookSnapshot | null> {
  try {
    return await host.readWorkbook({ sheets }, options);
  } catch (error) {
    if (error instanceof HostError && error.code === 'sheet.not-found') return null;
    throw error;
  }
}
