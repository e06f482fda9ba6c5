import { toA1 } from '../../../src/core/sheet/a1';
import { readWorkbook } from '../../../src/core/read-workbook';
import { wordFaults } from '../../../src/core/plan/word-faults';
import { sheetOf, workbookOf } from '../../support/plan-workbook';
import { drawn } from './layouts/drawn-sheet';

const reading = (picture: string) => readWorkbook(workbookOf(sheetOf({ rows: drawn(picture) })));
const doubts = (picture: string): readonly string[] =>
  reading(picture).issues.map(
    ({ code, source, params }) => `${code} ${(source?.areas ?? []).map(toA1).join(',')} ${JSON.stringify(params)}`,
  );

describe('what the writer of a sentence would want to see again', () => {
  const codes = (text: string) => wordFaults(text).map(({ code }) => code);

  test.each([
    'Có ít nhất hội nghị tuyên truyền cải cách hành chính',
    'Tổ chức ít nhất cuộc kiểm tra công vụ tại các đơn vị',
    'Hồ sơ trực tuyến đạt tối thiểu hồ sơ phát sinh',
    'Đạt % hồ sơ giải quyết đúng hạn',
    'Có …… hội nghị đối thoại với doanh nghiệp',
    'Đạt ...... % hồ sơ được số hóa',
  ])('a number is missing: %s', (text) => {
    expect(codes(text)).toEqual(['target.number-missing']);
    expect(codes(text.normalize('NFD'))).toEqual(['target.number-missing']);
  });

  test.each([
    'Có ít nhất 02 hội nghị tuyên truyền',
    'Có ít nhất một hội nghị tuyên truyền',
    'Tổ chức ít nhất mỗi quý 01 cuộc kiểm tra',
    'Giải quyết với chi phí ít nhất cho người dân',
    'Giảm tối đa giấy tờ, tạo thuận lợi tối đa cho doanh nghiệp',
    'Bảo đảm tối thiểu cơ sở vật chất phục vụ người dân',
    'Xếp loại đạt tối thiểu mức khá',
    'Đạt tối thiểu theo quy định của tỉnh',
    'Tỷ lệ % hồ sơ đúng hạn',
    'Đạt kết quả cao trong thi đua … và khen thưởng',
    'Có … (nếu có)',
    'Trên địa bàn xã, dưới sự chỉ đạo của Đảng ủy',
    'Không quá phức tạp, trên cơ sở thực tế',
  ])('no number is missing: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test.each([
    ['Thực hiện Quyết định số 12/QĐ-UBND ngày 30/9/20219 của tỉnh', '30/9/20219'],
    ['Báo cáo trước 31/4/2026 theo mẫu', '31/4/2026'],
    ['Kế hoạch số 05/KH-UBND ngày 15/13/2025 của huyện', '15/13/2025'],
  ])('no such day: %s', (text, day) => {
    expect(wordFaults(text)).toMatchObject([{ code: 'text.impossible-date', params: { text: day } }]);
  });

  test.each(['ngày 29/02/2024 của huyện', 'ngày 30/9/2021', 'đến 12/13 đơn vị', 'ngày 30/9', 'số 15/13/2025/NĐ-CP'])(
    'a day or none: %s',
    (text) => {
      expect(codes(text)).toEqual([]);
    },
  );

  test.each([
    ['Phản đầu 80% hồ sơ trực tuyến', 'phấn đấu'],
    ['Phân đấu đạt 95% hồ sơ đúng hạn', 'phấn đấu'],
    ['đạt tối thiếu 90% hồ sơ', 'tối thiểu'],
    ['Có it nhất 02 lớp tập huấn', 'ít nhất'],
  ])('a slip in a key word: %s', (text, meant) => {
    expect(wordFaults(text)).toMatchObject([{ code: 'text.likely-slip', params: { meant } }]);
  });

  test.each(['Phấn đấu 80%', 'PHẤN ĐẤU 80%', 'phan dau 80% ho so', 'phần đầu của báo cáo năm 2026', 'Tối thiểu 80%'])(
    'no slip: %s',
    (text) => {
      expect(codes(text)).toEqual([]);
    },
  );

  test.each([
    'Tối thiểu 10% hồ sơ tiếp nhận của đơn vị tại.',
    'Công khai thủ tục hành chính thuộc thẩm quyền của',
    'Rà soát, sửa đổi, bổ sung quy chế làm việc và',
    'Tuyên truyền chính sách mới của tỉnh đối với;',
  ])('broken off: %s', (text) => {
    expect(codes(text)).toEqual(['text.unfinished']);
  });

  test.each([
    'Khắc phục kịp thời các hạn chế, tồn tại.',
    'Thực hiện theo các quy định hiện tại',
    'Bồi dưỡng công chức của đơn vị và …',
    'Phân công, phối hợp cùng các đơn vị trực thuộc.',
    'Học tập và làm theo',
    'Báo cáo của',
  ])('not broken off: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });
});

test('a target without its number is told at its cell, in a table and in prose', () => {
  expect(
    doubts(`
KẾ HOẠCH NĂM 2026|||
TT|Nhiệm vụ|Chủ trì|Thời hạn
1|Có ít nhất mô hình cải cách hành chính|Văn phòng|Quý II
2|Số hóa hồ sơ|Phòng Kinh tế|Quý III
`),
  ).toEqual(['target.number-missing B3 {"text":"Có ít nhất mô hình cải cách"}']);
});

