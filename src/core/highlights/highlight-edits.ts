import { VERDICTS_WORST_FIRST } from '../evaluation/verdict';
import type { Verdict } from '../evaluation/verdict';
import { VERDICT_STYLES, signFormat } from '../registers/verdict-style';
import type { WorkbookEdit } from '../sheet/workbook-edit';
import type { TargetPlaces } from './target-places';

/** In the formula of every rule of ours and of nobody else's. */
export const HIGHLIGHT_MARKER = 'COUNTIFS(pp_sheet,';

/** Whether a cell holds a target with this verdict: asked of workbook names, so that sorting and inserting cannot mislead it. */
export function highlightFormula(key: string, verdict: Verdict): string {
  return `=${HIGHLIGHT_MARKER}"${key}",pp_row,ROW(),pp_col,COLUMN(),pp_status,"${verdict}")>0`;
}

/** The edits that take our rules off sheets. */
export function removeHighlightEdits(sheets: Iterable<string>): readonly WorkbookEdit[] {
  return [...new Set(sheets)].map((sheet) => ({
    kind: 'remove-conditional-formats',
    sheet,
    marker: HIGHLIGHT_MARKER,
  }));
}

/** The edits that paint a plan sheet: a rule a state over the target columns, the worst first; rules there before are taken off. */
export function highlightEdits(places: TargetPlaces): readonly WorkbookEdit[] {
  const groups = [true, false]
    .map((sign) => ({ sign, areas: areasOf(places, sign) }))
    .filter(({ areas }) => areas.length > 0);
  const rules = groups.flatMap(({ sign, areas }) =>
    VERDICTS_WORST_FIRST.toReversed().map((verdict): WorkbookEdit => ({
      kind: 'add-conditional-format',
      sheet: places.sheet,
      areas,
      formula: highlightFormula(places.key, verdict),
      style: { ...VERDICT_STYLES[verdict].style, ...(sign && { numberFormat: signFormat(verdict) }) },
      stopIfTrue: true,
    })),
  );
  return [...removeHighlightEdits([places.sheet]), ...rules];
}

function areasOf(places: TargetPlaces, sign: boolean) {
  return places.columns.filter((column) => column.sign === sign).map((column) => column.area);
}
