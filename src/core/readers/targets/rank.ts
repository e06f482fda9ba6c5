import { tokenFrom } from '../../text/tokens';
import { vietnamesePattern } from '../../text/vietnamese-pattern';
import { DRAFT, type Draft } from './draft';
import { coverage, findAll, isTaken, type Scan } from './scan';

const LEADING =
  '(?:dẫn đầu|đứng đầu|cao nhất|tốt nhất|hàng đầu|khá nhất|có chỉ số cao|tốp đầu|nhóm đầu|xuất sắc nhất|đầu)';

/** Places in a ranking: at most so far down. */
const PATTERNS = [
  // trong nhóm 5 tỉnh dẫn đầu · thuộc 10 xã đứng đầu · một trong 3 địa phương có kết quả cao nhất
  vietnamesePattern(
    String.raw`(?<!\p{L})(?:(?:nằm |đứng |xếp |lọt ){0,1}(?:trong|thuộc|vào) (?:nhóm |số |tốp |top |danh sách ){0,2})(\d{1,3}|ba|năm|mười)(?: ?(?:-|đến) ?(\d{1,3})){0,1} [^.;,:\n\d]{0,50}?${LEADING}(?!\p{L})`,
    'g',
  ),
  // nhóm 5 tỉnh, thành phố dẫn đầu
  vietnamesePattern(
    String.raw`(?<!\p{L})(?:(?:nằm |đứng |xếp |lọt ){0,1}(?:trong|thuộc|vào) ){0,1}nhóm (\d{1,3})(?: ?(?:-|đến) ?(\d{1,3})){0,1} [^.;:\n\d]{0,50}?${LEADING}(?!\p{L})`,
    'g',
  ),
  // top 10 · tốp 5
  vietnamesePattern(
    String.raw`(?<!\p{L})(?:(?:trong|thuộc|vào|lọt vào|nằm trong|đứng trong) (?:nhóm ){0,1}){0,1}(?:top|tốp)(?: đầu){0,1} ?(\d{1,3})(?: ?(?:-|đến) ?(\d{1,3})){0,1}(?!\d)`,
    'g',
  ),
  // xếp thứ 10 trở lên · thứ hạng 5/20 · đứng vị trí thứ 3 · xếp hạng từ thứ 5 đến thứ 8
  vietnamesePattern(
    String.raw`(?<!\p{L})(?:(?:đạt|giữ|giữ vững|phấn đấu|xếp|đứng|ở|đạt|duy trì|giành) ){0,3}(?:(?:xếp|đứng) (?:từ |ở |trong ){0,2}(?:hạng |vị thứ |vị trí |thứ hạng |thứ ){1,3}|vị trí (?:thứ |số ){0,2}|vị thứ |thứ hạng (?:thứ ){0,1}|xếp hạng (?:thứ ){0,1}|hạng thứ )(?:(?:từ|tối thiểu|ít nhất|trong) ){0,2}(?:thứ ){0,1}(\d{1,3}|(?<=thứ )(?:nhất|nhì|hai|ba|tư|năm)(?!\p{L}))(?: {0,1}(?:-|đến) {0,1}(?:thứ ){0,1}(\d{1,3})){0,1}(?:\/\d{1,3}){0,1}(?![\d%]|[.,]\d)(?: trở lên){0,1}`,
    'g',
  ),
];

/** Words of which every place in a ranking has one; most cells have none. */
const MENTIONS = /đầu|dau|nhất|nhat|top|tốp|hạng|hang|thứ|thu|vị tr|vi tr/;

/** A number for the place. */
const PLACE = /\d|(?<!\p{L})(?:ba|n[ăa]m|m[ườuo]{2,3}i|nh[ấa]t|nh[ìi]|hai|t[ưu])(?!\p{L})/u;

/** Reads places in a ranking: "trong nhóm 5 tỉnh dẫn đầu", "xếp thứ 10 trở lên", "top 10". */
export function readRanks(scan: Scan): readonly Draft[] {
  if (!MENTIONS.test(scan.text.value) || !PLACE.test(scan.text.value)) return [];
  const drafts: Draft[] = [];
  const taken = coverage(scan.text.value.length, []);
  for (const pattern of PATTERNS) {
    for (const match of findAll(scan, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isTaken(taken, { start, end })) continue;
      taken.fill(1, start, end);
      const first = placeOf(match[1]!);
      const last = match[2] ? Number(match[2]) : first;
      const from = tokenFrom(scan.tokens, start);
      const to = tokenFrom(scan.tokens, end);
      drafts.push({
        ...DRAFT,
        start,
        end,
        from,
        to,
        operator: '<=',
        value: Math.max(first, last),
        unit: 'hạng',
        reader: 'rank',
      });
    }
  }
  return drafts;
}

const WORDS = new Map([
  ['nhất', 1],
  ['nhat', 1],
  ['nhì', 2],
  ['nhi', 2],
  ['hai', 2],
  ['tư', 4],
  ['tu', 4],
  ['ba', 3],
  ['năm', 5],
  ['nam', 5],
  ['mười', 10],
  ['muoi', 10],
]);
const placeOf = (words: string) => WORDS.get(words) ?? Number(words);
