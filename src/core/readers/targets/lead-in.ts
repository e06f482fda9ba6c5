import { dictionary, entriesOf, phrases } from '../../text/dictionary';
import { phraseBefore } from '../../text/tokens';
import { count, type Scan } from './scan';

/** A comparison with a threshold. */
export type Comparator = '>=' | '>' | '<=' | '<' | '=';

/** What a word before a number says of it. */
interface Hint {
  readonly operator?: Comparator;
  /** "từ": a floor unless another word says more. */
  readonly from?: true;
  readonly approximate?: true;
  /** "lên 80%", "còn 3%": the number is a level, not the size of a change. */
  readonly level?: 'up' | 'down' | 'at';
  /** "thêm 5%": the number is the size of a change. */
  readonly amount?: true;
  readonly direction?: 'up' | 'down';
  /** "nâng", "cải thiện": a direction for places in a ranking only. */
  readonly lifts?: true;
  /** "cao hơn 5% so với …": a direction where something is named to compare with. */
  readonly compared?: 'up' | 'down';
  /** "gấp 3 lần" */
  readonly multiple?: true;
  /** The words want what is counted: strongly ("phấn đấu"), or as any verb of making and holding does ("tổ chức"). */
  readonly wanted?: 'strong' | 'weak';
  /** Ends with a word of this list, and says nothing of a number: "mặt bằng". */
  readonly stop?: true;
  /** Only after another hint: "được", "là", "mức". */
  readonly filler?: true;
}

const hint = (value: Hint, list: string) => entriesOf(value, phrases(list));

const HINTS = dictionary<Hint>([
  ...hint(
    { operator: '>=' },
    `tối thiểu | tối thiểu là | ít nhất | ít nhất là | chí ít | không dưới | không ít hơn | không thấp hơn
     không nhỏ hơn | không kém hơn | không được thấp hơn | thấp nhất | lớn hơn hoặc bằng | cao hơn hoặc bằng
     bằng hoặc cao hơn | bằng hoặc lớn hơn | nhiều hơn hoặc bằng | từ mức | ≥ | >= | => | > = | bằng và cao hơn
     bằng hoặc trên`,
  ),
  ...hint({ operator: '>' }, `trên | >`),
  ...hint(
    { operator: '>', compared: 'up' },
    `hơn | vượt | vượt trên | vượt mức | lớn hơn | cao hơn | nhiều hơn | vượt quá`,
  ),
  ...hint(
    { operator: '<=' },
    `không quá | không được quá | tối đa | tối đa là | không vượt quá | không được vượt quá | không vượt
     không cao hơn | không lớn hơn | không nhiều hơn | không hơn | không trên | nhỏ hơn hoặc bằng
     thấp hơn hoặc bằng | ít hơn hoặc bằng | bằng hoặc thấp hơn | nhiều nhất | ≤ | <= | =< | < = | không để quá
     không có quá | khống chế | khống chế ở mức | cao nhất | không để vượt quá | nhiều nhất là | trong phạm vi
     bằng hoặc nhỏ hơn`,
  ),
  ...hint({ operator: '<' }, `dưới | dưới mức | chưa đến | chưa tới | chưa đầy | <`),
  ...hint({ operator: '<', compared: 'down' }, `thấp hơn | nhỏ hơn | ít hơn`),
  ...hint({ operator: '=' }, `= | đúng bằng`),
  ...hint({ from: true }, `từ | ngay từ`),
  ...hint(
    { approximate: true },
    `khoảng | khoảng từ | trên dưới | xấp xỉ | chừng | gần | ước | ước khoảng | ~ | ≈ | tầm | trung bình khoảng`,
  ),
  ...hint(
    { level: 'at', wanted: 'strong' },
    `đạt | đạt được | đạt mức | đạt tỷ lệ | ước đạt | đạt ở mức | giữ ở mức | duy trì | duy trì ở mức | giữ vững
     đạt và vượt | đạt và duy trì | chiếm | chiếm tỷ lệ`,
  ),
  ...hint({ level: 'at' }, `ở mức | bằng | tương đương | là`),
  ...hint(
    { level: 'up' },
    `lên | lên đến | lên tới | lên mức | lên thành | thành | tăng lên | nâng lên | đưa lên | tăng lên đến
     tăng lên tới | tăng đến | nâng đến | đến mức`,
  ),
  ...hint(
    { level: 'down' },
    `xuống | xuống còn | còn | chỉ còn | giảm còn | giảm xuống | giảm xuống còn | xuống đến | còn lại
     xuống mức | còn ở mức | kéo giảm còn | kéo giảm xuống | kéo giảm xuống còn | hạ xuống | hạ xuống còn`,
  ),
  ...hint({ amount: true }, `thêm`),
  ...hint(
    { direction: 'up' },
    `tăng | tăng thêm | gia tăng | tăng trưởng | tăng bình quân | tăng trung bình | tăng từ
     tăng trưởng bình quân | thăng | tăng hạng | tăng bậc`,
  ),
  ...hint({ direction: 'up', lifts: true }, `nâng | nâng hạng | nâng bậc | cải thiện | cải thiện thứ hạng`),
  ...hint({ direction: 'up', amount: true }, `nâng thêm | cải thiện thêm`),
  ...hint(
    { direction: 'down' },
    `giảm | giảm bình quân | giảm trung bình | cắt giảm | giảm bớt | kéo giảm | giảm thêm | tiết giảm | rút ngắn
     cắt giảm, đơn giản hóa | cắt giảm và đơn giản hóa | đơn giản hóa, cắt giảm | đơn giản hóa và cắt giảm
     hạ | hạ thấp | cắt giảm thêm | rút ngắn thêm | giảm thiểu | giảm nghèo | giảm tiếp | tinh giản | tinh giảm`,
  ),
  ...hint({ multiple: true }, `gấp | tăng gấp | cao gấp | gấp khoảng | bằng gấp`),
  ...hint(
    { wanted: 'strong' },
    `phấn đấu | phấn đâu | phản đấu | phần đấu | phản đầu | phần đầu | phân đấu | phấn đấu có | hoàn thành
     đảm bảo | bảo đảm | đảm bảo có | bảo đảm có | hướng tới | hướng đến | chỉ tiêu | mục tiêu | cố gắng`,
  ),
  ...hint(
    { wanted: 'weak' },
    `có | có được | trong đó | trong đó có | xây | xây mới | làm mới | mở mới | thành lập mới | xây dựng | xây dựng mới | thành lập | tổ chức | ban hành | đào tạo | bồi dưỡng | tập huấn | mở | trồng
     công nhận | triển khai | thực hiện | duy trì và phát triển | phát triển | hình thành | kiểm tra | thanh tra
     giám sát | thu hút | đón | phục vụ | giải quyết | tạo | tạo việc làm cho | tạo việc làm mới cho
     giải quyết việc làm cho | giải quyết việc làm mới cho | đưa | hỗ trợ | cấp | cấp mới | cấp được | nhân rộng
     vận động | quyên góp | huy động | thu | sửa chữa | nâng cấp | cải tạo | kết nạp | tuyển | tuyển dụng | cử
     tuyên truyền | phát hành | đăng | đăng tải | viết | biên soạn | in | in ấn | phát | cấp phát | trang bị
     lắp đặt | bố trí | mua sắm | số hóa | rà soát | đơn giản hóa | cung cấp | công bố | tiếp nhận | khảo sát
     lấy | thu thập | đề xuất | đăng ký | tham gia | kiện toàn | củng cố | chuyển đổi | cho | số lượng | tổng số
     mỗi năm | mỗi tháng | mỗi quý | hằng năm | hàng năm | hằng tháng | hàng tháng | hằng quý | hàng quý | xóa
     thoát nghèo | giảm được | xuất khẩu | sản xuất | khởi công | khánh thành | nghiệm thu | giới thiệu
     lựa chọn | chọn | sưu tầm | khám | tiêm | tư vấn | trợ giúp | tuyên dương | khen thưởng | biểu dương
     tôn vinh | họp | đối thoại | tiếp`,
  ),
  ...hint({ stop: true }, `mặt bằng | công bằng | cân bằng | thăng bằng | trưởng thành | trở lên | trở xuống`),
  ...hint(
    { filler: true },
    `: | đến | tới | được | mức | tỷ lệ | bình quân | trung bình | mỗi | một | ở | về | số | với | tỷ lệ đạt | ( | cả | đủ
     xong | mới | tổng | kết quả | cơ bản | tiếp tục | cùng | ra | trị giá | giá trị | doanh thu | "
     thành công | trung bình mỗi năm | bình quân mỗi năm`,
  ),
]);

