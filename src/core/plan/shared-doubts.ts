import type { Issue } from '../issues/issue';
import { locateSpan } from './field-text';
import type { RoleText } from './role-texts';

const NONE: readonly Issue[] = [];

/** Who and when taken over from the numbered row above, without a merged cell or a group that says so. */
export function sharedDoubts(sheet: string, texts: readonly RoleText[]): readonly Issue[] {
  const first = texts.find(isShared);
  if (!first) return NONE;
  return [
    {
      code: 'table.values-shared',
      severity: 'info',
      source: locateSpan(sheet, first.field, 0, 0),
      params: { count: texts.filter(isShared).length },
    },
  ];
}

const isShared = ({ field }: RoleText) => field.from === 'from-above';
