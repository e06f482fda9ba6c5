import type { CellAnchor } from '../tables/table-correction';
import type { Correction, CorrectionList } from './correction';

/** The list with one more; an earlier one that says the same thing of the same cell is replaced. */
export function withCorrection({ last, kept }: CorrectionList, correction: Correction): CorrectionList {
  const others = kept.filter((each) => !isSameMatter(each.correction, correction));
  return { last: last + 1, kept: [...others, { id: `C${last + 1}`, correction }] };
}

/** The list without one; null where there is none of that id. */
export function withoutCorrection({ last, kept }: CorrectionList, id: string): CorrectionList | null {
  const others = kept.filter((each) => each.id !== id);
  return others.length < kept.length ? { last, kept: others } : null;
}

/** Two that cannot both hold: of the same kind, and of the same cell where they have one. */
export function isSameMatter(one: Correction, other: Correction): boolean {
  if (one.kind === 'plan-year' || other.kind === 'plan-year') return one.kind === other.kind;
  if (one.kind === 'value' && other.kind === 'value' && one.field !== other.field) return false;
  return one.kind === other.kind && isSamePlace(one.at, other.at);
}

const isSamePlace = (one: CellAnchor, other: CellAnchor) =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;
