import type { RegisterTexts } from '../core/registers/register-texts';
import { issuesEn } from './en/issues';
import { registersEn } from './en/registers';
import type { IssueTexts } from './issue-texts';
import { issuesVi } from './vi/issues';
import { registersVi } from './vi/registers';

/** Vietnamese comes first everywhere. */
export type Language = 'vi' | 'en';

/** The texts that every entry point needs; the pane's own are in `vi/pane` and `en/pane`, the command line's in `vi/cli` and `en/cli`. */
export interface Texts {
  readonly registers: RegisterTexts;
  readonly issues: IssueTexts;
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  vi: { registers: registersVi, issues: issuesVi },
  en: { registers: registersEn, issues: issuesEn },
};
