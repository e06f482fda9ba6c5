import { foldText } from '../text/fold-text';

/** Where a case stands, in the order of the ten states of one-stop systems (TT 22/2019/TT-BTTTT Điều 4, phụ lục I: not read). */
export const CASE_STATUSES = [
  'unknown',
  'registered',
  'accepted',
  'not-accepted',
  'processing',
  'supplement',
  'financial-duty',
  'withdrawn',
  'stopped',
  'refused',
  'done',
  'returned',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

/** How a case came in. */
export const CHANNELS = ['unknown', 'in-person', 'online', 'post'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Words of an export with what they mean; the user's own table goes before these defaults. */
export type WordTable<Meaning extends string> = readonly (readonly [words: string, meaning: Meaning])[];

/** Words in use in several systems (practice, not law): matched without case and marks, anywhere in the cell, the first wins. */
export const DEFAULT_STATUSES: WordTable<CaseStatus> = [
  ['không được tiếp nhận', 'not-accepted'],
  ['không tiếp nhận', 'not-accepted'],
  ['từ chối', 'refused'],
  ['trả lại', 'refused'],
  ['không đủ điều kiện', 'refused'],
  ['rút', 'withdrawn'],
  ['hủy', 'withdrawn'],
  ['đã trả', 'returned'],
  ['trả kết quả', 'returned'],
  ['chờ trả', 'done'],
  ['xử lý xong', 'done'],
  ['đã xử lý', 'done'],
  ['đã giải quyết', 'done'],
  ['giải quyết xong', 'done'],
  ['hoàn thành', 'done'],
  ['có kết quả', 'done'],
  ['đã xong', 'done'],
  ['kết thúc', 'done'],
  ['bổ sung', 'supplement'],
  ['nghĩa vụ tài chính', 'financial-duty'],
  ['nvtc', 'financial-duty'],
  ['thanh toán', 'financial-duty'],
  ['dừng', 'stopped'],
  ['đang', 'processing'],
  ['chưa xử lý', 'processing'],
  ['chưa giải quyết', 'processing'],
  ['quá hạn', 'processing'],
  ['trong hạn', 'processing'],
  ['mới', 'registered'],
  ['chờ tiếp nhận', 'registered'],
  ['tiếp nhận', 'accepted'],
];

/** Channel codes 1, 2, 3 stand for in person, online, public post (practice). */
export const DEFAULT_CHANNELS: WordTable<Channel> = [
  ['bưu chính', 'post'],
  ['bưu điện', 'post'],
  ['bcci', 'post'],
  ['trực tuyến', 'online'],
  ['qua mạng', 'online'],
  ['dịch vụ công', 'online'],
  ['cổng', 'online'],
  ['online', 'online'],
  ['vneid', 'online'],
  ['trực tiếp', 'in-person'],
  ['tại quầy', 'in-person'],
  ['một cửa', 'in-person'],
  ['1', 'in-person'],
  ['2', 'online'],
  ['3', 'post'],
];

/** A reader of words by tables; each wording is looked up once. Numbers of the table stand for whole cells only. */
export function wordReader<Meaning extends string>(
  meanings: readonly Meaning[],
  ...tables: readonly WordTable<Meaning>[]
): (cell: unknown) => number {
  const rules = tables
    .flat()
    .map(([words, meaning]) => [foldText(words.normalize('NFC')), meanings.indexOf(meaning)] as const);
  const known = new Map<unknown, number>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const words = foldText(String(cell ?? '').normalize('NFC')).trim();
    const rule = rules.find(([text]) => (/^\d$/.test(text) ? words === text : words.includes(text)));
    const meaning = words === '' ? 0 : (rule?.[1] ?? 0);
    known.set(cell, meaning);
    return meaning;
  };
}
