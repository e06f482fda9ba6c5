import type { GridRow } from './sheet-grid';

const SIGNATURE =
  /^(?:nơi nhận\s*:?|tm\s*[./]|t\/m|kt\s*[./]|tl\s*[./]|tuq\s*[./]|người lập(?: biểu| bảng)?|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng phòng|thủ trưởng(?: đơn vị)?|chánh văn phòng|xác nhận của .*|ký bởi\s*:.*|\(ký.*\))/iu;

/** "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH": the end of a document; a lead column may hold such words beside others. */
export function isSignature(row: GridRow): boolean {
  if (row.cells.length > 3) return false;
  return row.cells.some((cell) => isSignatureText(cell.text)) && row.cells.every((cell) => cell.text.length < 120);
}

function isSignatureText(text: string): boolean {
  const words = text.trim();
  const match = SIGNATURE.exec(words);
  if (!match) return false;
  const whole = match[0].length >= words.length - 1;
  const stops = /^(?:nơi nhận|tm|t\/m|kt|tl|tuq|ký bởi|người lập)/iu.test(words);
  return stops || (whole && words === words.toUpperCase());
}
