import { localDate } from '../calendar/local-date';
import { serialFromDate } from '../calendar/serial-date';
import type { CaseField } from './case-field';
import { LEFT_OUT, QUALITY_CODES, type QualityCode, type QualityReport } from './case-quality';
import type { CaseStatus } from './case-status';
import type { CaseColumns } from './find-case-columns';

/** What is judged of one row. */
export interface JudgedRow {
  readonly row: number;
  readonly code: string;
  readonly received: number;
  readonly due: number;
  readonly done: number;
  readonly returned: number;
  readonly originalDue: number;
  readonly hasText: boolean;
  readonly status: CaseStatus;
}

export interface QualityCollector {
  readonly note: (code: QualityCode, field: CaseField, row: number) => void;
  /** Judges a row; false where no figure may count it. */
  readonly keeps: (row: JudgedRow) => boolean;
  readonly done: (counted: number) => QualityReport;
}

const CLOSED: ReadonlySet<CaseStatus> = new Set<CaseStatus>(['done', 'returned']);
/** 000.00.00.H05-260818-0001: the day of receipt stands in the code (NĐ 61/2018/NĐ-CP Điều 26; TT 01/2018/TT-VPCP Điều 19). */
const CODE_DAY = /-(\d{2})(\d{2})(\d{2})-\d{4,}$/;

/** Gathers what is wrong with the rows of a sheet, kind by kind. */
export function collectQuality(sheet: string, columns: CaseColumns, asOf: number | null): QualityCollector {
  const columnOf = new Map(columns.columns.map(({ field, column }) => [field, column]));
  const found = new Map<QualityCode, { field: CaseField; rows: number[] }>();
  const codes = new Set<string>();
  let rowCount = 0;
  const note = (code: QualityCode, field: CaseField, row: number) => {
    const known = found.get(code);
    if (known) known.rows.push(row);
    else found.set(code, { field, rows: [row] });
  };
  const has = (field: CaseField) => columnOf.has(field);
  const keeps = (judged: JudgedRow): boolean => {
    rowCount += 1;
    const { row, code } = judged;
    let kept = true;
    const tell = (kind: QualityCode, field: CaseField) => {
      note(kind, field, row);
      if (LEFT_OUT.has(kind)) kept = false;
    };
    judgeCode(judged, codes, has, tell);
    if (code !== '') codes.add(code);
    judgeDays(judged, asOf, has, tell);
    return kept;
  };
  const done = (counted: number): QualityReport => ({
    sheet,
    rowCount,
    counted,
    findings: QUALITY_CODES.flatMap((code) => {
      const one = found.get(code);
      return one ? [{ code, field: one.field, column: columnOf.get(one.field) ?? 0, rows: one.rows }] : [];
    }),
  });
  return { note, keeps, done };
}

type Tell = (kind: QualityCode, field: CaseField) => void;
type Has = (field: CaseField) => boolean;

function judgeCode({ code, received }: JudgedRow, codes: ReadonlySet<string>, has: Has, tell: Tell): void {
  if (!has('code')) return;
  if (code === '') return tell('code-missing', 'code');
  if (codes.has(code)) return tell('duplicate-code', 'code');
  const day = CODE_DAY.exec(code);
  if (!day || !(received > 0)) return;
  const date = localDate(2000 + Number(day[1]), Number(day[2]), Number(day[3]));
  if (date && serialFromDate(date) !== received) tell('code-date-differs', 'code');
}

function judgeDays(judged: JudgedRow, asOf: number | null, has: Has, tell: Tell): void {
  const { received, due, done, returned, hasText, status } = judged;
  if (hasText) tell('date-as-text', 'received');
  const unreadable = (['received', 'due', 'done'] as const).find((field) => Number.isNaN(judged[field]));
  if (unreadable) return tell('date-unreadable', unreadable);
  if (has('received') && received === 0) return tell('received-missing', 'received');
  if (done > 0 && received > 0 && done < received) return tell('done-before-received', 'done');
  if (asOf !== null && (received > asOf || done > asOf))
    return tell('future-date', received > asOf ? 'received' : 'done');
  if (has('done') && done === 0 && !(returned > 0) && CLOSED.has(status)) return tell('done-date-missing', 'done');
  if (has('due') && due === 0) tell('due-missing', 'due');
  if (due > 0 && received > 0 && due < received) tell('due-before-received', 'due');
}
