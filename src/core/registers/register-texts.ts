import type { Verdict } from '../evaluation/verdict';
import type { IssueCode } from '../issues/issue-code';
import type { AssignmentColumn, TargetColumn } from './columns';

/** The words of the register sheets in one language; core takes them as an argument. */
export interface RegisterTexts {
  /** Wanted sheet names; a number is added where the workbook has such a sheet already. */
  readonly sheets: { readonly assignments: string; readonly targets: string };
  readonly titles: { readonly assignments: string; readonly targets: string };
  /** One line under the title: what the user fills in. */
  readonly hints: { readonly assignments: string; readonly targets: string };
  readonly assignmentColumns: Readonly<Record<AssignmentColumn, string>>;
  readonly targetColumns: Readonly<Record<TargetColumn, string>>;
  /** Drop-down of an assignment's status. */
  readonly statusChoices: readonly string[];
  readonly legendTitle: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Shown instead of "no data" where a share's actual is so large that a percent sign seems to be missing. */
  readonly checkPercent: string;
  /** Mark of a row whose source is no longer in the plan. */
  readonly gone: string;
  /** Words for an RRULE value. */
  readonly recurrence: (rule: string) => string;
  /** Short words for a doubt about a row. */
  readonly doubt: (code: IssueCode) => string;
}
