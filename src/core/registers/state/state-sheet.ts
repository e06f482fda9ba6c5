import type { CellInput, WorkbookEdit } from '../../sheet/workbook-edit';
import type { SheetSnapshot } from '../../sheet/workbook-snapshot';
import { valueAt } from '../../sheet/workbook-snapshot';
import { packRecords, unpackRecords } from './pack-records';
import type { PackedRecords } from './pack-records';
import type { ParPlanState, StoredEntry } from './state';
import { EMPTY_STATE } from './state';

/** The very hidden sheet that holds the state. */
export const STATE_SHEET = '_ParPlan';
const TITLE = 'ParPlan';
/** Layout of the sheet: A1 title, B1 this number; below, a row a chunk: section, status, part, text. */
export const STATE_VERSION = 1;
/** Below Excel's 32,767 characters a cell. */
export const CHUNK_LENGTH = 30_000;
const JOURNAL = 'journal/';
/** Before every chunk, so that none begins like a formula. */
const GUARD = '|';

/** The state as the sheet holds it; an absent or empty sheet gives an empty one, a damaged or newer one null. */
export function readState(sheet: SheetSnapshot | undefined): ParPlanState | null {
  if (!sheet?.used) return EMPTY_STATE;
  if (valueAt(sheet, 0, 0) !== TITLE || valueAt(sheet, 0, 1) !== STATE_VERSION) return null;
  const sections = readSections(sheet);
  if (!sections) return null;
  const journal: StoredEntry[] = [];
  for (const [section, { status, text }] of sections) {
    if (!section.startsWith(JOURNAL)) continue;
    const id = Number(section.slice(JOURNAL.length));
    journal.push({ id, status: status === 'done' ? 'done' : 'open', text });
  }
  const main = sections.get('main')?.text;
  return main === undefined ? { ...EMPTY_STATE, journal } : withParsed(main, journal);
}

/** The edits that put a state on its sheet, which is added where absent. `rowsBefore`: how many rows it fills now. */
export function stateEdits(state: ParPlanState, exists: boolean, rowsBefore: number): readonly WorkbookEdit[] {
  const cells = stateCells(state);
  const surplus = Math.max(0, rowsBefore - cells.length);
  const emptied = Array.from({ length: surplus }, () => ['', '', '', '']);
  return [
    ...(exists ? [] : [{ kind: 'add-sheet', sheet: STATE_SHEET, visibility: 'veryHidden' } as const]),
    { kind: 'write-block', sheet: STATE_SHEET, row: 0, column: 0, cells: [...cells, ...emptied] },
  ];
}

/** The edit that marks a journal entry as finished: one cell. */
export function doneEdit(state: ParPlanState, entryId: number): WorkbookEdit {
  const row = stateCells(state).findIndex((cells) => cells[0] === JOURNAL + entryId);
  return { kind: 'write-block', sheet: STATE_SHEET, row, column: 1, cells: [['done']] };
}

function stateCells(state: ParPlanState): readonly (readonly CellInput[])[] {
  const { journal, records, ...main } = state;
  return [
    [TITLE, STATE_VERSION, '', ''],
    ...sectionRows('main', '', JSON.stringify({ ...main, records: packRecords(records) } satisfies StoredState)),
    ...journal.flatMap((entry) => sectionRows(JOURNAL + entry.id, entry.status, entry.text)),
  ];
}

function sectionRows(section: string, status: string, text: string): readonly (readonly CellInput[])[] {
  return chunksOf(text).map((chunk, part) => [section, part === 0 ? status : '', part, GUARD + chunk]);
}

/** Pieces that a cell can hold; a pair of surrogates is never cut in two. */
function chunksOf(text: string): readonly string[] {
  const chunks: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + CHUNK_LENGTH);
    const last = text.charCodeAt(end - 1);
    if (end < text.length && last >= 0xd800 && last <= 0xdbff) end -= 1;
    chunks.push(text.slice(start, end));
    start = end;
  }
  return chunks;
}

function readSections(sheet: SheetSnapshot): Map<string, { status: string; text: string }> | null {
  const sections = new Map<string, { status: string; text: string; parts: number }>();
  const rows = sheet.used!.row + sheet.used!.rowCount;
  for (let row = 1; row < rows; row += 1) {
    const [section, status, part, text] = [0, 1, 2, 3].map((column) => valueAt(sheet, row, column));
    if (section === null) continue;
    if (typeof section !== 'string' || typeof text !== 'string') return null;
    const held = sections.get(section) ?? { status: String(status ?? ''), text: '', parts: 0 };
    if (part !== held.parts) return null;
    sections.set(section, { ...held, text: held.text + text.slice(GUARD.length), parts: held.parts + 1 });
  }
  return sections;
}

/** What the section `main` holds. */
type StoredState = Omit<ParPlanState, 'journal' | 'records'> & { readonly records: PackedRecords };

function withParsed(main: string, journal: readonly StoredEntry[]): ParPlanState | null {
  try {
    const { records, ...held } = JSON.parse(main) as StoredState;
    return { ...EMPTY_STATE, ...held, records: unpackRecords(records), journal };
  } catch {
    return null;
  }
}
