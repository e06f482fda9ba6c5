import { dictionary, entriesOf, phrases } from '../../text/dictionary';
import { phraseBefore, tokenFrom } from '../../text/tokens';
import type { Against } from './against';
import { DRAFT, type Draft } from './draft';
import { isTaken, type Scan } from './scan';

type Comparison = '>=' | '>' | '<=' | '<';

/** Words that compare with a past period without an amount: "cao hơn năm 2023". */
const WORDS = dictionary<Comparison>([
  ...entriesOf<Comparison>(
    '>=',
    phrases(`bằng hoặc cao | bằng hoặc cao hơn | bằng hoặc tăng | không thấp | không thấp hơn | không giảm
      bằng và cao | bằng và cao hơn`),
  ),
  ...entriesOf<Comparison>(
    '>=',
    phrases(`không kém | bằng hoặc tốt | bằng hoặc tốt hơn | bằng hoặc hơn | duy trì hoặc tăng | không ít | không dưới
      bằng hoặc | giữ vững hoặc tăng | giữ vững hoặc tăng hạng | giữ nguyên hoặc tăng | bằng hoặc tăng hạng
      giữ vững hoặc cao | giữ vững hoặc cao hơn`),
  ),
  ...entriesOf<Comparison>(
    '<=',
    phrases(`không cao | không cao hơn | không tăng | không nhiều | không quá | không tăng thêm | không vượt
      bằng hoặc thấp | bằng hoặc thấp hơn | bằng hoặc giảm`),
  ),
  ...entriesOf<Comparison>(
    '>',
    phrases(`cao | cao hơn | tăng | tăng hơn | tăng cao | tăng cao hơn | tốt | tốt hơn | nhiều | nhiều hơn | vượt
      vượt hơn | bằng cao | bằng cao hơn`),
  ),
  ...entriesOf<Comparison>(
    '>',
    phrases(`cải thiện | cải thiện hơn | được cải thiện | được nâng lên | nâng lên | nâng cao | nâng cao hơn | khá hơn
      khá | tiến bộ | tiến bộ hơn | tăng lên | lớn | lớn hơn | tăng dần | tăng bậc | tăng hạng`),
  ),
  ...entriesOf<Comparison>(
    '<',
    phrases(`thấp | thấp hơn | giảm | giảm hơn | ít | ít hơn | giảm xuống | nhỏ | nhỏ hơn | giảm dần | giảm sâu`),
  ),
]);
/** Between the comparing word and the past: "cao hơn hẳn so với …". */
const BETWEEN = dictionary<true>(
  entriesOf(
    true,
    phrases(`hẳn | rõ rệt | nhiều | đáng kể | mạnh | hơn | dần | rõ nét | về thứ hạng | thứ hạng | thứ bậc
      về điểm số | điểm số`),
  ),
);

/** Reads a comparison with a named past and no amount: "cao hơn năm 2023", "tăng so với cùng kỳ", "không thấp hơn năm trước". */
export function readComparisons(scan: Scan, all: readonly Against[], taken: Uint8Array): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const against of all) {
    const first = tokenFrom(scan.tokens, against.start);
    const between = phraseBefore(scan.tokens, first, BETWEEN, scan.text.hasDiacritics);
    const word = wordBefore(scan, first) ?? (between ? wordBefore(scan, between.from) : null);
    if (!word || isPlan(against)) continue;
    const to = tokenFrom(scan.tokens, against.end);
    const span = { start: scan.tokens[word.from]!.start, end: against.end };
    if (isTaken(taken, span)) continue;
    drafts.push({
      ...DRAFT,
      ...span,
      from: word.from,
      to,
      operator: 'change',
      comparison: word.value,
      value: null,
      against: against.label,
      confidence: 0.85,
      reader: 'comparison',
    });
  }
  return drafts;
}

const wordBefore = (scan: Scan, at: number) => phraseBefore(scan.tokens, at, WORDS, scan.text.hasDiacritics);

/** "vượt so với kế hoạch" compares with a plan, not with a past. */
const isPlan = (against: Against) => /^(?:kế hoạch|dự toán|chỉ tiêu|quy định)/.test(against.label);
