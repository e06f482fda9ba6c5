import type { IssueCode } from '../core/issues/issue-code';

/** Parameters of an issue, as {@link Issue.params} carries them. */
export type IssueParams = Readonly<Record<string, string | number>>;

/** One sentence or two for each code: what happened and, where the user can act, what to do. */
export type IssueTexts = Readonly<Record<IssueCode, (params: IssueParams) => string>>;

/** ` “Kế hoạch”` where the parameter is known, else nothing: a sentence stays whole without it. */
export function quoted(value: string | number | undefined): string {
  return value === undefined || value === '' ? '' : ` “${value}”`;
}
