import { evaluateAlternatives, evaluateTarget } from '../evaluation/evaluate-target';
import type { MeasuredBound, OperatorCode, ValueType } from '../evaluation/measured-bound';
import type { Verdict } from '../evaluation/verdict';
import type { TargetColumn } from '../registers/columns';
import type { ExistingRegister } from '../registers/read-register';
import type { CellValue } from '../sheet/workbook-snapshot';
import { valueAt } from '../sheet/workbook-snapshot';

/** The verdict of every row of "Chỉ tiêu", worked out from its numbers: what the sheet's own formulas show once calculated. */
export function registerVerdicts(register: ExistingRegister): ReadonlyMap<string, Verdict> {
  const own = new Map<string, Verdict>();
  const groups = new Map<string, Verdict[]>();
  const groupOf = new Map<string, string>();
  for (const [id, row] of register.rowOf) {
    const cell = (column: TargetColumn): CellValue => {
      const at = register.columnOf.get(column);
      return at === undefined ? null : valueAt(register.sheet, row, at);
    };
    const verdict = evaluateTarget(boundOf(cell), cell('actual'), cell('baseline'));
    own.set(id, verdict);
    const group = cell('group');
    if (typeof group !== 'string' || group === '') continue;
    groupOf.set(id, group);
    groups.set(group, [...(groups.get(group) ?? []), verdict]);
  }
  return new Map(
    [...own].map(([id, verdict]) => [
      id,
      groupOf.has(id) ? evaluateAlternatives(groups.get(groupOf.get(id)!)!) : verdict,
    ]),
  );
}

function boundOf(cell: (column: TargetColumn) => CellValue): MeasuredBound {
  const number = (value: CellValue) => (typeof value === 'number' ? value : null);
  const type = cell('type');
  return {
    operator: String(cell('operator') ?? '') as OperatorCode,
    threshold: number(cell('threshold')),
    upper: number(cell('upper')),
    type: type === 'share' || type === 'rank' ? (type satisfies ValueType) : 'number',
  };
}
