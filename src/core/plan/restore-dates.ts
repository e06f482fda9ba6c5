import type { Issue } from '../issues/issue';
import { locateSpan, type FieldText } from './field-text';
import type { RoleText } from './role-texts';
import type { SwappedDates } from './swapped-dates';

/** The words of a row with the dates as they were typed, where it is sure that Excel turned them round. */
export function restoreDates(texts: readonly RoleText[], swapped: SwappedDates): readonly RoleText[] {
  return texts.map((text) => {
    const restored = withTyped(text.field, swapped);
    return restored === text.field ? text : { ...text, field: restored };
  });
}

function withTyped(field: FieldText, swapped: SwappedDates): FieldText {
  return field.cells.reduce((before, cell, at) => {
    const date = swapped(cell);
    const start = field.starts[at]!;
    if (!date?.isSure || !before.text.startsWith(date.stored, start)) return before;
    const text = before.text.slice(0, start) + date.other + before.text.slice(start + date.stored.length);
    return { ...before, text, isDateRestored: true };
  }, field);
}

/** Each date of a row's own cells that Excel may have turned round, with what was read and the other reading. */
export function swappedDoubts(sheet: string, texts: readonly RoleText[], swapped: SwappedDates): readonly Issue[] {
  return texts.flatMap(({ field }) =>
    field.inherited || field.from === 'corrected'
      ? []
      : field.cells.flatMap((cell, at): readonly Issue[] => {
          const date = swapped(cell);
          if (!date) return [];
          const [read, other] = date.isSure ? [date.other, date.stored] : [date.stored, date.other];
          const start = field.starts[at]!;
          const source = locateSpan(sheet, field, start, start);
          return [{ code: 'schedule.swapped-date', severity: 'warning', source, params: { read, other } }];
        }),
  );
}
