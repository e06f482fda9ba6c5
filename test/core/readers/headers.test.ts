import { readHeader } from '../../../src/core/readers/headers/read-header';

/** Headings as offices write them, and the roles that a reader gives them. */
const CORPUS: readonly (readonly [string, string])[] = [
  ['STT', 'ordinal'],
  ['Số\nTT', 'ordinal'],
  ['Nội dung công việc', 'task'],
  ['Nhiệm vụ, giải pháp', 'task'],
  ['Tên nhiệm vụ/đề án', 'task'],
  ['Chỉ số thành phần', 'task'],
  ['Mục tiêu chất lượng', 'objective'],
  ['Chỉ tiêu', 'target'],
  ['Chỉ tiêu năm 2026', 'target'],
  ['Kế hoạch năm 2026', 'target'],
  ['Cách thức đo lường', 'measure'],
  ['Sản phẩm/Kết quả', 'deliverable'],
  ['Kết quả đầu ra', 'deliverable'],
  ['Cơ quan chủ trì[1]', 'lead'],
  ['Đơn vị chủ trì thực hiện', 'lead'],
  ['Cơ quan, đơn vị chủ trì', 'lead'],
  ['Trách nhiệm thực hiện', 'lead'],
  ['Ngành phối hợp', 'support'],
  ['Cơ quan/đơn vị phối hợp (nếu có)', 'support'],
  ['Đơn vị chủ trì, phối hợp', 'lead+support'],
  ['Phân công nhiệm vụ', 'lead+support'],
  ['Biện pháp thực hiện/đơn vị thực hiện', 'task+lead'],
  ['Người thực hiện', 'person'],
  ['Cán bộ, công chức phụ trách', 'person'],
  ['Lãnh đạo chỉ đạo', 'person'],
  ['Thời gian bắt đầu', 'start'],
  ['Thời gian hoàn thành', 'due'],
  ['Hạn hoàn thành', 'due'],
  ['Thời gian bắt đầu, kết thúc', 'start+due'],
  ['Kinh phí thực hiện (triệu đồng)', 'budget'],
  ['Điểm tối đa', 'weight'],
  ['Ghi chú', 'note'],
  ['Tình trạng thực hiện', 'status'],
  ['ĐVT', 'unit-of-measure'],
  ['Đơn vị tính', 'unit-of-measure'],
  ['Căn cứ pháp lý', 'source-document'],
  ['Mã nhiệm vụ', 'code'],
  ['Don vi chu tri', 'lead'],
  ['Nhiêm vu cu the', 'task'],
  ['Số, ký hiệu văn bản', 'source-document'],
  ['Đơn vị/người thực hiện', 'lead+person'],
  ['Cá nhân, đơn vị chủ trì', 'lead'],
  ['Cơ quan phối hợp/thực hiện', 'support'],
  ['Sản phẩm/Thời gian hoàn thành', 'deliverable+due'],
  ['Lộ trình thực hiện', 'due'],
  ['Thực hiện năm 2025', 'status'],
  ['Mã NV', 'code'],
  ['Phòng Nội vụ', 'other'],
  ['Công chức Văn phòng', 'other'],
  ['Chủ hồ sơ', 'other'],
  ['Rất hài lòng', 'other'],
];

describe('roles of headings by their words', () => {
  test.each(CORPUS)('%s → %s', (text, roles) => {
    expect(readHeader(text).roles.join('+')).toBe(roles);
    expect(readHeader(text.normalize('NFD')).roles.join('+')).toBe(roles);
  });

  test('words of data are no heading', () => {
    for (const text of ['Kết quả giải quyết hồ sơ đất đai', 'Bộ phận một cửa xã', 'Báo cáo của Ủy ban', 'Tháng 3/2026'])
      expect(readHeader(text).certainty).toBeLessThan(0.9);
  });

  test('what content must decide is marked open', () => {
    expect(['Kết quả', 'Tiến độ', 'Đơn vị', 'Thời gian hoàn thành'].map((text) => readHeader(text).open)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});
