import { vietnamesePattern } from '../../../text/vietnamese-pattern';
import type { NonTarget } from './references';

/** Numbers of names, slogans, ages, contacts, formulas and lists. */
export const OTHER_NUMBERS: readonly NonTarget[] = [
  {
    // 4 tại chỗ · 3 không · 5 rõ · ba cùng · 7 dám
    rule: 'slogan',
    pattern: vietnamesePattern(
      String.raw`(?<![\d.,])(?:\d{1,2}|ba|bốn|năm|sáu|bảy) (?:tại chỗ|không(?! (?:quá|dưới))|rõ|cùng|sạch|dám|nhất|hóa|xin|biết|chống|hơn|bên|trong 1|trong một|tốt|chủ động|sẵn sàng|tăng cường|kiên quyết|xung kích|quyết tâm|luôn|đẩy mạnh|trách nhiệm|gương mẫu|(?:tăng|giảm|phải|có|làm|đúng|đủ)(?=[,;."'\n)]|$| và \d| \d))(?!\p{L})`,
      'g',
    ),
  },
  {
    // cả 3 tiêu chí: of how many, all known
    rule: 'all of them',
    needs: ['cả', 'ca'],
    pattern: vietnamesePattern(
      String.raw`(?<!\p{L}|đạt |tăng |giảm )cả \d{1,2} (?:tiêu chí|mặt|cấp|nội dung|lĩnh vực|khâu|nhóm)(?!\p{L})`,
      'g',
    ),
  },
  {
    // một cửa, 1 cửa · chính quyền 2 cấp · mạng 5G · công nghệ 4.0
    rule: 'name',
    pattern: vietnamesePattern(
      String.raw`(?<![\d.,])\d{1,2} (?:cửa|cấp(?! giấy)|chiều|chân|tầng lớp|miền|dân tộc|lớp bảo vệ)(?!\p{L})|\d(?:\.0){0,1}g(?!\p{L})|(?:công nghiệp|công nghệ|kỷ nguyên|thời đại|cách mạng) (?:lần thứ ){0,1}\d\.{0,1}\d{0,1}(?!\d)`,
      'g',
    ),
  },
  {
    // điện thoại 0912.345.678 · tổng đài 1022 · đường dây nóng 02361022
    rule: 'telephone',
    needs: [
      ...['điện thoại', 'dien thoai', 'đt', 'dt', 'tel', 'fax', 'hotline', 'tổng đài', 'tong dai', 'nóng', 'nong'],
      ...['đầu số', 'dau so', 'số máy', 'so may', 'zalo'],
    ],
    pattern: vietnamesePattern(
      String.raw`(?:điện thoại|đt|sđt|tel|fax|hotline|tổng đài|đường dây nóng|đầu số|số máy|zalo)(?: \p{L}{1,7}){0,3}[ :.]{0,3}\(?\d[\d .()-]{2,15}\d`,
      'g',
    ),
  },
  {
    // 0912.345.678 · 0236 382 1022
    rule: 'telephone',
    needs: ['01', '02', '03', '05', '07', '08', '09'],
    pattern: vietnamesePattern(String.raw`(?<![\d.,])0[1-9]\d{1,2}[ .-]?\d{3}[ .-]?\d{3,4}(?![\d.,])`, 'g'),
  },
  {
    rule: 'address',
    needs: ['@', 'http', 'www.', '.gov.vn'],
    pattern: vietnamesePattern(
      String.raw`[\p{L}\d._-]{1,60}@[\p{L}\d._-]{1,60}|(?:https?:\/\/|www\.)[^\s]{1,200}|[\p{L}\d-]{1,60}\.gov\.vn`,
      'g',
    ),
  },
  {
    // trẻ dưới 5 tuổi · từ 15 - 60 tuổi · đủ 18 tuổi trở lên
    rule: 'age',
    needs: ['tuổi', 'tuoi'],
    pattern: vietnamesePattern(
      String.raw`(?<!tuổi thọ[^.;\n]{0,60})(?:(?:từ|dưới|trên|đủ|độ|nhóm|trẻ|em) ){0,3}(?:đủ ){0,1}\d{1,3}(?: ?(?:-|đến|tới|đến dưới) ?\d{1,3}){0,1}(?: tháng){0,1} tuổi(?: trở (?:lên|xuống)){0,1}`,
      'g',
    ),
  },
  // 4 sao · 3-4 sao
  {
    rule: 'stars',
    pattern: vietnamesePattern(
      String.raw`(?:đạt |từ |hạng |chuẩn ){0,2}\d(?: ?(?:-|đến) ?\d){0,1} sao(?: trở lên){0,1}(?!\p{L})`,
      'g',
    ),
  },
  // x 100% · × 100
  { rule: 'formula', needs: ['100'], pattern: vietnamesePattern(String.raw`(?:[*×]|(?<=[\s)])x) ?100 ?%?`, 'g') },
  // (1) · [2] · (02)
  { rule: 'footnote', needs: ['(', '['], pattern: vietnamesePattern(String.raw`[\[(]\d{1,2}[\])]`, 'g') },
  // 1. · 2) · 1.1. at the head of a line
  {
    rule: 'enumeration',
    pattern: vietnamesePattern(
      String.raw`(?<=^|\n)(?:[-+*•] ?)?(?:\d{1,2}[.)](?!\d)\.{0,1}(?=[ \n]?[^\s.])|(?:\d{1,2}\.){1,4}\d{1,2}[.)]{0,1}(?= \p{L})(?! (?:triệu|tỷ|nghìn|ngàn|lần|điểm)(?!\p{L}))|\d{1,2}[/-](?= \p{L}))`,
      'g',
    ),
  },
  {
    rule: 'ordinal',
    after: ['thứ'],
    pattern: vietnamesePattern(String.raw`(?:lần thứ|thứ) \d{1,3}(?![\d%]|[.,]\d| ?%)`, 'g'),
  },
  // A4, H05, NV_02.1, Covid-19
  {
    rule: 'code',
    pattern: vietnamesePattern(
      String.raw`(?=\d)(?<=\p{L}[-_.]{0,1})(?<!\p{L}{3}[-.]{0,1}|(?<!\p{L})k{0,1}m)\d{1,6}(?:[._-]\d{1,4}){0,4}(?! ?[%\d]|[.,]\d)|(?=\d)(?<=\p{L}_)\d{1,6}(?:[._]\d{1,4}){0,4}|covid-19`,
      'g',
    ),
  },
  // thang điểm 100 · điểm tối đa: 20 · (2 điểm) · trọng số 20%
  {
    rule: 'points of a criterion',
    needs: ['điểm', 'diem', 'trọng số', 'trong so', 'hệ số', 'he so'],
    pattern: vietnamesePattern(
      String.raw`(?:thang điểm|điểm tối đa|điểm chuẩn|trọng số|hệ số)(?: là){0,1}[ :]{1,2}\d{1,3}(?:[.,]\d{1,3}){0,1} ?%?|\(\d{1,3}(?:[.,]\d{1,2}){0,1} điểm\)|tổng (?:số ){0,1}điểm(?: tối đa){0,1}(?: là|:) 100(?!\d)`,
      'g',
    ),
  },
  {
    // kinh phí: 50 triệu đồng · dự toán khoảng 1,2 tỷ đồng
    rule: 'budget',
    needs: [
      'phí',
      'phi',
      'lương',
      'luong',
      'toán',
      'toan',
      'đầu tư',
      'dau tu',
      'mức',
      'muc',
      'giá',
      'gia',
      'phạt',
      'phat',
    ],
    pattern: vietnamesePattern(
      String.raw`(?<!thu )(?:kinh phí|tổng kinh phí|dự toán|tổng mức đầu tư|mức hỗ trợ|mức chi|định mức|đơn giá|mức phạt|phạt tiền|lệ phí|phí|mức thu(?! nhập| ngân)|mức lương|lương cơ sở|mức đóng|mức giá)(?:[ :]{1,2}(?!đạt |tăng |giảm |được |thu )\p{L}{1,7}){0,5}[ :]{1,2}(?:khoảng ){0,1}\d[\d.,]{0,15} ?(?:triệu|tỷ|nghìn|ngàn){0,1} {0,1}(?:đồng|đ)`,
      'g',
    ),
  },
  {
    // (năm 2023 đạt 84%) · năm trước đạt 80% · hiện đạt 45% · đã đạt 60%
    rule: 'past result',
    needs: [
      'năm trước',
      'nam truoc',
      'ngoái',
      'ngoai',
      'hiện',
      'hien',
      'đã',
      'da',
      'cùng kỳ',
      'cung ky',
      'kỳ trước',
      'ky truoc',
    ],
    pattern: vietnamesePattern(
      String.raw`(?:năm trước|năm ngoái|hiện nay|hiện tại|hiện|đã|cùng kỳ|kỳ trước)(?: (?:mới|chỉ|là|ước)){0,2}(?: đạt| là|:)(?: được){0,1} ?\d[\d.,]{0,12} ?%?|(?<=^|[.;\n•*+-] {0,1})đã (?:\p{L}{1,7} ){1,4}được \d[\d.,]{0,12} ?%?`,
      'g',
    ),
  },
  {
    // Kết quả năm 2025 đạt 85,6% · Thực hiện năm 2025: 82%
    rule: 'past year',
    needs: ['kết quả', 'ket qua', 'thực hiện', 'thuc hien'],
    pattern: vietnamesePattern(
      String.raw`(?:kết quả|thực hiện)(?: thực hiện| chỉ số| chỉ tiêu){0,2} năm ((?:19|20)\d{2})(?: là| đạt| được| ước|:){1,3} ?\d[\d.,]{0,12} ?%?`,
      'g',
    ),
  },
  {
    // giá trị sản xuất trên 01 ha: per so many, not more than so many
    rule: 'per one',
    after: ['trên'],
    pattern: vietnamesePattern(
      String.raw`(?<!\p{L})trên (?:0{0,1}1|một) (?:ha|héc ta|hecta|đơn vị|sào|hộ|lao động)(?!\p{L})`,
      'g',
    ),
  },
  {
    // Từ 90% trở lên: 1 điểm; dưới 90%: 0 điểm · 100% tính 2 điểm · cứ giảm 1% trừ 0,1 điểm
    rule: 'scale of points',
    needs: ['điểm', 'diem'],
    pattern: vietnamesePattern(
      String.raw`(?:(?:đạt|từ|trên|dưới|đến|cứ|giảm|tăng|thiếu|không|quá|tối thiểu|ít nhất|[<>≥≤]=?|-) ?){0,3}\d{1,3}(?:[.,]\d{1,2}){0,1} ?%[^.;:=\n\d]{0,60}(?:(?:-|đến|dưới|đến dưới|[<>≥≤]=?) {0,1}\d{1,3} ?%){0,1}[^.;:=\n\d]{0,30}(?::|=|thì|được|tính|trừ|cộng) (?:được |tính |chấm |trừ |cộng |là ){0,2}\d{1,3}(?:[.,]\d{1,2}){0,1} điểm`,
      'g',
    ),
  },
  {
    // trừ 0,5 điểm/hồ sơ trễ hạn · cộng 1 điểm
    rule: 'points of a criterion',
    needs: ['điểm', 'diem'],
    pattern: vietnamesePattern(
      String.raw`(?<!\p{L})(?:trừ|cộng|chấm|tính) (?:\p{L}{1,7} ){0,1}\d{1,3}(?:[.,]\d{1,2}){0,1} điểm(?!\p{L})`,
      'g',
    ),
  },
  {
    // 63 tỉnh, thành phố: the whole country, before and since 1 July 2025
    rule: 'whole country',
    needs: ['63 ', '34 ', '54 '],
    pattern: vietnamesePattern(
      String.raw`(?<!ít nhất |tối thiểu |trên |đạt |hơn )(?<![\d.,])(?:(?:63|34)(?:\/(?:63|34)){0,1} tỉnh|54 dân tộc)(?!\p{L})`,
      'g',
    ),
  },
  {
    // cách trung tâm xã 5 km
    rule: 'distance',
    needs: ['cách', 'cach'],
    pattern: vietnamesePattern(
      String.raw`(?<!\p{L})cách (?:[\p{L}\d]{1,7} ){0,6}(?:khoảng ){0,1}\d[\d.,]{0,8} ?k{0,1}m(?!\p{L})`,
      'g',
    ),
  },
  {
    // Thành phần hồ sơ: 01 đơn, 01 bản sao · Số lượng hồ sơ: 01 bộ · nộp 02 bản sao
    rule: 'papers of a procedure',
    needs: ['hồ sơ', 'ho so', 'nộp', 'nop', 'bản', 'ban'],
    pattern: vietnamesePattern(
      String.raw`(?:thành phần hồ sơ|số lượng hồ sơ|hồ sơ gồm|hồ sơ bao gồm)(?: có| gồm){0,1} {0,1}:[^.;\n]{0,200}|(?<!thu )nộp (?:\p{L}{1,7} ){0,2}\d{1,2} (?:bộ|bản|đơn|tờ|ảnh)(?!\p{L})|\d{1,2} (?:bản sao|bản chính|bản phô tô)(?!\p{L})`,
      'g',
    ),
  },
  {
    // so với mức 80%
    rule: 'baseline',
    needs: ['so với', 'so voi'],
    pattern: vietnamesePattern(String.raw`so với (?:mức |tỷ lệ |con số |kết quả ){0,2}\d[\d.,]{0,8} ?%`, 'g'),
  },
];
