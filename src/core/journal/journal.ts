import type { ParPlanState, StoredEntry } from '../registers/state/state';
import type { JournalEntry } from './journal-entry';

/** Characters that the history may fill; the oldest changes are forgotten first. */
export const LARGEST_JOURNAL = 2_000_000;
const MOST_ENTRIES = 20;

/** Begins a change: the state that goes onto the sheet before anything else is done. `fits`: false where it is too large to be undone. */
export function beginEntry(
  state: ParPlanState,
  entry: JournalEntry,
): { readonly state: ParPlanState; readonly id: number; readonly fits: boolean } {
  const id = Math.max(0, ...state.journal.map((each) => each.id)) + 1;
  const text = JSON.stringify(entry);
  const fits = text.length <= LARGEST_JOURNAL;
  const stored: readonly StoredEntry[] = fits ? [{ id, status: 'open', text }] : [];
  return { state: { ...state, journal: withinBounds([...state.journal, ...stored]) }, id, fits };
}

/** The last change; null where there is none, or none that can be read. */
export function lastEntry(state: ParPlanState): { readonly stored: StoredEntry; readonly entry: JournalEntry } | null {
  const stored = state.journal.at(-1);
  if (!stored) return null;
  try {
    return { stored, entry: JSON.parse(stored.text) as JournalEntry };
  } catch {
    return null;
  }
}

/** A change that was begun and not finished. */
export function unfinishedEntry(state: ParPlanState): StoredEntry | null {
  return state.journal.findLast((entry) => entry.status === 'open') ?? null;
}

/** The state without an entry. */
export function withoutEntry(state: ParPlanState, id: number): ParPlanState {
  return { ...state, journal: state.journal.filter((entry) => entry.id !== id) };
}

function withinBounds(entries: readonly StoredEntry[]): readonly StoredEntry[] {
  let size = 0;
  let first = entries.length;
  while (first > 0 && entries.length - first < MOST_ENTRIES) {
    size += entries[first - 1]!.text.length;
    if (size > LARGEST_JOURNAL) break;
    first -= 1;
  }
  return entries.slice(first);
}
