import type { FoundTable } from '../tables/find-tables';
import { fieldOf } from './field-text';
import type { PhraseReaders } from './phrase-readers';
import { isNamedObjective, objectiveTargets, type ObjectiveDraft } from './prose-objectives';
import { rowTargets } from './row-targets';
import { groupName } from './table-assignment';
import { groupCells, type Group } from './table-records';

/** A group row, or a heading between rows, that states what is to be reached: in its words or in the target column. */
export function groupObjective(table: FoundTable, group: Group, readers: PhraseReaders): ObjectiveDraft | null {
  const sheet = table.grid.name;
  const cells = groupCells(group);
  const inWords = cells
    .flatMap((cell) => objectiveTargets(sheet, { cell, text: cell.text }, readers))
    .filter((target) => target.operator !== 'trend' || cells.some((cell) => /mục tiêu/iu.test(cell.text)));
  const targets = [...inWords, ...columnTargets(table, group, readers)];
  const name = groupName(group);
  if (targets.length === 0 && !isNamedObjective(name)) return null;
  const rows = [...new Set(group.rows.map((row) => row.row.row + 1))];
  return { sheet, rows, text: [name, ...cells.slice(1).map((cell) => cell.text.trim())].join('\n'), targets };
}

/** The targets of a group row's cells in the columns of targets. */
function columnTargets({ columns, groups, grid }: FoundTable, { rows }: Group, readers: PhraseReaders) {
  return rows.flatMap((row) => {
    const texts = columns.flatMap((column) => {
      const isTarget = groups.targets.has(column.column);
      const cell = row.row.cells.find((other) => other.column === column.column && other !== row.title);
      if (!cell || !(isTarget || column.roles[0] === 'unit-of-measure')) return [];
      return [{ role: isTarget ? ('target' as const) : ('unit-of-measure' as const), field: fieldOf(cell), column }];
    });
    return rowTargets(grid.name, texts, readers);
  });
}
