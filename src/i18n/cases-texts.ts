import type { CaseField } from '../core/cases/case-field';
import type { QualityCode } from '../core/cases/case-quality';

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
  readonly reachable: (best: string, late: number | null) => string;
}
