import type { Issue } from '../issues/issue';
import type { LocatedTarget } from '../readers/target';
import type { FieldText } from './field-text';

/** Measured against a plan or an earlier figure, more than all of it can be wanted: "110% dự toán". */
const AGAINST =
  /kế hoạch|dự toán|chỉ tiêu|so với|cùng kỳ|năm trước|năm 20\d\d|giao|công suất|nghị quyết|định mức|gdp|grdp/iu;

/** Shares of more than everything; `fields` holds the words that the targets stand in. */
export function shareDoubts(
  targets: readonly LocatedTarget[],
  fields: readonly { readonly field: FieldText }[],
): readonly Issue[] {
  const overshot = targets.filter((target) => isOvershot(target) && !AGAINST.test(wordsAround(target, fields)));
  return overshot.map(({ source, value, text }) => ({
    code: 'target.share-above-100',
    severity: 'warning',
    source,
    params: { value: value ?? 0, text },
  }));
}

const isOvershot = ({ unit, operator, value, against }: LocatedTarget) =>
  unit === '%' && operator !== 'change' && (value ?? 0) > 100 && against === null;

function wordsAround({ source, text }: LocatedTarget, fields: readonly { readonly field: FieldText }[]): string {
  const area = source.areas[0];
  const found = fields.find(({ field: { cells } }) =>
    cells.some((cell) => cell.row === area?.row && cell.column === area.column),
  );
  return found?.field.text ?? text;
}
