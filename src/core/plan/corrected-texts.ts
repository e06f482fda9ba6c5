import type { ColumnRole } from '../readers/column-role';
import type { FieldText } from './field-text';
import type { PlacedValue } from './place-corrections';

/** Words of one role with what else is known of them. */
interface FoundText {
  readonly role: ColumnRole;
  readonly field: FieldText;
  readonly isTold?: boolean;
}

/** Roles whose words may hold targets. */
const HOLDS_TARGETS: ReadonlySet<ColumnRole> = new Set(['objective', 'task', 'target', 'deliverable', 'measure']);

/**
 * The words of an assignment with what a person said instead: read like all others. `make` gives words of a person the place of
 * a field: its cell and, in a table, its column.
 */
export function correctedTexts<T extends FoundText>(
  texts: readonly T[],
  values: readonly PlacedValue[],
  make: (role: ColumnRole, text: string) => T,
): readonly T[] {
  return values.reduce<readonly T[]>((all, { field, text }) => {
    const said = text.trim() === '' ? [] : [make(field, text)];
    return [...(field === 'target' ? withoutTargets(all) : all.filter(({ role }) => role !== field)), ...said];
  }, texts);
}

/** The words stay what they are, but their targets are those that the person said; a target's name stays the task. */
function withoutTargets<T extends FoundText>(texts: readonly T[]): readonly T[] {
  const hasTask = texts.some(({ role }) => role === 'task' || role === 'objective');
  const kept = hasTask ? texts.filter(({ role }) => role !== 'target') : texts;
  return kept.map((text) =>
    HOLDS_TARGETS.has(text.role) ? { ...text, isTold: true, role: text.role === 'target' ? 'task' : text.role } : text,
  );
}

/** The words of a person, at the cell that they stand for. */
export const saidField = (text: string, cell: FieldText['cells'][number]): FieldText => ({
  text: text.normalize('NFC'),
  // The words are not those of the cell: no position in it
  cells: [{ ...cell, isVerbatim: false }],
  starts: [0],
  inherited: false,
  from: 'corrected',
});
