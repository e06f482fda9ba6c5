import type { Issue } from '../issues/issue';
import { locateSpan } from './field-text';
import type { RoleText } from './role-texts';

/** Who and when taken over from the numbered row above, without a merged cell or a group that says so. */
export function sharedDoubts(sheet: string, texts: readonly RoleText[]): readonly Issue[] {
  const shared = texts.filter(({ field }) => field.from === 'from-above');
  const first = shared[0];
  if (!first) return [];
  return [
    {
      code: 'table.values-shared',
      severity: 'info',
      source: locateSpan(sheet, first.field, 0, 0),
      params: { count: shared.length },
    },
  ];
}
