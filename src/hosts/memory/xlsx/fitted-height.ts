import type { MemoryRow } from '../model/memory-row';
import type { MemorySheet } from '../model/memory-sheet';

/** Points that a line of text of 11 points takes, and Excel's tallest row. */
const LINE = 15;
const USUAL_SIZE = 11;
const TALLEST = 409;
const USUAL_WIDTH = 8.43;
/** Letters that stand where one digit does: column widths are counted in digits, and most letters are narrower. */
const LETTERS_A_DIGIT = 1.12;

/**
 * The height that a row's wrapped texts need, as Excel fits it on opening; LibreOffice and viewers take it from the file.
 * Null where one usual line is enough. Only for sheets made here: rows of an opened file keep what they had.
 */
export function fittedHeight(sheet: MemorySheet, row: MemoryRow, index: number): number | null {
  if (sheet.source !== null) return null;
  let height = LINE;
  row.values.forEach((value, column) => {
    if (typeof value !== 'string') return;
    const style = sheet.style(index, column);
    if (!style.wrap || sheet.mergeAt(index, column) || sheet.columns.at(column)?.hidden) return;
    const scale = (style.fontSize ?? USUAL_SIZE) / USUAL_SIZE;
    const width =
      (LETTERS_A_DIGIT * (sheet.columns.at(column)?.width ?? USUAL_WIDTH)) / (style.bold ? scale * 1.1 : scale);
    height = Math.max(height, linesOf(value, width) * LINE * scale);
  });
  return height > LINE ? Math.min(TALLEST, Math.ceil(height)) : null;
}

/** Lines that a text takes where it breaks between words. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, paragraph) => lines + paragraphLines(paragraph, width), 0);
}

function paragraphLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(' ')) {
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    while (used > width) {
      lines += 1;
      used -= Math.max(1, Math.floor(width));
    }
  }
  return lines;
}
