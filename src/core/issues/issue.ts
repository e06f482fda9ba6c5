import type { SourceRef } from '../source/source-ref';
import type { IssueCode } from './issue-code';

/** `error`: the value could not be read or the work not done; `warning`: read, but a person should look; `info`: noted. */
export type Severity = 'error' | 'warning' | 'info';

/** A doubt or a failure as a value: a code and its parameters, never a text (i18n has those). */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly source: SourceRef | null;
  readonly params: Readonly<Record<string, string | number>>;
}
