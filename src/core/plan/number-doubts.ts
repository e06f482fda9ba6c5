import type { Issue } from '../issues/issue';
import type { LocatedTarget } from '../readers/target';
import { locateSpan, type FieldText } from './field-text';
import type { PhraseReaders } from './phrase-readers';
import type { RoleText } from './role-texts';

/** Numbers of a cell that states targets which are no target's, and not known to be something else. */
export function numberDoubts(
  sheet: string,
  texts: readonly RoleText[],
  targets: readonly LocatedTarget[],
  readers: PhraseReaders,
): readonly Issue[] {
  const doubts: Issue[] = [];
  for (const { role, field, isTold } of texts) {
    if (isTold) continue;
    if ((role !== 'target' && role !== 'objective') || field.inherited || isAllTold(field, targets)) continue;
    for (const { start, end } of readers.unreadNumbers(field.text, role))
      doubts.push({
        code: 'target.unread-number',
        severity: 'warning',
        source: locateSpan(sheet, field, start, end),
        params: { number: field.text.slice(start, end).trim() },
      });
  }
  return doubts;
}

const NUMBER = /\d+(?:[.,]\d+)*/g;

/** As many numbers as the targets have: nothing is left over. */
function isAllTold(field: FieldText, targets: readonly LocatedTarget[]): boolean {
  NUMBER.lastIndex = 0;
  if (!NUMBER.test(field.text)) return true;
  if (NUMBER.test(field.text)) return false;
  return targets.some((target) => field.cells.some((cell) => cell.row + 1 === target.row));
}
