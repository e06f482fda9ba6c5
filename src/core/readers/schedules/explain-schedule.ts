import type { TakenWords, TextTrace } from '../reader-trace';
import { readSchedule, type ScheduleContext, type ScheduleRead } from './read-schedule';

/** Which small readers took which words of a deadline or start cell. */
export function explainSchedule(raw: string, context: ScheduleContext): TextTrace {
  const reads: ScheduleRead[] = [];
  const { unread } = readSchedule(raw, context, undefined, (read) => reads.push(read));
  return { taken: reads.flatMap(takenWords), aside: reads.flatMap(asideWords), unread };
}

const takenWords = ({ text, readers, resolved }: ScheduleRead): readonly TakenWords[] =>
  resolved.flatMap(({ draft, part }, i) => {
    // A day that does not exist is told among the words that nobody read
    if (!part && draft.form !== 'nothing') return [];
    const span = text.source.rawSpan(draft.start, draft.end);
    return [{ reader: `schedule/${readers[i]!}`, ...span, result: part?.canonical ?? 'none' }];
  });

/** Documents named in the cell: their numbers and dates are no deadlines. */
const asideWords = ({ text, tokens, resolved }: ScheduleRead): readonly TakenWords[] =>
  tokens
    .filter(({ kind }) => kind === 'document')
    .filter(({ start, end }) => !resolved.some(({ draft }) => draft.start <= start && end <= draft.end))
    .map(({ start, end }) => ({ reader: 'aside/dated-document', ...text.source.rawSpan(start, end), result: '' }));
