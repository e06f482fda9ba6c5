import { toA1 } from '../../../src/core/sheet/a1';
import { readWorkbook } from '../../../src/core/read-workbook';
import { sheetOf, workbookOf } from '../../support/plan-workbook';
import { drawn } from './layouts/drawn-sheet';

/** The doubts about a plan that is drawn, each as `code cell params`. */
function doubts(picture: string, options: { readonly merges?: readonly string[] } = {}): readonly string[] {
  const reading = readWorkbook(workbookOf(sheetOf({ rows: drawn(picture), ...options })));
  return reading.issues.map(
    ({ code, source, params }) =>
      `${code} ${(source?.areas ?? []).map(toA1).join(',')} ${JSON.stringify(params)}${source?.sheet === 'Kế hoạch' ? '' : '!'}`,
  );
}

const plan = (due: string, title = 'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026') => `
${title}||
Nhiệm vụ|Chủ trì|Thời hạn
Rà soát thủ tục hành chính|Văn phòng|${due}
Công khai thủ tục hành chính|Văn phòng|Quý III/2026
`;

describe('doubts about dates', () => {
  test.each([
    ['31/4/2026', 'schedule.impossible-date C3 {"text":"31/4/2026"}'],
    ['Trước ngày 30/02/2026', 'schedule.impossible-date C3 {"text":"Trước ngày 30/02/2026"}'],
    ['Tháng 13/2026', 'schedule.impossible-date C3 {"text":"Tháng 13/2026"}'],
    ['Quý II/2025', 'schedule.outside-plan-year C3 {"text":"Quý II/2025","year":"2026"}'],
    ['15/01/2027', 'schedule.outside-plan-year C3 {"text":"15/01/2027","year":"2026"}'],
    ['Trước ngày 30/6/2025', 'schedule.outside-plan-year C3 {"text":"Trước ngày 30/6/2025","year":"2026"}'],
  ])('%s', (due, expected) => {
    expect(doubts(plan(due))).toEqual([expected]);
  });

  test.each([
    'Quý II/2026',
    'Quý II',
    'Trước tháng 01/2026',
    'Thường xuyên',
    'Tháng 12/2025 đến tháng 02/2026',
    'Từ năm 2025',
    'Hằng năm',
    '',
  ])('none about "%s"', (due) => {
    expect(doubts(plan(due))).toEqual([]);
  });

  test('a plan of several years: its later years are its own, a quarter without a year is a guess', () => {
    const title = 'KẾ HOẠCH CHUYỂN ĐỔI SỐ GIAI ĐOẠN 2026 - 2030';
    expect(doubts(plan('Quý II/2029', title))).toEqual([]);
    expect(doubts(plan('Quý II', title))).toEqual(['schedule.year-assumed C3 {"text":"Quý II","year":2026}']);
    expect(doubts(plan('Quý II/2031', title))).toEqual([
      'schedule.outside-plan-year C3 {"text":"Quý II/2031","year":"2026–2030"}',
    ]);
  });

  test('where most dates lie in another year, it is the year that is wrong, not each date', () => {
    const rows = Array.from({ length: 8 }, (_, i) => `Nhiệm vụ thứ ${i + 1}|Văn phòng|Tháng ${i + 1}/2025`).join('\n');
    expect(doubts(`KẾ HOẠCH NĂM 2026||\nNội dung công việc|Chủ trì|Thời hạn\n${rows}\n`)).toEqual([]);
  });
});

describe('doubts about targets', () => {
  const targets = (words: string) => `
KẾ HOẠCH NĂM 2026|||
TT|Nhiệm vụ|Chỉ tiêu|Chủ trì
1|Giải quyết hồ sơ|${words}|Văn phòng
2|Trả lời kiến nghị|100%|Văn phòng
`;

  test.each([['Đạt 980% hồ sơ đúng hạn', 'target.share-above-100 C3 {"value":980,"text":"Đạt 980%"}']])(
    '%s',
    (words, expected) => {
      expect(doubts(targets(words)).map((doubt) => doubt.replace(/"text":"[^"]*"/, '"text":"Đạt 980%"'))).toEqual([
        expected,
      ]);
    },
  );

  test.each([
    'Tối thiểu 98%',
    'Thu ngân sách đạt 110% dự toán',
    'Tăng 120%',
    'Theo Quyết định số 766/QĐ-TTg',
    '02 lớp',
  ])('none about "%s"', (words) => {
    expect(doubts(targets(words))).toEqual([]);
  });
});

test('who is taken over from the row above without a merged cell is said', () => {
  const picture = `
KẾ HOẠCH NĂM 2026|||
TT|Nhiệm vụ|Chủ trì|Thời hạn
1|Rà soát thủ tục hành chính|Văn phòng|Tháng 5
|Công khai thủ tục hành chính||Tháng 6
2|Số hóa hồ sơ|Phòng Kinh tế|Tháng 7
`;
  expect(doubts(picture)).toEqual(['table.values-shared C3 {"count":1}']);
  expect(doubts(picture, { merges: ['C3:C4'] })).toEqual([]);
});

test('"Chỉ tiêu, sản phẩm": what to reach, what to deliver, or both', () => {
  const rows = drawn(`
TT|Nhiệm vụ|Chỉ tiêu, sản phẩm|Chủ trì
1|Theo dõi thi hành pháp luật|Báo cáo|Văn phòng
2|Giải quyết hồ sơ|Đạt tối thiểu 98% đúng hạn|Văn phòng
3|Rà soát văn bản|100% văn bản được rà soát, báo cáo kết quả|Văn phòng
4|Tuyên truyền|Ít nhất 04 hội nghị|Văn phòng
`);
  const { assignments } = readWorkbook(workbookOf(sheetOf({ rows })));
  expect(assignments.map(({ deliverable, targets }) => [deliverable, targets.map((one) => one.canonical)])).toEqual([
    ['Báo cáo', []],
    ['', ['>=98%']],
    ['100% văn bản được rà soát, báo cáo kết quả', ['>=100%']],
    ['Ít nhất 04 hội nghị', ['>=4 hội nghị']],
  ]);
});
