import { ByteScanner } from './byte-scanner';

/** The texts that cells share, by position, and which of them are rich. */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly rich: ReadonlySet<number>;
}

export const NO_SHARED_STRINGS: SharedStrings = { texts: [], rich: new Set() };

/** Reads the part of shared strings: rich runs are joined, phonetic guides left out. */
export function readSharedStrings(bytes: Uint8Array): SharedStrings {
  const scanner = new ByteScanner(bytes);
  const texts: string[] = [];
  const rich = new Set<number>();
  while (scanner.next()) {
    if (scanner.name !== 'si' || scanner.isEnd) continue;
    const item = scanner.isEmpty ? { text: '', isRich: false } : readRichText(scanner, 'si');
    if (item.isRich) rich.add(texts.length);
    texts.push(item.text);
  }
  return { texts, rich };
}

/** Reads the runs up to the end of `<si>` or `<is>`. */
export function readRichText(scanner: ByteScanner, container: 'si' | 'is'): { text: string; isRich: boolean } {
  let text = '';
  let isRich = false;
  let phonetic = false;
  while (scanner.next()) {
    const { name, isEnd, isEmpty } = scanner;
    if (isEnd && name === container) return { text, isRich };
    if (name === 'rPh') phonetic = !isEnd && !isEmpty;
    else if (name === 'r' && !isEnd) isRich = true;
    else if (name === 't' && !isEnd && !isEmpty && !phonetic)
      text = text === '' ? scanner.text() : text + scanner.text();
  }
  return { text, isRich };
}
