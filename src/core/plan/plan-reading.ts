import type { Issue } from '../issues/issue';
import type { IssueCode } from '../issues/issue-code';
import type { ColumnRole } from '../readers/column-role';
import type { Schedule } from '../readers/schedule';
import type { LocatedTarget } from '../readers/target';
import type { CellArea, SourceRef } from '../source/source-ref';
import type { ListKind } from '../tables/list-kind';
import type { FieldCertainty, FieldName } from './field-certainty';

export type { ColumnRole };

export interface PlanHeader {
  readonly title: string | null;
  readonly number: string | null;
  readonly agency: string | null;
  /** ISO date of issue. */
  readonly issued: string | null;
  readonly year: number | null;
}

export interface PlanTable {
  readonly sheet: string;
  readonly area: CellArea;
  /** 1-based rows of the headings, repeated ones included. */
  readonly headerRows: readonly number[];
  readonly columns: readonly {
    readonly column: number;
    readonly header: string;
    readonly roles: readonly ColumnRole[];
  }[];
}

export interface Objective {
  /** Position in reading order, `O1`, `O2`, …; the lasting id is minted by the registers. */
  readonly id: string;
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly text: string;
  readonly targets: readonly LocatedTarget[];
}

/** Which cell a field was read from; fields without a cell of their own (inherited) name the cell inherited from. */
export type FieldSources = Readonly<Partial<Record<FieldName, SourceRef>>>;

export interface Assignment {
  /** Position in reading order, `A1`, `A2`, …. */
  readonly id: string;
  readonly sheet: string;
  /** 1-based source rows; continuation rows included, repeated headers not. */
  readonly rows: readonly number[];
  readonly source: SourceRef;
  readonly section: readonly string[];
  readonly objectiveId: string | null;
  readonly task: string;
  readonly measure: string;
  readonly deliverable: string;
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly person: readonly string[];
  readonly start: Schedule;
  readonly due: Schedule;
  readonly targets: readonly LocatedTarget[];
  readonly fields: FieldSources;
  /** How sure each field is, and why; `missing` where the plan has a place for it and nothing stands there. */
  readonly certainty: Readonly<Partial<Record<FieldName, FieldCertainty>>>;
  /** The least of its fields' and its targets'. */
  readonly confidence: number;
  readonly issues: readonly IssueCode[];
}

/** What a sheet holds: the plan or a part of it, the words of a plan without tasks of its own, nothing, or a list of something else. */
export type SheetKind = 'plan' | 'plan-text' | 'empty' | ListKind;

/** A sheet that was read, with what it holds. */
export interface PlanSheet {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** Hidden in the workbook; read all the same. */
  readonly hidden: boolean;
}

/** Everything read from a workbook. */
export interface PlanReading {
  readonly plan: PlanHeader;
  /** Every sheet that was read, in the workbook's order. */
  readonly sheets: readonly PlanSheet[];
  readonly tables: readonly PlanTable[];
  readonly objectives: readonly Objective[];
  readonly assignments: readonly Assignment[];
  readonly issues: readonly Issue[];
}