/** All that the words before a number say. */
export interface LeadIn {
  /** The first token of the words taken. */
  readonly from: number;
  readonly operator: Comparator | null;
  readonly fromWord: boolean;
  readonly approximate: boolean;
  readonly level: 'up' | 'down' | 'at' | null;
  readonly amount: boolean;
  readonly direction: 'up' | 'down' | null;
  readonly lifts: boolean;
  readonly compared: 'up' | 'down' | null;
  readonly multiple: boolean;
  readonly wanted: 'strong' | 'weak' | null;
}

const NOTHING = {
  operator: null,
  fromWord: false,
  approximate: false,
  level: null,
  amount: false,
  direction: null,
  lifts: false,
  compared: null,
  multiple: false,
  wanted: null,
} as const;

/** How many phrases before a number are looked at. */
const REACH = 7;

/** Reads the words before the number at a token, backwards, as far as they are about the number. */
export function readLeadIn(scan: Scan, numberAt: number, notBefore: number): LeadIn {
  let lead: LeadIn = { from: numberAt, ...NOTHING };
  let at = numberAt;
  for (let step = 0; step < REACH; step++) {
    const found = phraseBefore(scan.tokens, at, HINTS, scan.text.hasDiacritics);
    count(scan, 1);
    if (!found || found.from < notBefore) break;
    const value = found.value;
    // "lao động qua đào tạo đạt 75%": before "đạt" such a word is a noun of what is measured
    if (value.stop || (value.wanted === 'weak' && (lead.level !== null || lead.direction !== null || lead.fromWord)))
      break;
    lead = { ...take(lead, value), from: value.filler ? lead.from : found.from };
    at = found.from;
  }
  return lead;
}

/** The word nearest to the number decides; those further off add what is still open. */
function take(lead: LeadIn, value: Hint): LeadIn {
  return {
    from: lead.from,
    operator: lead.operator ?? value.operator ?? null,
    fromWord: lead.fromWord || value.from === true,
    approximate: lead.approximate || value.approximate === true,
    level: lead.level ?? value.level ?? null,
    amount: lead.amount || value.amount === true,
    direction: lead.direction ?? value.direction ?? null,
    lifts: lead.lifts || value.lifts === true,
    compared: lead.compared ?? value.compared ?? null,
    multiple: lead.multiple || value.multiple === true,
    wanted: value.wanted === 'strong' || lead.wanted === 'strong' ? 'strong' : (lead.wanted ?? value.wanted ?? null),
  };
}
