/** Why Excel would refuse a sheet's name; null where it would not. */
export type SheetNameFault = 'empty' | 'too-long' | 'forbidden-character' | 'apostrophe-at-end' | 'taken' | 'reserved';

const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f]/;

/** Checks a new sheet's name against Excel's rules and the names already there. */
export function sheetNameFault(name: string, taken: readonly string[]): SheetNameFault | null {
  if (name.trim() === '') return 'empty';
  if (name.length > 31) return 'too-long';
  if (FORBIDDEN.test(name)) return 'forbidden-character';
  if (name.startsWith("'") || name.endsWith("'")) return 'apostrophe-at-end';
  if (sheetNameKey(name) === 'history') return 'reserved';
  return taken.some((other) => sheetNameKey(other) === sheetNameKey(name)) ? 'taken' : null;
}

/** Equal for names that Excel takes for the same. */
export function sheetNameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
