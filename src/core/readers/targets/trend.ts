import { phrases } from '../../text/dictionary';
import { tokenFrom } from '../../text/tokens';
import { anyPhrase, vietnamesePattern } from '../../text/vietnamese-pattern';
import type { Against } from './against';
import { DRAFT, type Draft } from './draft';
import { findAll, isTaken, type Scan, type TargetPlace } from './scan';

const RAISE =
  phrases(`tăng | nâng cao | nâng | gia tăng | cải thiện | tăng dần | nâng dần | từng bước nâng cao | tăng mạnh
    tăng nhanh | tăng thêm | tăng tối đa`);
const LOWER = phrases(`giảm | kéo giảm | hạ | giảm dần | giảm thiểu | giảm mạnh | hạn chế | hạ thấp | giảm tối đa
    giảm thấp nhất | giảm tối thiểu`);
/** Rates, indices, levels: what can be measured; "chất lượng, hiệu quả" cannot. */
const MEASURED =
  phrases(`tỷ lệ | tỷ trọng | tỷ suất | chỉ số | mức độ | thứ hạng | xếp hạng | thứ bậc | vị trí xếp hạng | điểm số
    hệ số | bộ chỉ số | vị trí`);

const FORWARD = vietnamesePattern(
  `(?<!\\p{L})(?:(${anyPhrase(RAISE)})|(${anyPhrase(LOWER)})) (?:(?:các|những|thêm|và|vị trí|kết quả|số điểm|điểm|số lượng,) ){0,2}${anyPhrase(MEASURED)}`,
  'g',
);
/** Tỷ lệ hồ sơ trễ hạn giảm dần · mức độ hài lòng được nâng lên, tăng hằng năm */
const BACKWARD = vietnamesePattern(
  `${anyPhrase(MEASURED)} [^.;,:\\n\\d]{2,90}? (?:(?:được ){0,1}(?:(tăng dần|tăng lên|nâng lên|nâng cao|tăng|cải thiện)|(giảm dần|giảm xuống|giảm))(?: (?:dần|lên|xuống|đều|mạnh|rõ rệt)){0,1}(?: (?:qua các năm|hằng năm|hàng năm|qua từng năm|theo từng năm|mỗi năm)){0,1})(?=[ \\n]{0,1}(?:[.;,\\n]|$| so với))`,
  'g',
);
const PURPOSE = vietnamesePattern(
  `${anyPhrase(
    phrases(`nhằm | để | góp phần | giúp | qua đó | từ đó | hướng tới | làm cơ sở | giải pháp | biện pháp | kế hoạch
    về việc | về`),
  )}`,
);

const AIMING: ReadonlySet<TargetPlace> = new Set(['objective', 'goal-line', 'phrase']);

/** Reads a rate, index or level that shall rise or fall, where the same statement gives it no number; once a line. */
export function readTrends(scan: Scan, all: readonly Against[], taken: Uint8Array): readonly Draft[] {
  if (!AIMING.has(scan.context.place)) return [];
  const drafts: Draft[] = [];
  const lines = new Set<number>();
  for (const pattern of [FORWARD, BACKWARD]) {
    for (const match of findAll(scan, pattern)) {
      const draft = trendAt(scan, match, all, taken);
      const line = draft ? scan.text.value.lastIndexOf('\n', draft.start) : null;
      if (!draft || line === null || lines.has(line)) continue;
      lines.add(line);
      drafts.push(draft);
    }
  }
  return drafts;
}

function trendAt(scan: Scan, match: RegExpExecArray, all: readonly Against[], taken: Uint8Array): Draft | null {
  const start = match.index;
  const bounds = statementAround(scan.text.value, start);
  if (isTaken(taken, { start, end: bounds.end })) return null;
  if ((scan.text.hasDiacritics ? PURPOSE.marked : PURPOSE.bare).test(scan.text.value.slice(bounds.start, start)))
    return null;
  const from = tokenFrom(scan.tokens, start);
  const to = tokenFrom(scan.tokens, bounds.end);
  const against = all.find((other) => other.withWords && other.start >= start && other.end <= bounds.end);
  const comparison = match[1] ? '>' : '<';
  const span = { start, end: scan.tokens[to - 1]!.end, from, to };
  const reading = { comparison, value: null, confidence: 0.75 } as const;
  return against
    ? { ...DRAFT, ...span, ...reading, operator: 'change', against: against.label, reader: 'comparison' }
    : { ...DRAFT, ...span, ...reading, operator: 'trend', reader: 'trend' };
}

const REACH = 400;
function statementAround(value: string, at: number): { start: number; end: number } {
  const before = value.slice(Math.max(0, at - REACH), at);
  const after = value.slice(at, at + REACH);
  const stop = after.search(/[.;\n](?!\d)/);
  const start = Math.max(
    before.lastIndexOf('.'),
    before.lastIndexOf(';'),
    before.lastIndexOf('\n'),
    before.lastIndexOf(':'),
  );
  return { start: at - before.length + start + 1, end: at + (stop < 0 ? after.length : stop) };
}
