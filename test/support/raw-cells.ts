import { escapeXml } from './raw-workbook';

/** A cell of a type (`n`, `e`, `b`, `str`) as the file has it, with its formula where it has one. */
export function cellOf(type: string, value: string, formula?: string): (address: string) => string {
  const written = formula === undefined ? '' : `<f>${escapeXml(formula)}</f>`;
  return (address) => `<c r="${address}" t="${type}">${written}<v>${escapeXml(value)}</v></c>`;
}
