import type { TextSpan } from '../../source/source-ref';
import type { TakenWords, TextTrace } from '../reader-trace';
import { readSchedule, type ScheduleContext, type ScheduleRead } from './read-schedule';
import type { Token } from './token';

/** Which small readers took which words of a deadline or start cell. */
export function explainSchedule(raw: string, context: ScheduleContext): TextTrace {
  const reads: ScheduleRead[] = [];
  const { unread } = readSchedule(raw, context, undefined, (read) => reads.push(read));
  return { taken: reads.flatMap(takenWords), aside: reads.flatMap((read) => asideWords(read, unread)), unread };
}

const takenWords = ({ text, readers, resolved }: ScheduleRead): readonly TakenWords[] =>
  resolved.flatMap(({ draft, part }, i) => {
    // A day that does not exist is told among the words that nobody read
    if (!part && draft.form !== 'nothing') return [];
    const span = text.source.rawSpan(draft.start, draft.end);
    return [{ reader: `schedule/${readers[i]!}`, ...span, result: part?.canonical ?? 'none' }];
  });

/** Numbers that are no deadlines: of documents, of parts ("Đợt 1: …"), times of day, and what only goes with a date. */
const asideWords = ({ text, tokens, resolved }: ScheduleRead, unread: readonly TextSpan[]): readonly TakenWords[] =>
  tokens.flatMap(({ kind, start, end }) => {
    if (kind !== 'document' && !/\d/.test(text.folded.slice(start, end))) return [];
    if (resolved.some(({ draft }) => draft.start <= start && end <= draft.end)) return [];
    const span = text.source.rawSpan(start, end);
    if (unread.some((left) => left.start <= span.start && span.end <= left.end)) return [];
    return [{ reader: `aside/${ASIDE[kind] ?? 'beside-date'}`, ...span, result: '' }];
  });

const ASIDE: Readonly<Partial<Record<Token['kind'], string>>> = { document: 'dated-document', time: 'time-of-day' };
