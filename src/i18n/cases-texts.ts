import type { CaseField } from '../core/cases/case-field';
import type { QualityCode } from '../core/cases/case-quality';
import type { FeedbackFault } from '../core/cases/read-feedback';
import type { SipasFactor } from '../core/cases/sipas-factors';
import type { Column06a } from '../core/indicators/form-06a';

/** What ParPlan says of case records and their indicators. */
export interface CasesTexts {
  readonly usage: string;
  readonly fields: Readonly<Record<CaseField, string>>;
  readonly quality: Readonly<Record<QualityCode, string>>;
  readonly period: (from: string, to: string, asOf: string) => string;
  readonly rows: (rows: number, counted: number) => string;
  readonly leftOut: string;
  readonly toCheck: string;
  readonly rowList: (rows: readonly number[], more: number) => string;
  readonly figures: string;
  readonly notComputed: (name: string, fields: string) => string;
  readonly noValue: string;
  readonly unnamed: string;
  readonly index766: (points: string, maxPoints: number) => string;
  readonly criterion: (code: string, name: string, points: string, maxPoints: number) => string;
  readonly openCriteria: (codes: string) => string;
  readonly timePoints: (points: string) => string;
  /** Form II.06a/VPCP/KSTT. */
  readonly form06a: {
    readonly title: string;
    readonly field: string;
    readonly total: string;
    readonly columns: Readonly<Record<Column06a, string>>;
    readonly missing: (fields: string) => string;
    readonly fails: (row: string, whole: string, parts: string) => string;
  };
  readonly survey: {
    readonly title: (sheet: string, slips: number, questions: number) => string;
    readonly assumed: string;
    readonly total: string;
    readonly sipas: string;
    readonly factors: Readonly<Record<SipasFactor, string>>;
    readonly unsorted: (questions: number) => string;
    readonly formula: string;
    readonly blank: (count: number) => string;
    readonly unknown: (rows: string) => string;
  };
  readonly feedback: {
    readonly title: (sheet: string, rows: number, counted: number) => string;
    readonly faults: Readonly<Record<FeedbackFault, string>>;
    readonly onTime: string;
    readonly satisfaction: string;
    readonly received: (received: number, open: number) => string;
    readonly computedDue: (count: number, days: number) => string;
    readonly late: string;
  };
  readonly selfScore: {
    readonly title: (sheet: string, criteria: number) => string;
    readonly total: (points: string, maxPoints: string) => string;
    readonly withoutEvidence: (points: string) => string;
    readonly aboveMax: string;
    readonly notScored: string;
    readonly criterion: (row: number, name: string, self: string, max: string) => string;
    readonly unequal: Readonly<Record<'max' | 'self', (row: number, stated: string, sum: string) => string>>;
  };
  readonly reachable: (best: string, late: number | null) => string;
}
