import type { ConditionalStyle, WorkbookEdit } from '../../../core/sheet/workbook-edit';
import { addressLists } from '../a1-lists';
import { sheetOf, type WriteContext } from './work-item';

type AddRule = Extract<WorkbookEdit, { kind: 'add-conditional-format' }>;
type RemoveRules = Extract<WorkbookEdit, { kind: 'remove-conditional-formats' }>;

/** Queues a custom-formula rule before those already there. */
export function addRule(write: WriteContext, edit: AddRule): void {
  for (const list of addressLists(edit.areas)) {
    const target = sheetOf(write, edit.sheet).getRanges(list).untrack();
    const rule = target.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = edit.formula;
    setStyle(rule.custom.format, edit.style);
    rule.stopIfTrue = edit.stopIfTrue;
    rule.priority = 0;
  }
}

function setStyle(format: Excel.ConditionalRangeFormat, style: ConditionalStyle): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? 'Single' : 'None';
  if (style.strikethrough !== undefined) format.font.strikethrough = style.strikethrough;
  if (style.numberFormat !== undefined) format.numberFormat = style.numberFormat;
}

/** Deletes the rules found before the write whose formula carries the marker; others are never touched. */
export function removeRules(write: WriteContext, edit: RemoveRules): void {
  const rules = write.known.rules.get(edit.sheet.toLowerCase()) ?? [];
  for (const { rule, formula } of rules) if (formula.includes(edit.marker)) rule.delete();
}

/** Leaves out rules that a later edit of the same list removes again: they would not be among those found before. */
export function withoutRemovedRules(edits: readonly WorkbookEdit[]): readonly (WorkbookEdit | null)[] {
  return edits.map((edit, index) => {
    if (edit.kind !== 'add-conditional-format') return edit;
    const isRemoved = edits
      .slice(index + 1)
      .some(
        (later) =>
          later.kind === 'remove-conditional-formats' &&
          later.sheet.toLowerCase() === edit.sheet.toLowerCase() &&
          edit.formula.includes(later.marker),
      );
    return isRemoved ? null : edit;
  });
}
