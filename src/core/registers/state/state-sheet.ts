import type { CorrectionList, KeptCorrection } from '../../plan/correction';
import type { Steps } from '../../sheet/steps';
import type { CellInput, WorkbookEdit } from '../../sheet/workbook-edit';
import type { SheetSnapshot } from '../../sheet/workbook-snapshot';
import { valueAt } from '../../sheet/workbook-snapshot';
import { hashText } from '../hash-text';
import { packRecords, unpackRecords } from './pack-records';
import type { PackedRecords } from './pack-records';
import type { ParPlanState, StateRecord, StoredEntry } from './state';
import { EMPTY_STATE } from './state';

/** The very hidden sheet that holds the state. */
export const STATE_SHEET = '_ParPlan';
const TITLE = 'ParPlan';
/** Layout of the sheet: A1 title, B1 this number; below, a row a chunk: section, status, part, text. */
export const STATE_VERSION = 1;
/** Below Excel's 32,767 characters a cell. */
export const CHUNK_LENGTH = 30_000;
const JOURNAL = 'journal/';
const RECORDS = 'records/';
/** Records of one section: read and written in a few milliseconds. */
const PAGE = 2_000;
const CORRECTIONS = 'corrections';
/** Before every chunk, so that none begins like a formula. */
const GUARD = '|';

/** The state as the sheet holds it; an absent or empty sheet gives an empty one, a damaged or newer one null. */
export function* readState(sheet: SheetSnapshot | undefined): Steps<ParPlanState | null> {
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
  const corrections = parseCorrections(sections.get(CORRECTIONS)?.text);
  if (corrections === null) return null;
  if (!sections.has('main')) return { ...EMPTY_STATE, corrections, journal };
  const main = parsed<StoredState>(sections.get('main')!.text);
  if (!main) return null;
  const { pages = [], records: first, ...held } = main;
  const records = yield* readRecords(first, pages, sections);
  return records && { ...EMPTY_STATE, ...held, corrections, journal, records };
}

/** The edits that put a state on its sheet, which is added where absent. `rowsBefore`: how many rows it fills now. */
export function* stateEdits(state: ParPlanState, exists: boolean, rowsBefore: number): Steps<readonly WorkbookEdit[]> {
  const cells = yield* stateCells(state);
  const surplus = Math.max(0, rowsBefore - cells.length);
  const emptied = Array.from({ length: surplus }, () => ['', '', '', '']);
  return [
    ...(exists ? [] : [{ kind: 'add-sheet', sheet: STATE_SHEET, visibility: 'veryHidden' } as const]),
    { kind: 'write-block', sheet: STATE_SHEET, row: 0, column: 0, cells: [...cells, ...emptied] },
  ];
}

/**
 * The edits that keep other corrections than the sheet does. Its last rows are theirs: a small block, written in one request, so
 * that a host that fails half-way leaves records and history as they were.
 */
export function* correctionEdits(
  sheet: SheetSnapshot | undefined,
  corrections: CorrectionList,
): Steps<readonly WorkbookEdit[]> {
  if (!sheet?.used) return yield* stateEdits({ ...EMPTY_STATE, corrections }, sheet !== undefined, 0);
  const rows = sheet.used.row + sheet.used.rowCount;
  let first = rows;
  while (first > 0 && isCorrectionRow(sheet, first - 1)) first -= 1;
  const cells = correctionRows(corrections);
  const emptied = Array.from({ length: Math.max(0, rows - first - cells.length) }, () => ['', '', '', '']);
  const block = [...cells, ...emptied];
  return block.length === 0 ? [] : [{ kind: 'write-block', sheet: STATE_SHEET, row: first, column: 0, cells: block }];
}

/** A row of the corrections, or one that they left empty. */
function isCorrectionRow(sheet: SheetSnapshot, row: number): boolean {
  const section = valueAt(sheet, row, 0);
  return section === CORRECTIONS || (section === null && valueAt(sheet, row, 3) === null);
}

/** The edit that marks a journal entry as finished: one cell, where the state's own edits put it. */
export function doneEdit(opening: readonly WorkbookEdit[], entryId: number): WorkbookEdit {
  const block = opening.find((edit) => edit.kind === 'write-block' && edit.sheet === STATE_SHEET);
  const cells = block?.kind === 'write-block' ? block.cells : [];
  const row = cells.findIndex(([section]) => section === JOURNAL + entryId);
  return { kind: 'write-block', sheet: STATE_SHEET, row, column: 1, cells: [['done']] };
}

function* stateCells(state: ParPlanState): Steps<readonly (readonly CellInput[])[]> {
  const { journal, records, corrections, ...main } = state;
  const pages: string[] = [];
  for (let from = PAGE; from < records.length; from += PAGE) {
    yield;
    pages.push(JSON.stringify(packRecords(records.slice(from, from + PAGE))));
  }
  const first = { ...main, records: packRecords(records.slice(0, PAGE)), pages: pages.map(hashText) };
  return [
    [TITLE, STATE_VERSION, '', ''],
    ...sectionRows('main', '', JSON.stringify(first satisfies StoredState)),
    ...pages.flatMap((text, page) => sectionRows(RECORDS + page, '', text)),
    ...journal.flatMap((entry) => sectionRows(JOURNAL + entry.id, entry.status, entry.text)),
    ...correctionRows(corrections),
  ];
}

/** The number given last outlives the corrections. */
const correctionRows = (corrections: CorrectionList) =>
  corrections.last === 0 ? [] : sectionRows(CORRECTIONS, '', JSON.stringify(corrections));

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

type Sections = ReadonlyMap<string, { readonly status: string; readonly text: string }>;

function readSections(sheet: SheetSnapshot): Sections | null {
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

/**
 * What the section `main` holds: the first records. The rest stand in sections of their own, so that no one text takes long to read;
 * `pages` are the hashes of their texts, which tell where a write broke off between them.
 */
interface StoredState extends Omit<ParPlanState, 'journal' | 'corrections' | 'records'> {
  readonly records: PackedRecords;
  readonly pages?: readonly string[];
}

function* readRecords(
  first: PackedRecords,
  pages: readonly string[],
  sections: Sections,
): Steps<readonly StateRecord[] | null> {
  const records = [unpacked(first)];
  for (const [index, hash] of pages.entries()) {
    yield;
    const text = sections.get(RECORDS + index)?.text ?? '';
    const packed = hashText(text) === hash ? parsed<PackedRecords>(text) : null;
    records.push(packed && unpacked(packed));
  }
  return records.every((page) => page !== null) ? records.flat() : null;
}

function unpacked(packed: PackedRecords): readonly StateRecord[] | null {
  try {
    return unpackRecords(packed);
  } catch {
    return null;
  }
}

function parsed<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

/** None where the sheet has no such section (an earlier version wrote it); null where it is damaged. */
function parseCorrections(text: string | undefined): CorrectionList | null {
  if (text === undefined) return EMPTY_STATE.corrections;
  try {
    const list = JSON.parse(text) as CorrectionList;
    const isKept = ({ id, correction }: KeptCorrection) =>
      typeof id === 'string' && typeof correction === 'object' && typeof correction.kind === 'string';
    return typeof list.last === 'number' && list.kept.every(isKept) ? list : null;
  } catch {
    return null;
  }
}
