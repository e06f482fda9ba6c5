import type { Issue } from '../issues/issue';
import type { LocatedTarget } from '../readers/target';
import { locateSpan } from './field-text';
import type { PhraseReaders } from './phrase-readers';
import type { RoleText } from './role-texts';

/** Numbers of a cell that states targets which are no target's, and not known to be something else. */
export function numberDoubts(
  sheet: string,
  texts: readonly RoleText[],
  targets: readonly LocatedTarget[],
  readers: PhraseReaders,
): readonly Issue[] {
  return texts.flatMap(({ role, field }) => {
    if (role !== 'target' && role !== 'objective') return [];
    // As many numbers as the targets have: nothing is left over
    const numbers = field.text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0;
    const told = targets.filter((target) => field.cells.some((cell) => cell.row + 1 === target.row));
    if (field.inherited || numbers === 0 || (numbers === 1 && told.length > 0)) return [];
    return readers.unreadNumbers(field.text, role).map(({ start, end }): Issue => ({
      code: 'target.unread-number',
      severity: 'warning',
      source: locateSpan(sheet, field, start, end),
      params: { number: field.text.slice(start, end).trim() },
    }));
  });
}
