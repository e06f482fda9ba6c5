import { workingCalendar } from '../../../src/core/calendar/working-calendar';
import { readFeedback } from '../../../src/core/cases/read-feedback';
import { readSurvey } from '../../../src/core/cases/read-survey';
import { findCaseColumns } from '../../../src/core/cases/find-case-columns';
import { feedbackFigures } from '../../../src/core/indicators/feedback-figures';
import { surveyFigures } from '../../../src/core/indicators/satisfaction';
import type { CellValue } from '../../../src/core/sheet/workbook-snapshot';
import { sheetOf } from '../../support/plan-workbook';

const survey = (rows: CellValue[][], merges: string[] = []) => {
  const reading = readSurvey(sheetOf({ name: 'Khảo sát', rows, merges }));
  return { reading, figures: reading && surveyFigures(reading) };
};

describe('slips, a column a question', () => {
  const ROWS: CellValue[][] = [
    ['PHIẾU KHẢO SÁT SỰ HÀI LÒNG'],
    [
      'STT',
      'Họ tên',
      'Tuổi',
      'Nơi ngồi chờ',
      'Thủ tục hành chính',
      'Thái độ công chức',
      'Kết quả nhận được',
      'Xử lý góp ý',
    ],
    [1, 'Na', 30, 'Rất hài lòng', 'Hài lòng', 'Bình thường', 'Hài lòng', null],
    [2, 'Mận', 41, 'Hài lòng', 'Không hài lòng', 'Rất không hài lòng', 'Hài lòng', 'Hài lòng'],
    [3, 'Ổi', 52, 'Hài lòng', 'Hài lòng', 'Hài lòng', 'Rất hài lòng', 'chưa dùng'],
    [4, null, null, null, null, null, null, null],
  ];

  it('in words: every question with its blanks, rates by factor', () => {
    const { reading, figures } = survey(ROWS);
    expect(reading).toMatchObject({ shape: 'slips', scale: null, slips: 3 });
    expect(
      reading!.questions.map(({ factor, satisfied, answers, blank }) => [factor, satisfied, answers, blank]),
    ).toEqual([
      ['access', 3, 3, 0],
      ['procedures', 2, 3, 0],
      ['staff', 1, 3, 0],
      ['results', 3, 3, 0],
      // "chưa dùng" is no answer
      ['feedback', 1, 1, 2],
    ]);
    // (3 + 2 + 1 + 3 + 1) of (3 + 3 + 3 + 3 + 1)
    expect(figures!.total).toEqual({ satisfied: 10, answers: 13, rate: 10 / 13 });
    expect(figures!.factors.map(({ factor, rate }) => [factor, rate])).toEqual([
      ['access', 1],
      ['procedures', 2 / 3],
      ['staff', 1 / 3],
      ['results', 1],
      ['feedback', 1],
    ]);
  });

  it.each<[string, CellValue[], number | null, boolean, number, number]>([
    ['five levels: 4 and 5 are satisfied', [5, 4, 3, 2, 1, 4], 5, false, 3, 6],
    ['three levels: 2 and 3 are satisfied', [3, 2, 1, 3], 3, true, 3, 4],
    ['numbers before words', ['5 - Rất hài lòng', '4 - Hài lòng', '3 - Bình thường'], 5, false, 2, 3],
    ['three levels in words', ['Rất hài lòng', 'Hài lòng', 'Không hài lòng'], null, false, 2, 3],
  ])('%s', (_, answers, scale, assumed, satisfied, count) => {
    const { reading } = survey([['TT', 'Câu 1. Ông/bà đánh giá thế nào?'], ...answers.map((one, at) => [at + 1, one])]);
    expect(reading).toMatchObject({ scale, scaleAssumed: assumed });
    expect(reading!.questions).toHaveLength(1);
    expect(reading!.questions[0]).toMatchObject({ satisfied, answers: count });
  });

  it('under merged factors, and with answers that are none told by their rows', () => {
    const { reading } = survey(
      [
        ['TT', 'Tiếp cận dịch vụ', null, 'Kết quả dịch vụ', null],
        [null, 'Câu 1', 'Câu 2', 'Câu 3', 'Câu 4'],
        [1, 5, 4, 5, 5],
        [2, 4, 4, 3, 7],
        [3, 3, 4, 3, 5],
        [4, 3, 4, 3, 5],
        [5, 3, 4, 3, 5],
        [6, 3, 4, 3, 5],
      ],
      ['B1:C1', 'D1:E1'],
    );
    expect(reading!.questions.map(({ factor }) => factor)).toEqual(['access', 'access', 'results', 'results']);
    expect(reading!.questions[3]).toMatchObject({ satisfied: 5, answers: 5, unknown: [3] });
  });
});

