import type { ColumnRole } from './column-role';
import type { TextSpan } from '../source/source-ref';

/** What a small reader took from a text; spans are of the text given. */
export interface TakenWords extends TextSpan {
  /** The small reader's own name: `target/share`, `schedule/bounded`, `aside/document-number`. */
  readonly reader: string;
  /** What it made of the words: a canonical form, a member's name, a role. */
  readonly result: string;
  /** The role that it gave the words, where the words themselves say one. */
  readonly role?: ColumnRole;
}

/** Which small readers took which words of a text, and what none of them took. */
export interface TextTrace {
  readonly taken: readonly TakenWords[];
  /** Words that were understood as something else: a document's number, an ordinal, a level of service. */
  readonly aside: readonly TakenWords[];
  readonly unread: readonly TextSpan[];
}
