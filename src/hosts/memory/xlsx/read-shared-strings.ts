import { ByteScanner } from './byte-scanner';

/** The texts that cells share, by position, and which of them are rich. */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly rich: ReadonlySet<number>;
  /** The one font of a rich text, by position; texts of several fonts are absent. */
  readonly fonts: ReadonlyMap<number, string>;
}

export const NO_SHARED_STRINGS: SharedStrings = { texts: [], rich: new Set(), fonts: new Map() };

/** Reads the part of shared strings: rich runs are joined, phonetic guides left out. */
export function readSharedStrings(bytes: Uint8Array): SharedStrings {
  const scanner = new ByteScanner(bytes);
  const texts: string[] = [];
  const rich = new Set<number>();
  const fonts = new Map<number, string>();
  while (scanner.next()) {
    if (scanner.name !== 'si' || scanner.isEnd) continue;
    const item = scanner.isEmpty ? { text: '', isRich: false, fontName: null } : readRichText(scanner, 'si');
    if (item.isRich) rich.add(texts.length);
    if (item.fontName !== null) fonts.set(texts.length, item.fontName);
    texts.push(item.text);
  }
  return { texts, rich, fonts };
}

/** A text of one or several runs. */
interface RichText {
  readonly text: string;
  readonly isRich: boolean;
  /** The font of every run; null where they differ or say none. */
  readonly fontName: string | null;
}

/** Reads the runs up to the end of `<si>` or `<is>`. */
export function readRichText(scanner: ByteScanner, container: 'si' | 'is'): RichText {
  let text = '';
  let runs = 0;
  let phonetic = false;
  const fonts: string[] = [];
  while (scanner.next()) {
    const { name, isEnd, isEmpty } = scanner;
    if (isEnd && name === container) {
      const [font = null] = fonts;
      const isOne = fonts.length === runs && fonts.every((other) => other === font);
      return { text, isRich: runs > 0, fontName: isOne ? font : null };
    }
    if (name === 'rPh') phonetic = !isEnd && !isEmpty;
    else if (name === 'r' && !isEnd) runs += 1;
    else if (name === 'rFont' && !isEnd) fonts.push(valueOf(scanner));
    else if (name === 't' && !isEnd && !isEmpty && !phonetic)
      text = text === '' ? scanner.text() : text + scanner.text();
  }
  return { text, isRich: runs > 0, fontName: null };
}

/** The attribute `val` of the tag. */
function valueOf(scanner: ByteScanner): string {
  let value = '';
  scanner.eachAttribute((nameStart, nameEnd, start, end) => {
    if (scanner.slice(nameStart, nameEnd) === 'val') value = scanner.slice(start, end);
  });
  return value;
}
