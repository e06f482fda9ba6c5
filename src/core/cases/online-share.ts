import { CHANNELS, DEFAULT_CHANNELS, wordReader } from './case-status';

export type OnlineShare =
  | { readonly ok: true; readonly online: number; readonly cases: number }
  | {
      readonly ok: false;
      readonly problem: {
        readonly code: 'function.unknown-channel';
        readonly params: { readonly row: number; readonly text: string };
      };
    };

/** Counts the cases of a range of channels (hình thức nộp) that were filed online; blank cells and a heading are passed over. */
export function countOnline(cells: readonly (readonly unknown[])[]): OnlineShare {
  const channelOf = wordReader(CHANNELS, DEFAULT_CHANNELS);
  let online = 0;
  let cases = 0;
  for (const [index, row] of cells.entries())
    for (const cell of row) {
      if (cell === null || cell === undefined || String(cell).trim() === '') continue;
      if (cases === 0 && index === 0 && cells.length > 1 && isHeading(String(cell))) continue;
      const channel = CHANNELS[channelOf(cell)];
      if (channel === 'unknown')
        return {
          ok: false,
          problem: { code: 'function.unknown-channel', params: { row: index + 1, text: String(cell) } },
        };
      cases += 1;
      if (channel === 'online') online += 1;
    }
  return { ok: true, online, cases };
}

/** "Hình thức nộp", "Loại tiếp nhận", "Kênh" */
const isHeading = (text: string): boolean => /^(?:hình thức|loại|kênh|nguồn|cách thức|phương thức)/iu.test(text.trim());
