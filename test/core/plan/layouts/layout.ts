import type { SheetSketch } from '../../../support/plan-workbook';

/** What a careful reader takes from one assignment; keys left out are not compared. */
export interface ExpectedAssignment {
  readonly rows: readonly number[];
  readonly task?: string;
  readonly lead: readonly string[];
  readonly support?: readonly string[];
  readonly person?: readonly string[];
  readonly start?: string;
  readonly due: string;
  readonly targets?: readonly string[];
  readonly section?: readonly string[];
  readonly deliverable?: string;
}

/** A workbook as offices lay it out, with the reading made by hand. */
export interface Layout {
  readonly name: string;
  readonly sheets: readonly SheetSketch[];
  readonly year?: number;
  readonly assignments: readonly ExpectedAssignment[];
  readonly objectives?: readonly { readonly rows: readonly number[]; readonly targets: readonly string[] }[];
  /** Codes of issues that must be among those told. */
  readonly issues?: readonly string[];
}
