import { absoluteReference } from '../sheet/a1';
import type { WorkbookEdit } from '../sheet/workbook-edit';
import type { WorkbookSnapshot } from '../sheet/workbook-snapshot';
import type { CellArea } from '../source/source-ref';
import { contentKey } from './cell-content';
import { namesOf } from './own-sheets';
import type { RegisterSpec } from './register-spec';

/** Names that find a register's columns and give its formulas their ranges; only those that are not right already. */
export function registerNameEdits(
  spec: RegisterSpec,
  sheet: string,
  area: CellArea,
  columnOf: ReadonlyMap<string, number>,
  snapshot: WorkbookSnapshot,
): readonly WorkbookEdit[] {
  const known = namesOf(snapshot);
  const wanted = [...columnOf].flatMap(([id, column]) => {
    const heading = { row: area.row, column, rowCount: 1, columnCount: 1 };
    const data = { row: area.row + 1, column, rowCount: area.rowCount - 1, columnCount: 1 };
    const dataName = spec.dataNames.get(id);
    return [
      { name: spec.namePrefix + id, formula: `=${absoluteReference(sheet, heading)}` },
      ...(dataName ? [{ name: dataName, formula: `=${absoluteReference(sheet, data)}` }] : []),
    ];
  });
  const isRight = ({ name, formula }: { name: string; formula: string }) => {
    const held = known.get(name.toLowerCase());
    return held !== undefined && contentKey({ formula: held.formula }) === contentKey({ formula });
  };
  return wanted.filter((name) => !isRight(name)).map((name) => ({ kind: 'set-name', ...name, visible: false }));
}
