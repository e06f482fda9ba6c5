import type { RegisterTexts } from '../core/registers/register-texts';
import type { CliTexts } from './cli-texts';
import { cliEn } from './en/cli';
import { issuesEn } from './en/issues';
import { registersEn } from './en/registers';
import type { IssueTexts } from './issue-texts';
import { cliVi } from './vi/cli';
import { issuesVi } from './vi/issues';
import { registersVi } from './vi/registers';

/** Vietnamese comes first everywhere. */
export type Language = 'vi' | 'en';

/** The texts that every entry point needs; the pane's own are in `vi/pane` and `en/pane`. */
export interface Texts {
  readonly registers: RegisterTexts;
  readonly issues: IssueTexts;
  readonly cli: CliTexts;
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  vi: { registers: registersVi, issues: issuesVi, cli: cliVi },
  en: { registers: registersEn, issues: issuesEn, cli: cliEn },
};
