import { foldText } from '../../text/fold-text';

/** Words that headings are made of: a cell all of whose words are here may be a heading, one with other words is rather data. */
const WORDS = `
  stt tt s t số thứ tự no tên các những loại cấp nơi khối nhóm danh mục danh sách chi tiết mô tả cụ thể chung riêng chính chủ yếu trọng tâm
  nhiệm vụ nội dung công việc tác hoạt động giải pháp biện đầu phần hạng chương trình đề án dự tiêu chí chỉ yêu cầu vấn kiến nghị kế hoạch mô hình đo lường
  mục đích chất lượng phấn đấu cần đạt giao mức độ giá trị tỷ tỉ lệ khối ngưỡng tối thiểu thành
  sản phẩm kết quả ra minh chứng kiểm tài liệu hồ sơ văn bản ban hành hình thức dự kiến
  cơ quan đơn vị ngành bộ phận phòng ban sở tổ chức địa phương chủ thể lực đoàn trì quản phối hợp hỗ trợ tham gia mưu cùng liên giúp
  người cá nhân lãnh đạo chuyên viên đồng đ c họ và cán cbcc thành sự phụ trách trực tiếp theo dõi đôn đốc chỉ báo cáo trách chịu được
  thời gian hạn điểm tiến mốc lộ kết thúc bắt hoàn thực hiện triển khai ngày tháng quý năm đến từ trình kỳ định tần suất chu tg
  kinh phí toán nguồn vốn ngân sách tổng khái tài triệu tỷ đồng điểm trọng hệ thang đa tự chấm đánh
  ghi chú lưu ý tính đvt đv đ/v mã hiệu ký căn cứ pháp lý sở trích yếu tình trạng trạng thái hình ước thực tế xếp
  cách phương công thước dữ của về cho tại trong để theo khi dùng cả gồm nếu có hoặc với sau trước giai đoạn cuối vi
  rõ ai nào phải xong bao giờ thẩm quyền bên hàng nv sp kq kh id gc soạn thảo chót làm đo mong đợi lý do khó khăn vướng mắc nguyên nhân
  no task tasks activity activities objective objectives target targets output deliverable deliverables lead agency unit responsible
  supporting pic deadline due date time timeline start end budget status progress note notes remark remarks code weight
`;

const VOCABULARY = new Set(WORDS.split(/\s+/).filter(Boolean));
const BARE_VOCABULARY = new Set([...VOCABULARY].map(foldText));
/** A word that only lacks or mistakes its marks counts less. */
const SLIP = 0.85;

/** The share of a text's words that headings are made of, 0–1; numbers count as such words, and words broken in two. */
export function headingShare(words: readonly string[]): number {
  if (words.length === 0) return 0;
  let sum = 0;
  for (let at = 0; at < words.length; at++) {
    const weight = wordWeight(words[at]!);
    const whole = weight > 0 || at + 1 === words.length ? 0 : joinedWeight(words[at]!, words[at + 1]!);
    sum += whole > 0 ? 2 * whole : weight;
    if (whole > 0) at++;
  }
  return sum / words.length;
}

/** The words of a heading with its slips mended: "ph ối" is one word, "gain" is "gian". */
export function mendedWords(words: readonly string[]): readonly string[] {
  const mended: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const next = words[at + 1];
    if (wordWeight(word) === 0 && next !== undefined && joinedWeight(word, next) > 0) {
      mended.push(word + next);
      at++;
    } else mended.push(VOCABULARY.has(word) || BARE_VOCABULARY.has(foldText(word)) ? word : (turned(word) ?? word));
  }
  return mended;
}

/** "ph" and "ẩm": a word that a line break or a scan parted; one part at least is no word of a heading. */
const joinedWeight = (first: string, second: string): number =>
  first.length + second.length <= LONGEST && isWhole(first + second) ? SLIP : 0;
const LONGEST = 7;
const isWhole = (word: string): boolean => VOCABULARY.has(word) || (word.length > 3 && BARE_VOCABULARY.has(word));

/** "gain" for "gian", "qaun" for "quan": two letters changed places. */
const turned = (word: string): string | undefined => (word.length < 4 ? undefined : BY_LETTERS.get(lettersOf(word)));
const lettersOf = (word: string): string => {
  const bare = foldText(word);
  return bare[0]! + [...bare.slice(1)].sort().join('');
};
const BY_LETTERS = new Map([...VOCABULARY].filter((word) => word.length >= 4).map((word) => [lettersOf(word), word]));

function wordWeight(word: string): number {
  if (VOCABULARY.has(word) || /^\d+$/.test(word)) return 1;
  return BARE_VOCABULARY.has(foldText(word)) ? SLIP : 0;
}
