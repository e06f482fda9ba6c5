import { phraseReaders } from '../../core/plan/phrase-readers';
import type { AssignmentField } from '../review/assignment-fields';
import type { PaneWords } from '../pane/pane-context';
import { scheduleWords } from '../words/schedule-words';
import { targetWords } from '../words/target-words';

/** How words would be read in a field. */
export interface ReadWords {
  /** One line for each thing read. */
  readonly lines: readonly string[];
  readonly unread: readonly string[];
}

/** Reads words as the cell of a field would be read; null for a field whose words are taken as they stand. */
export function readWords(
  field: AssignmentField,
  text: string,
  planYear: number | null,
  words: PaneWords,
): ReadWords | null {
  const readers = phraseReaders(planYear);
  const { pane, language } = words;
  switch (field) {
    case 'task':
    case 'deliverable':
    case 'measure':
      return null;
    case 'start':
    case 'due': {
      const schedule = readers.schedule(text);
      const unread = schedule.unread.map(({ start, end }) => text.slice(start, end));
      return { lines: schedule.kind === 'none' ? [] : [scheduleWords(schedule, pane.schedule)], unread };
    }
    case 'target': {
      const lines = readers
        .targets(text, 'target', null)
        .map(({ canonical, subject }) => [targetWords(canonical, pane.target, language).mark, subject])
        .map((parts) => parts.filter(Boolean).join(': '));
      const unread = readers.unreadNumbers(text, 'target', null).map(({ start, end }) => text.slice(start, end));
      return { lines, unread };
    }
    case 'lead':
    case 'support':
    case 'person': {
      const read = readers.members(text, field);
      const named = (['lead', 'support', 'person'] as const).filter((role) => read[role].length > 0);
      return { lines: named.map((role) => `${pane.fields[role]}: ${read[role].join(' · ')}`), unread: [] };
    }
  }
}
