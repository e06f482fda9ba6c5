import type { Fingerprint } from '../fingerprint';
import type { StateRecord } from './state';

type PackedRow = readonly [
  id: string,
  kind: Fingerprint['kind'],
  sheet: number,
  section: number,
  ordinal: number,
  words: string,
  before: string,
  after: string,
  written: string,
  gone: 0 | 1,
];

/** Records as the state sheet keeps them: a third of their size, since thousands share sheets and sections. */
export interface PackedRecords {
  /** Names of sheets and sections, each once. */
  readonly shared: readonly string[];
  readonly rows: readonly PackedRow[];
}

/** Packs records for the state sheet. */
export function packRecords(records: readonly StateRecord[]): PackedRecords {
  const places = new Map<string, number>();
  const place = (text: string): number => {
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const rows = records.map(({ id, fingerprint: print, written, gone }): PackedRow => {
    const [sheet, section] = [place(print.sheet), place(print.section)];
    return [
      id,
      print.kind,
      sheet,
      section,
      print.ordinal,
      print.words,
      print.before,
      print.after,
      written,
      gone ? 1 : 0,
    ];
  });
  return { shared: [...places.keys()], rows };
}

/** The records as they were; throws where the sheet does not hold what was packed. */
export function unpackRecords({ shared, rows }: PackedRecords): readonly StateRecord[] {
  const text = (index: number): string => {
    const held = shared[index];
    if (held === undefined) throw new RangeError(`shared text ${index}`);
    return held;
  };
  return rows.map(([id, kind, sheet, section, ordinal, words, before, after, written, gone]) => ({
    id,
    fingerprint: { kind, sheet: text(sheet), section: text(section), ordinal, words, before, after },
    written,
    gone: gone === 1,
  }));
}
