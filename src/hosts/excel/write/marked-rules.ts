import type { WorkbookEdit } from '../../../core/sheet/workbook-edit';

interface FoundRule {
  readonly formula: string;
  readonly rule: Excel.ConditionalFormat;
}

/** The custom-formula rules that the sheets held before the write, by the sheet's name in lower case. */
export type MarkedRules = ReadonlyMap<string, readonly FoundRule[]>;

/** Loads the rules of every sheet from which some are to be removed; one request for all. */
export function queueRules(context: Excel.RequestContext, edits: readonly WorkbookEdit[]) {
  const names = edits.flatMap((edit) => (edit.kind === 'remove-conditional-formats' ? [edit.sheet] : []));
  return [...new Set(names)].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    // The range stays tracked: its rules are deleted in a later request.
    const rules = sheet.getRange().conditionalFormats;
    rules.load({ type: true, customOrNullObject: { rule: { formula: true } } });
    return { name, sheet, rules };
  });
}

/** Takes what was loaded. Rules of other kinds belong to the user and are left out. */
export function findMarkedRules(queued: ReturnType<typeof queueRules>): MarkedRules {
  return new Map(
    queued.map(({ name, sheet, rules }) => [
      name.toLowerCase(),
      sheet.isNullObject
        ? []
        : rules.items
            .filter((rule) => rule.type === Excel.ConditionalFormatType.custom)
            .map((rule) => ({ rule, formula: rule.customOrNullObject.rule.formula })),
    ]),
  );
}