describe('counts by level', () => {
  it('five levels, the totals and shares left out', () => {
    const { reading, figures } = survey([
      [
        'TT',
        'Nội dung',
        'Rất hài lòng',
        'Hài lòng',
        'Bình thường',
        'Không hài lòng',
        'Rất không hài lòng',
        'Tổng',
        'Tỷ lệ hài lòng',
      ],
      [1, 'Nơi ngồi chờ có đủ chỗ', 40, 45, 10, 4, 1, 100, 0.85],
      [2, 'Công chức có thái độ lịch sự', 50, 30, 10, 5, 5, 100, 0.8],
      [null, 'Tổng cộng', 90, 75, 20, 9, 6, 200, 0.825],
    ]);
    expect(reading).toMatchObject({ shape: 'counts', slips: 100 });
    expect(figures!.total).toEqual({ satisfied: 165, answers: 200, rate: 0.825 });
    expect(figures!.factors.map(({ factor, rate }) => [factor, rate])).toEqual([
      ['access', 0.85],
      ['staff', 0.8],
    ]);
  });

  it('three levels in two rows of headings with counts and shares', () => {
    const { figures } = survey(
      [
        ['Tiêu chí', 'Rất hài lòng', null, 'Hài lòng', null, 'Không hài lòng', null],
        [null, 'Số phiếu', 'Tỷ lệ %', 'Số phiếu', 'Tỷ lệ %', 'Số phiếu', 'Tỷ lệ %'],
        ['Kết quả giải quyết', 12, 0.6, 6, 0.3, 2, 0.1],
      ],
      ['B1:C1', 'D1:E1', 'F1:G1'],
    );
    expect(figures!.total).toEqual({ satisfied: 18, answers: 20, rate: 0.9 });
  });
});

it.each([
  [
    [
      ['Nhiệm vụ', 'Chủ trì', 'Mức độ hài lòng'],
      ['Khảo sát', 'Văn phòng', 'trên 90%'],
    ],
  ],
  [
    [
      ['STT', 'Số lượng'],
      [1, 3],
      [2, 4],
      [3, 5],
    ],
  ],
  [
    [
      ['Chỉ tiêu', 'Kết quả'],
      ['Tỷ lệ hài lòng', 'Đạt 95%'],
    ],
  ],
])('no survey: %j', (rows) => {
  expect(readSurvey(sheetOf({ name: 'Kế hoạch', rows }))).toBeNull();
});

describe('feedback', () => {
  const DAY = 46083; // Monday, 02/03/2026
  const HEADINGS = [
    'STT',
    'Nội dung phản ánh, kiến nghị',
    'Ngày tiếp nhận',
    'Hạn xử lý',
    'Ngày trả lời',
    'Mức độ hài lòng',
  ];
  const rows: CellValue[][] = [
    HEADINGS,
    [1, 'Rác', DAY, DAY + 10, DAY + 10, 'Hài lòng'],
    [2, 'Đèn', DAY, DAY + 10, DAY + 11, 'Không hài lòng'],
    // fifteen working days after Monday 02/03 end on Monday 23/03
    [3, 'Chợ', DAY, null, DAY + 21, 'Rất hài lòng'],
    [4, 'Đường', DAY, null, DAY + 22, null],
    [5, 'Nước', DAY, DAY + 60, null, null],
    [6, 'Ồn', DAY, DAY + 5, null, 'gì đó'],
    [7, 'Cây', null, DAY + 5, DAY + 1, null],
    [8, 'Cống', DAY, DAY + 5, DAY - 1, null],
    ['Tổng', null, 8],
  ];
  const reading = readFeedback(sheetOf({ rows }), '1900')!;

  it('is read, its faults told', () => {
    expect(reading.columns.map(({ field }) => field)).toEqual([
      'content',
      'received',
      'due',
      'answered',
      'satisfaction',
    ]);
    expect(reading.findings).toEqual([
      { code: 'received-missing', rows: [7] },
      { code: 'answered-before-received', rows: [8] },
      { code: 'answer-unknown', rows: [6] },
    ]);
    expect(reading.rowCount).toBe(8);
    expect(reading.feedback).toHaveLength(6);
  });

  it('is on time by its due day, else within fifteen working days', () => {
    const figures = feedbackFigures(reading.feedback, { from: DAY, to: DAY + 30, asOf: DAY + 30 }, workingCalendar());
    // on time: 1, 3; late: 2, 4, 6; 5 is not due yet
    expect(figures.onTime).toMatchObject({ numerator: 2, denominator: 5, value: 0.4 });
    expect(figures.late).toEqual([2, 4, 6]);
    expect(figures.satisfaction).toMatchObject({ numerator: 2, denominator: 3 });
    expect(figures).toMatchObject({ received: 6, open: 2, computedDue: 2 });
  });

  it('without any in the period has no rate', () => {
    const figures = feedbackFigures(reading.feedback, { from: 1, to: 2, asOf: 2 }, workingCalendar());
    expect(figures.onTime).toMatchObject({ numerator: 0, denominator: 0, value: null });
  });

  it('is not what a list of cases is', () => {
    const cases = ['Mã hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Ngày trả kết quả', 'Phản ánh, kiến nghị'];
    const sheet = sheetOf({ rows: [cases, ['H-1', DAY, DAY + 5, DAY + 3, null]] });
    expect(readFeedback(sheet, '1900')).toBeNull();
    expect(findCaseColumns(sheet)).not.toBeNull();
  });
});
