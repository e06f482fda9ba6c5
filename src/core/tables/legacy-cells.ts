import { cellKey, type CellValue, type SheetSnapshot } from '../sheet/workbook-snapshot';
import type { CellArea } from '../source/source-ref';
import { countSyllables, fromLegacy, legacyFont, type LegacyFont } from '../text/legacy-letters';

/** How the cells of a sheet that were typed before Unicode are to be read, by `cellKey`. */
export type LegacyCells = ReadonlyMap<number, LegacyFont>;

const NONE: LegacyCells = new Map();
/** Letters of both encodings lie here; Vietnamese in Unicode has some of them too. */
const LATIN_1 = /[\u00a1-\u00ff]/;
/** Letters that no word of either encoding holds: the text is Unicode. */
const UNICODE = /[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;
/** Signs of both encodings that no Unicode Vietnamese has; m², °C and soft hyphens are common in both. */
const STRANGE = /[¡-¬®µ-¹»-¾×÷ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþ]/;
const IN_WORD = new RegExp(`\\p{L}${STRANGE.source}|${STRANGE.source}\\p{L}`, 'u');
/** Without a font so many words must speak for it. */
const OVERWHELMING = 8;

const PLAIN: readonly LegacyFont[] = [
  { encoding: 'tcvn3', capitals: false },
  { encoding: 'vni', capitals: false },
];

/** Finds the cells that hold TCVN3 or VNI letters: by their font and their letters, or by letters that leave no doubt. */
export function legacyCells(sheet: SheetSnapshot): LegacyCells {
  const suspects = suspectsOf(sheet);
  if (suspects.length === 0) return NONE;
  const fonts = new Map(
    [...(sheet.fontNames ?? [])].flatMap(([key, name]) => {
      const font = legacyFont(name);
      return font ? [[key, font] as const] : [];
    }),
  );
  const legacy = inLegacyFonts(suspects, fonts);
  for (const font of PLAIN)
    for (const key of overwhelming(suspects, fonts, font)) if (!legacy.has(key)) legacy.set(key, font);
  if (legacy.size === 0) return legacy;
  return withPlainCapitals(legacy, sheet, fonts);
}

interface Suspect {
  readonly key: number;
  readonly text: string;
}

function suspectsOf(sheet: SheetSnapshot): readonly Suspect[] {
  if (!sheet.values.some((row) => row.some(isStrange))) return [];
  const suspects: Suspect[] = [];
  sheet.values.forEach((row, offset) =>
    row.forEach((value, index) => {
      if (typeof value !== 'string' || !LATIN_1.test(value) || UNICODE.test(value)) return;
      suspects.push({ key: cellKey(sheet.used!.row + offset, sheet.used!.column + index), text: value });
    }),
  );
  return suspects;
}

const isStrange = (value: CellValue) => typeof value === 'string' && STRANGE.test(value) && IN_WORD.test(value);

/** The area of the cells whose fonts tell more; null where no cell reads better in an old encoding, as on nearly every sheet. */
export function legacyArea(sheet: SheetSnapshot): CellArea | null {
  const suspects = suspectsOf(sheet);
  const isBetter = ({ text }: Suspect) => {
    const raw = countSyllables(text).syllables;
    return PLAIN.some((font) => countSyllables(fromLegacy(text, font)).syllables > raw);
  };
  if (!suspects.some(isBetter)) return null;
  const rows = suspects.map(({ key }) => Math.floor(key / 16_384));
  const columns = suspects.map(({ key }) => key % 16_384);
  const [row, column] = [least(rows), least(columns)];
  return { row, column, rowCount: most(rows) - row + 1, columnCount: most(columns) - column + 1 };
}

const least = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.min(one, other));
const most = (numbers: readonly number[]) => numbers.reduce((one, other) => Math.max(one, other));

/** A font alone may lie: the letters must read better than as they stand. Words that read either way follow the rest of the font. */
function inLegacyFonts(suspects: readonly Suspect[], fonts: ReadonlyMap<number, LegacyFont>): Map<number, LegacyFont> {
  const legacy = new Map<number, LegacyFont>();
  const either: number[] = [];
  let unicode = 0;
  for (const { key, text } of suspects) {
    const font = fonts.get(key);
    if (!font) continue;
    const [raw, read] = [countSyllables(text), countSyllables(fromLegacy(text, font))];
    if (read.syllables * 2 < read.words || raw.syllables > read.syllables) unicode++;
    else if (read.syllables > raw.syllables) legacy.set(key, font);
    else either.push(key);
  }
  if (legacy.size > unicode) for (const key of either) legacy.set(key, fonts.get(key)!);
  return legacy;
}

/** Cells in other fonts, where nearly all their words are Vietnamese only when read so, and many are. */
function overwhelming(
  suspects: readonly Suspect[],
  fonts: ReadonlyMap<number, LegacyFont>,
  font: LegacyFont,
): readonly number[] {
  let words = 0;
  const keys = suspects.flatMap(({ key, text }) => {
    if (fonts.has(key)) return [];
    const [raw, read] = [countSyllables(text), countSyllables(fromLegacy(text, font))];
    if (read.syllables <= raw.syllables || read.syllables < 0.9 * read.words) return [];
    if (raw.syllables <= 0.4 * raw.words) words += read.syllables;
    return [key];
  });
  return words >= OVERWHELMING ? keys : [];
}

/** "stt" in .VnTimeH shows STT. */
function withPlainCapitals(
  legacy: Map<number, LegacyFont>,
  { values, used }: SheetSnapshot,
  fonts: ReadonlyMap<number, LegacyFont>,
): LegacyCells {
  for (const [key, font] of fonts) {
    if (!font.capitals || legacy.has(key)) continue;
    const [row, column] = [Math.floor(key / 16_384) - used!.row, (key % 16_384) - used!.column];
    const value = values[row]?.[column];
    if (typeof value === 'string' && /^[\x00-\x7f]*$/.test(value)) legacy.set(key, font);
  }
  return legacy;
}
