import type { IssueCode } from '../core/issues/issue-code';

/** Parameters of an issue, as {@link Issue.params} carries them. */
export type IssueParams = Readonly<Record<string, string | number>>;

/** One sentence or two for each code: what happened and, where the user can act, what to do. */
export type IssueTexts = Readonly<Record<IssueCode, (params: IssueParams) => string>>;

/** A cell may hold 32,767 characters; a sentence shows the first of them. */
const SHOWN = 120;

/** ` “Kế hoạch”` where the parameter is known, else nothing: a sentence stays whole without it. */
export function quoted(value: string | number | undefined): string {
  if (value === undefined || value === '') return '';
  const text = String(value);
  return ` “${text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text}”`;
}

/** Words for a part of the file, where there are some. */
export function named(words: Readonly<Record<string, string>>, part: string | number | undefined): string {
  const key = String(part ?? '');
  return Object.hasOwn(words, key) ? words[key]! : key;
}