describe('columns that a table of work lacks', () => {
  test('when, and who: once for the table', () => {
    expect(doubts('STT|Nhiệm vụ|Chủ trì\n1|Rà soát thủ tục|Văn phòng\n2|Số hóa hồ sơ|Công an xã')).toEqual([
      'table.column-missing A1:C1 {"what":"due"}',
    ]);
    expect(
      doubts('KẾ HOẠCH NĂM 2026||\nSTT|Nhiệm vụ|Thời hạn\n1|Rà soát thủ tục|Quý I\n2|Số hóa hồ sơ|Quý II'),
    ).toEqual(['table.column-missing A2:C2 {"what":"lead"}']);
  });

  test('none where targets are given out, or both are there', () => {
    const figures =
      'STT|Chỉ tiêu|Đơn vị tính|Năm 2026|Chủ trì\n1|Hồ sơ đúng hạn|%|98|Văn phòng\n2|Lớp tập huấn|lớp|2|Văn phòng';
    expect(doubts(figures).filter((doubt) => doubt.startsWith('table.column-missing'))).toEqual([]);
  });
});

describe('numbers of rows', () => {
  const rows = (numbers: readonly string[]) =>
    `KẾ HOẠCH NĂM 2026|||\nTT|Nhiệm vụ|Chủ trì|Thời hạn\n${numbers
      .map((number, i) => `${number}|Nhiệm vụ thứ ${'abcdefghijkl'[i]} của xã|Văn phòng|Quý II`)
      .join('\n')}`;

  test.each([
    ['left out', ['1', '2', '3', '5', '6'], 'table.ordinal-skipped A6 {"number":4}'],
    ['given twice', ['1', '2', '3', '3', '4'], 'table.ordinal-repeated A6 {"number":3}'],
    ['not written', ['1', '2', '3', '', '5'], 'table.row-unnumbered B6 {"after":3}'],
  ])('%s', (_, numbers, expected) => {
    expect(doubts(rows(numbers))).toEqual([expected]);
  });

  test.each([
    ['in order', ['1', '2', '3', '4', '5']],
    ['with stops and zeros', ['01', '02.', '3)', '4..', '5']],
    ['an extract of a longer table', ['1', '3', '5', '9', '11', '13']],
    ['of two levels', ['1.1', '1.2', '1.4', '2.1', '2.3']],
    ['beginning again', ['1', '2', '3', '1', '2']],
  ])('none about numbers %s', (_, numbers) => {
    expect(doubts(rows(numbers)).filter((doubt) => /ordinal|unnumbered/.test(doubt))).toEqual([]);
  });
});

describe('a letterhead still to be filled in', () => {
  const plan = (number: string, day: string) => `
${number}|||
${day}|||
KẾ HOẠCH|||
Cải cách hành chính năm 2026|||
TT|Nhiệm vụ|Chủ trì|Thời hạn
1|Rà soát thủ tục|Văn phòng|Quý II
2|Số hóa hồ sơ|Công an xã|Quý III
`;
  const told = (number: string, day: string) =>
    doubts(plan(number, day)).filter((doubt) => doubt.startsWith('plan.number-blank'));

  test.each([
    ['Số:       /KH-UBND', 'Tân An, ngày     tháng 7 năm 2026', 'plan.number-blank A1,A2 {"what":"both"}'],
    ['Số: ……/KH-UBND', 'Tân An, ngày 05 tháng 01 năm 2026', 'plan.number-blank A1 {"what":"number"}'],
    ['Số: 15/KH-UBND', 'Tân An, ngày … tháng … năm 2026', 'plan.number-blank A2 {"what":"date"}'],
  ])('%s · %s', (number, day, expected) => {
    expect(told(number, day)).toEqual([expected]);
  });

  test('none where both are there', () => {
    expect(told('Số: 15/KH-UBND', 'Tân An, ngày 05 tháng 01 năm 2026')).toEqual([]);
  });
});

test('a plan without a year: said once, not for each of its dates', () => {
  const picture =
    'TT|Nhiệm vụ|Chủ trì|Thời hạn\n1|Rà soát|Văn phòng|Quý II\n2|Số hóa|Văn phòng|Tháng 10\n3|Báo cáo|Văn phòng|Tháng 13';
  expect(doubts(picture)[0]).toBe('plan.year-missing  {}');
  expect(doubts(picture).some((doubt) => doubt.includes('Tháng 10') || doubt.includes('Quý II'))).toBe(false);
  expect(doubts(picture).some((doubt) => doubt.includes('Tháng 13'))).toBe(true);
});

test('the words of a plan whose tasks stand in an annex are named as such', () => {
  const paragraph = (start: string) =>
    `${start} ${'nâng cao chất lượng phục vụ người dân, doanh nghiệp trên địa bàn '.repeat(3)}`;
  const words = [
    'KẾ HOẠCH',
    'Cải cách hành chính năm 2026',
    paragraph('Thực hiện chủ trương'),
    paragraph('Tiếp tục'),
    paragraph('Qua đó'),
  ];
  const { sheets } = readWorkbook(
    workbookOf(
      sheetOf({ name: 'Lời', rows: words.map((text) => [text]) }),
      sheetOf({
        name: 'Phụ lục',
        rows: drawn('TT|Nhiệm vụ|Chủ trì|Thời hạn\n1|Rà soát|Văn phòng|Quý II\n2|Số hóa|Công an xã|Quý III'),
      }),
    ),
  );
  expect(sheets.map(({ sheet, kind }) => [sheet, kind])).toEqual([
    ['Lời', 'plan-text'],
    ['Phụ lục', 'plan'],
  ]);
});
