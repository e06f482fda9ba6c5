import { phrases } from '../../text/dictionary';
import { tokenFrom } from '../../text/tokens';
import { anyPhrase, vietnamesePattern } from '../../text/vietnamese-pattern';
import { DRAFT, type Draft } from './draft';
import { coverage, findAll, isTaken, type Scan, type TargetPlace } from './scan';

/** What may be counted to none; other things that "there are none of" are conditions ("không có thẩm quyền"). */
const COUNTABLE = anyPhrase(
  phrases(`hồ sơ | cán bộ | công chức | viên chức | người lao động | lãnh đạo | đảng viên | trường hợp | vụ
    vụ việc | đơn | đơn thư | đơn vị | cơ quan | tổ chức | cá nhân | tập thể | người | hộ | học sinh | trẻ
    trẻ em | công dân | văn bản | thủ tục | tthc | thủ tục hành chính | phản ánh | kiến nghị | ý kiến
    khiếu nại | khiếu kiện | tố cáo | tai nạn | vi phạm | sai phạm | tình trạng | hiện tượng | điểm nóng
    nợ | nợ đọng | tồn đọng | tảo hôn | dịch bệnh | xã | thôn | phường | ấp | bản | địa phương | nhiệm vụ
    báo cáo | tội phạm | cháy | sự cố | ca | tiêu cực | nhà tạm | cbcc | cbccvc | chi bộ | chi hội
    doanh nghiệp | dự án | công trình | sinh con | ùn tắc | phiền hà | cơ sở | đối tượng | ma túy | bạo lực
    quân nhân | thanh niên | người dân | nhân dân | giáo viên | học viên | sinh viên | bệnh nhân | nhân viên
    chiến sĩ | công nhân | gia đình | tử vong | tai biến | tranh chấp | mâu thuẫn | lãng phí | thất thoát | tham nhũng
    chỉ tiêu | tiêu chí | lao động | đoàn viên | hội viên | sai sót | lộ | mất`),
);

/** Never to happen, whatever it is. */
const NEVER = anyPhrase(
  phrases(`không để xảy ra | không để phát sinh | không xảy ra | không phát sinh | không để tồn đọng
    không để quá hạn | không để tình trạng | không để có | không còn tình trạng | không để trễ hạn
    không để chậm | không có tình trạng`),
);

/** What may stand before it in its statement: aims, times, the whole of a place. */
const OPENING = String.raw`(?<=(?:^|[.;:\n,(+•-])(?: {0,1}(?:\d{1,2}[.)]|[a-zđ]\)) {0,1}){0,1}(?:[ \n]{0,1}(?:phấn đấu|phấn đấu:|bảo đảm|đảm bảo|trong|năm|\d{4}|cả|toàn|xã|phường|huyện|tỉnh|thị trấn|cơ bản|tuyệt đối|kiên quyết|tiếp tục|duy trì|hằng|hàng|và|đồng thời|hết|đến|ubnd|đơn vị|cơ quan|địa phương|địa bàn|trên|hạn chế|đúng quy định|hoàn thành|mục tiêu|phòng|nhiệm kỳ|quý|tháng|chi bộ|thành phố)){0,8}[ \n]{0,1})`;

const NO_ITEM = vietnamesePattern(
  `${OPENING}(?<!\\p{L})(?:không có|không còn|không để|không có bất kỳ|chấm dứt|chấm dứt hoàn toàn|không để xảy ra|không phát sinh) (?=(?:\\p{L}{1,7} ){0,2}?${COUNTABLE})`,
  'g',
);
const NO_EVENT = vietnamesePattern(NEVER, 'g');
const ZERO_WORDS = vietnamesePattern(
  String.raw`(?<!\p{L})(?:bằng|về|ở mức|=) (?:0|không)(?!\d|[.,]\d|\p{L}| ?%| \p{L})`,
  'g',
);
const PURPOSE = vietnamesePattern(
  String.raw`(?<!\p{L})(?:nhằm|để|nếu|khi|giúp|tránh|nơi|đối với các|những|các trường hợp) (?:\p{L}{1,7} ){0,3}$`,
);

const AIMING: ReadonlySet<TargetPlace> = new Set(['objective', 'goal-line', 'target', 'phrase']);
/** How far its words may reach. */
const REACH = 160;

/** Words of which every zero has one; most cells have none. */
const MENTIONS = /kh[ôo]ng|ch[ấa]m d[ứu]t|[=ềgec]\s?0/;

/** Reads "không có hồ sơ quá hạn", "không để xảy ra …": none of them. In a task's prose it is an instruction, not a target. */
export function readZeros(scan: Scan): readonly Draft[] {
  if (!AIMING.has(scan.context.place) || !MENTIONS.test(scan.text.value)) return [];
  const drafts: Draft[] = [];
  const taken = coverage(scan.text.value.length, []);
  for (const pattern of [NO_ITEM, NO_EVENT, ZERO_WORDS]) {
    for (const match of findAll(scan, pattern)) {
      const draft = zeroAt(scan, match.index, match.index + match[0].trimEnd().length);
      if (!draft || isTaken(taken, draft)) continue;
      taken.fill(1, draft.start, draft.end);
      drafts.push(draft);
    }
  }
  return drafts.sort((a, b) => a.start - b.start);
}

function zeroAt(scan: Scan, start: number, phraseEnd: number): Draft | null {
  const { value } = scan.text;
  if ((scan.text.hasDiacritics ? PURPOSE.marked : PURPOSE.bare).test(value.slice(Math.max(0, start - 30), start)))
    return null;
  const rest = value.slice(phraseEnd, phraseEnd + REACH);
  const stop = rest.search(END);
  const end = phraseEnd + (stop < 0 ? rest.length : stop);
  const to = tokenFrom(scan.tokens, end);
  return {
    ...DRAFT,
    start,
    end: scan.tokens[to - 1]!.end,
    from: tokenFrom(scan.tokens, start),
    to,
    operator: '=',
    value: 0,
    confidence: 0.85,
    subject: { start: phraseEnd, end },
    reader: 'zero',
  };
}

/** The statement ends, or another with its own number begins after a comma. */
const END =
  /[.;\n](?!\d)|, (?=\d|(?:tỷ|ty) l|đạt|dat |tối thiểu|toi thieu|ít nhất|it nhat|phấn đấu|phan dau|trên \d|tren \d|100)/;
