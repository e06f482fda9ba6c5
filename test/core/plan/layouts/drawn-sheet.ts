import type { CellValue } from '../../../../src/core/sheet/workbook-snapshot';

/**
 * Rows drawn as text, a line a row (the first line break is not one): `|` parts the cells, `⏎` is a line break in a
 * cell, `#12` is the number 12, an empty cell is empty.
 */
export function drawn(picture: string): readonly (readonly CellValue[])[] {
  const lines = picture
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  return lines.map((line) => line.split('|').map(drawnCell));
}

function drawnCell(words: string): CellValue {
  const cell = words.trim();
  if (cell === '') return null;
  if (/^#-?[\d.]+$/.test(cell)) return Number(cell.slice(1));
  return cell.replaceAll('⏎', '\n');
}
