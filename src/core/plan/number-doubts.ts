import type { Issue } from '../issues/issue';
import { locateSpan, type FieldText } from './field-text';
import type { PhraseReaders, TargetPlace } from './phrase-readers';
import type { RoleText } from './role-texts';
import { TARGET_PLACES, unitOf } from './row-targets';

/** Numbers of a row's cells that are no target's, and not known to be something else. */
export function numberDoubts(sheet: string, texts: readonly RoleText[], readers: PhraseReaders): readonly Issue[] {
  let doubts = NO_DOUBTS;
  for (const { role, field, isTold } of texts) {
    const place = TARGET_PLACES[role];
    if (!place || isTold || field.inherited) continue;
    const found = fieldNumberDoubts(sheet, field, place, place === 'target' ? unitOf(texts) : null, readers);
    if (found.length > 0) doubts = [...doubts, ...found];
  }
  return doubts;
}

const NO_DOUBTS: readonly Issue[] = [];

/** The same of one cell's words at a place. */
export function fieldNumberDoubts(
  sheet: string,
  field: FieldText,
  place: TargetPlace,
  unit: string | null,
  readers: PhraseReaders,
): readonly Issue[] {
  const unread = readers.unreadNumbers(field.text, place, unit);
  if (unread.length === 0) return NO_DOUBTS;
  return unread.map(({ start, end }) => ({
    code: 'target.unread-number',
    severity: place === 'target' || place === 'objective' ? 'warning' : 'info',
    source: locateSpan(sheet, field, start, end),
    params: { number: field.text.slice(start, end).trim() },
  }));
}
