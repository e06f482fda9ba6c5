import type { Issue } from '../issues/issue';
import { firstColumns, newRegisterEdits } from '../registers/new-register';
import type { IdentifiedRows } from '../registers/new-register';
import { allSheetNames } from '../registers/own-sheets';
import { readRegister } from '../registers/read-register';
import type { ExistingRegister } from '../registers/read-register';
import { holdsCutText } from '../registers/register-row';
import type { RegisterSpec } from '../registers/register-spec';
import type { RegisterTexts } from '../registers/register-texts';
import { renderRow, withWrittenHash, writtenHashes } from '../registers/render-row';
import type { ParPlanState, StateRecord } from '../registers/state/state';
import { mapInSteps, type Steps } from '../sheet/steps';
import type { WorkbookEdit } from '../sheet/workbook-edit';
import type { WorkbookSnapshot } from '../sheet/workbook-snapshot';
import type { AssignedIds } from './assign-ids';
import { addedRow, addedRows, goneRow, type RowDifference } from './row-difference';
import { updateRegister } from './update-register';

/** What becomes of one register: ids of rows by what happens to them. */
export interface RegisterOutcome {
  readonly sheet: string;
  readonly edits: readonly WorkbookEdit[];
  readonly added: readonly string[];
  readonly kept: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly differences: readonly RowDifference[];
  readonly issues: readonly Issue[];
  readonly records: readonly StateRecord[];
}

interface MergeInput {
  readonly spec: RegisterSpec;
  readonly rows: IdentifiedRows;
  readonly assigned: AssignedIds;
  readonly own: WorkbookSnapshot;
  readonly state: ParPlanState;
  readonly texts: RegisterTexts;
}

/** Makes a register, or brings the one that is there up to date. */
export function* mergeRegister(input: MergeInput): Steps<RegisterOutcome> {
  const { spec, rows, assigned, own, state, texts } = input;
  const register = readRegister(own, spec, state.headings[spec.key] ?? {});
  const goneIds = assigned.gone.map((record) => record.id).filter((id) => register?.rowOf.has(id));
  const records = [...(yield* freshRecords(input, register)), ...goneRecords(input, goneIds)];
  const issues = [...goneIssues(assigned, goneIds), ...ambiguousIssues(input, register), ...cutIssues(rows)];
  if (register) {
    const written = new Map(state.records.map((record) => [record.id, record.written]));
    const headings = state.headings[spec.key] ?? {};
    const update = yield* updateRegister({ register, rows, gone: goneIds, written, headings, texts, snapshot: own });
    return { ...update, sheet: register.sheet.name, gone: goneIds, records, issues: [...issues, ...update.issues] };
  }
  const sheet = freeSheetName(texts.sheets[spec.key], own);
  const edits = rows.ids.length ? yield* newRegisterEdits(spec, sheet, rows, texts, own) : [];
  const differences = addedRows(spec, rows);
  return { sheet, edits, added: rows.ids, kept: [], changed: [], gone: [], differences, records, issues };
}

/** A wanted sheet name, with a number where the workbook has such a sheet; Excel compares names without case. */
export function freeSheetName(wanted: string, own: WorkbookSnapshot): string {
  const taken = new Set(allSheetNames(own).map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} (${number})`;
  return name;
}

function* freshRecords({ spec, rows }: MergeInput, register: ExistingRegister | null): Steps<readonly StateRecord[]> {
  const columnOf = new Map([...firstColumns(spec), ...(register?.columnOf ?? [])]);
  return yield* mapInSteps(rows.drafts, (draft, index) => {
    const id = rows.ids[index]!;
    const contents = renderRow(spec, draft, id, 0, columnOf);
    return { id, fingerprint: draft.fingerprint, written: writtenHashes(spec, contents), gone: false };
  });
}

/** A lost row is remembered as long as its row is there: it may come back. */
function goneRecords({ spec, assigned, texts }: MergeInput, ids: readonly string[]): readonly StateRecord[] {
  const gone = new Set(ids);
  return assigned.gone
    .filter((record) => gone.has(record.id))
    .map((record) => ({ ...record, gone: true, written: withWrittenHash(spec, record.written, 'check', texts.gone) }));
}

function goneIssues(assigned: AssignedIds, ids: readonly string[]): readonly Issue[] {
  const gone = new Set(ids);
  const newlyGone = assigned.gone.filter((record) => !record.gone && gone.has(record.id));
  return newlyGone.map(({ id }) => ({ code: 'register.source-gone', severity: 'info', source: null, params: { id } }));
}

function cutIssues({ drafts, ids }: IdentifiedRows): readonly Issue[] {
  return drafts.flatMap((draft, index): readonly Issue[] =>
    holdsCutText(draft)
      ? [{ code: 'cell.text-cut', severity: 'warning', source: null, params: { id: ids[index]! } }]
      : [],
  );
}

/** Both rows by what a person knows them by: to choose between them. */
function ambiguousIssues({ spec, rows, assigned }: MergeInput, register: ExistingRegister | null): readonly Issue[] {
  const places = new Map(rows.ids.map((id, index) => [id, index]));
  return assigned.ambiguous.map(({ oldId, freshId }): Issue => {
    const draft = rows.drafts[places.get(freshId) ?? -1];
    const row = register?.rowOf.get(oldId);
    const before = register && row !== undefined ? goneRow(register, oldId, row).title : '';
    const after = draft ? addedRow(spec, freshId, draft).title : '';
    return {
      code: 'register.ambiguous-match',
      severity: 'warning',
      source: draft?.source ?? null,
      params: { id: oldId, fresh: freshId, before, after },
    };
  });
}
