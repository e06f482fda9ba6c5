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
}
