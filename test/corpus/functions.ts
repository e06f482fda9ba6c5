/** What a formula shows: a value, or an error. */
export type Shown = number | string;

/** `=CCHC.PARTARGET(text; part; index)` */
export interface PartTargetCase {
  readonly text: string;
  readonly part?: string;
  readonly index?: number;
  /** A list of rows where the result spills. */
  readonly shows: Shown | readonly (readonly Shown[])[];
}

export const PARTARGET_TABLE: readonly PartTargetCase[] = [
  // The threshold
  { text: 'Tối thiểu 95%', shows: 0.95 },
  { text: 'Đạt từ 97,3% trở lên', shows: 0.973 },
  { text: 'Trên 84%', shows: 0.84 },
  { text: 'Không quá 4,5% hồ sơ trễ hạn', shows: 0.045 },
  { text: 'Ít nhất 12 mô hình', shows: 12 },
  { text: '6.500 lượt', shows: 6500 },
  { text: '100% hồ sơ được số hóa', shows: 1 },
  { text: 'Tối thiểu 15% đến 25%', shows: 0.15 },
  // Its other parts
  { text: 'Tối thiểu 95%', part: 'value', shows: 0.95 },
  { text: 'Tối thiểu 95%', part: ' Operator ', shows: '>=' },
  { text: 'Trên 84%', part: 'operator', shows: '>' },
  { text: 'Không quá 4,5% hồ sơ trễ hạn', part: 'operator', shows: '<=' },
  { text: 'Tối thiểu 95%', part: 'unit', shows: '%' },
  { text: 'Ít nhất 12 mô hình', part: 'unit', shows: 'mô hình' },
  { text: 'Tối thiểu 15% đến 25%', part: 'upper', shows: 0.25 },
  { text: 'Tối thiểu 95%', part: 'upper', shows: '#N/A' },
  { text: 'Tỷ lệ hồ sơ đúng hạn tối thiểu 95%', part: 'subject', shows: 'Tỷ lệ hồ sơ đúng hạn' },
  // Several targets and alternatives
  { text: 'Hồ sơ trực tuyến đạt từ 25% hoặc đạt từ 45% trở lên', index: 1, shows: 0.25 },
  { text: 'Hồ sơ trực tuyến đạt từ 25% hoặc đạt từ 45% trở lên', index: 2, shows: 0.45 },
  { text: 'Hồ sơ trực tuyến đạt từ 25% hoặc đạt từ 45% trở lên', index: 3, shows: '#N/A' },
  { text: '60% năm 2027, 90% năm 2029', index: 2, shows: 0.9 },
  { text: 'Tối thiểu 95%', index: 0, shows: '#VALUE!' },
  { text: 'Tối thiểu 95%', index: 1.5, shows: '#VALUE!' },
  // A row a target; blank where there is no such part
  { text: 'Tối thiểu 95%', part: 'all', shows: [[0.95, '>=', '%', '', '']] },
  {
    text: 'Tỷ lệ hồ sơ trễ hạn dưới 1,5%; mức độ hài lòng đạt từ 84% đến 90%',
    part: 'all',
    shows: [
      [0.015, '<', '%', '', 'Tỷ lệ hồ sơ trễ hạn'],
      [0.84, '>=', '%', 0.9, 'mức độ hài lòng'],
    ],
  },
  {
    text: 'Tỷ lệ hồ sơ trực tuyến tăng trên 4% so với năm 2024',
    part: 'all',
    shows: [['', 'change', '%', '', 'Tỷ lệ hồ sơ trực tuyến']],
  },
  // No threshold, no target
  { text: 'Tăng trên 4% so với năm 2024', shows: '#N/A' },
  { text: 'Tăng trên 4% so với năm 2024', part: 'operator', shows: 'change' },
  { text: 'Triển khai Nghị định số 61/2018/NĐ-CP', shows: '#N/A' },
  { text: 'Triển khai Nghị định số 61/2018/NĐ-CP', part: 'all', shows: '#N/A' },
  { text: '', shows: '#N/A' },
  { text: 'Tối thiểu 95%', part: 'ngưỡng', shows: '#VALUE!' },
];

/** The as-of date of the truth table. */
export const AS_OF = '15/06/2026';

/** One case alone: what each denominator gives. `1` on time, `0` counted but not on time, `–` not counted (#DIV/0!). */
export interface OneCase {
  readonly means: string;
  readonly due: string;
  readonly done: string;
  /** due, resolved, received without an as-of date. */
  readonly without: string;
  /** due, resolved, received as of {@link AS_OF}. */
  readonly asOf: string;
}

export const ONE_CASE_TABLE: readonly OneCase[] = [
  { means: 'xong trước hạn / done before due', due: '10/06/2026', done: '08/06/2026', without: '1 1 1', asOf: '1 1 1' },
  {
    means: 'xong đúng ngày hẹn / done on the due day',
    due: '10/06/2026',
    done: '10/06/2026',
    without: '1 1 1',
    asOf: '1 1 1',
  },
  {
    means: 'xong đúng ngày hẹn, muộn giờ / done on the due day, after the hour',
    due: '10/06/2026 08:00',
    done: '10/06/2026 16:45',
    without: '1 1 1',
    asOf: '1 1 1',
  },
  {
    means: 'xong trễ một ngày / done a day late',
    due: '10/06/2026',
    done: '11/06/2026',
    without: '0 0 0',
    asOf: '0 0 0',
  },
  {
    means: 'xong đúng ngày tính đến / done on the as-of day',
    due: '15/06/2026',
    done: '15/06/2026',
    without: '1 1 1',
    asOf: '1 1 1',
  },
  {
    means: 'xong sau ngày tính đến, đã quá hạn / done after the as-of day, past due',
    due: '10/06/2026',
    done: '16/06/2026',
    without: '0 0 0',
    asOf: '0 – 0',
  },
  {
    means: 'xong sau ngày tính đến, chưa đến hạn / done after the as-of day, not yet due',
    due: '20/06/2026',
    done: '16/06/2026',
    without: '1 1 1',
    asOf: '– – 0',
  },
  { means: 'chưa xong, đã quá hạn / open, past due', due: '14/06/2026', done: '', without: '– – 0', asOf: '0 – 0' },
  {
    means: 'chưa xong, đến hạn đúng ngày tính đến / open, due on the as-of day',
    due: '15/06/2026',
    done: '',
    without: '– – 0',
    asOf: '– – 0',
  },
  {
    means: 'chưa xong, chưa đến hạn / open, not yet due',
    due: '20/06/2026',
    done: '',
    without: '– – 0',
    asOf: '– – 0',
  },
  {
    means: 'không có ngày hẹn, đã xong / no due date, done',
    due: '',
    done: '08/06/2026',
    without: '– – 0',
    asOf: '– – 0',
  },
  {
    means: 'không có ngày hẹn, xong sau ngày tính đến / no due date, done after the as-of day',
    due: '',
    done: '16/06/2026',
    without: '– – 0',
    asOf: '– – 0',
  },
  { means: 'không có cả hai ngày / neither date', due: '', done: '', without: '– – –', asOf: '– – –' },
];

/** `=CCHC.ONTIMERATE(due; done; asOf; denominator)` over whole ranges. */
export interface OnTimeRateCase {
  readonly means: string;
  readonly due: readonly (readonly unknown[])[];
  readonly done: readonly (readonly unknown[])[];
  readonly asOf?: unknown;
  readonly denominator?: string;
  readonly shows: Shown;
}

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** 10/06/2026 as Excel's serial number. */
const JUNE_10 = 46183;

export const ONTIMERATE_TABLE: readonly OnTimeRateCase[] = [
  {
    means: 'ba trong bốn hồ sơ xong đúng hạn / three of four resolved on time',
    due: column(JUNE_10, JUNE_10, JUNE_10, JUNE_10),
    done: column(JUNE_10 - 3, JUNE_10, JUNE_10 + 0.9, JUNE_10 + 1),
    shows: 3 / 4,
  },
  {
    means: 'chưa xong mà quá hạn là trễ / open past due counts as late',
    due: column(JUNE_10, JUNE_10),
    done: column(JUNE_10, ''),
    asOf: JUNE_10 + 1,
    shows: 1 / 2,
  },
  {
    means: 'chỉ trong hồ sơ đã xong / of the resolved only',
    due: column(JUNE_10, JUNE_10),
    done: column(JUNE_10, ''),
    asOf: JUNE_10 + 1,
    denominator: 'resolved',
    shows: 1 / 1,
  },
  {
    means: 'trong mọi hồ sơ tiếp nhận / of all received',
    due: column(JUNE_10, JUNE_10, '', JUNE_10),
    done: column(JUNE_10, '', JUNE_10, JUNE_10 + 5),
    denominator: ' Received ',
    shows: 1 / 4,
  },
  {
    means: 'ngày và chữ lẫn nhau / serials and text together',
    due: column(JUNE_10, '10/06/2026', '10/6/2026 17:00'),
    done: column('10/06/2026 09:30:15', JUNE_10 + 0.5, '11/06/2026'),
    shows: 2 / 3,
  },
  {
    means: 'ô trống các kiểu / blank cells of every kind',
    due: column(JUNE_10, '', '  ', null, 0),
    done: column(JUNE_10, null, '', undefined, 0),
    denominator: 'received',
    shows: 1 / 1,
  },
  {
    means: 'tiêu đề phía trên ngày đầu tiên / headings above the first date',
    due: column('Ngày hẹn trả', JUNE_10),
    done: column('Ngày kết thúc xử lý', JUNE_10),
    shows: 1 / 1,
  },
  {
    means: 'vùng một hàng / ranges of one row',
    due: [[JUNE_10, JUNE_10]],
    done: [[JUNE_10, JUNE_10 + 1]],
    shows: 1 / 2,
  },
  {
    means: 'ngày tính đến là chữ / as-of date as text',
    due: column(JUNE_10),
    done: column(''),
    asOf: '11/06/2026',
    shows: 0 / 1,
  },
  {
    means: 'ô ngày tính đến để trống / a blank as-of cell is none',
    due: column(JUNE_10, JUNE_10),
    done: column(JUNE_10, ''),
    asOf: '',
    shows: 1 / 1,
  },
  { means: 'không có hồ sơ nào / nothing to count', due: column('', ''), done: column('', ''), shows: '#DIV/0!' },
  { means: 'chưa hồ sơ nào xong / nothing resolved', due: column(JUNE_10), done: column(''), shows: '#DIV/0!' },
  {
    means: 'hai vùng khác độ dài / ranges of different length',
    due: column(JUNE_10, JUNE_10),
    done: column(JUNE_10),
    shows: '#VALUE!',
  },
  {
    means: 'một cột với một hàng / a column against a row',
    due: column(JUNE_10, JUNE_10),
    done: [[JUNE_10, JUNE_10]],
    shows: '#VALUE!',
  },
  {
    means: 'ngày không có thật / a day that does not exist',
    due: column(JUNE_10, '31/06/2026'),
    done: column(JUNE_10, JUNE_10),
    shows: '#VALUE!',
  },
  {
    means: 'chữ lẫn trong ngày / words among the dates',
    due: column(JUNE_10, JUNE_10),
    done: column(JUNE_10, 'chưa xong'),
    shows: '#VALUE!',
  },
  { means: 'số âm / a negative number', due: column(-1), done: column(JUNE_10), shows: '#VALUE!' },
  {
    means: 'ngày tính đến không phải là ngày / an as-of date that is none',
    due: column(JUNE_10),
    done: column(JUNE_10),
    asOf: 'hôm nay',
    shows: '#VALUE!',
  },
  {
    means: 'mẫu số không có trong danh sách / an unknown denominator',
    due: column(JUNE_10),
    done: column(JUNE_10),
    denominator: 'all',
    shows: '#VALUE!',
  },
];

/** A formula's arguments in their order, and what its cell shows; a list of rows where the result spills. */
export interface FormulaCase {
  readonly args: readonly FormulaArgument[];
  readonly shows: Shown | boolean | readonly (readonly (Shown | boolean)[])[];
  readonly means?: string;
}
export type FormulaArgument = string | number | null | readonly (readonly (string | number)[])[];

/** The functions that take a text, a value or a whole range, by name: arguments as docs/functions.md names them. */
export const FORMULA_TABLES: Readonly<
  Record<string, { readonly names: readonly string[]; readonly cases: readonly FormulaCase[] }>
> = {
  TARGETMET: {
    names: ['actual', 'text', 'index', 'baseline'],
    cases: [
      { args: [0.96, 'Tối thiểu 95%'], shows: true },
      { args: [0.95, 'Tối thiểu 95%'], shows: true },
      { args: [0.95, 'Trên 95%'], shows: false },
      { args: [0.015, 'Dưới 1,5%'], shows: false },
      { args: [11, 'Ít nhất 12 mô hình'], shows: false },
      { args: [0.46, 'Hồ sơ trực tuyến đạt từ 25% hoặc đạt từ 45% trở lên'], shows: true },
      { args: [0.9, 'Trễ hạn dưới 1,5%; hài lòng trên 84%'], shows: '#VALUE!', means: 'hai chỉ tiêu / two targets' },
      { args: [0.9, 'Trễ hạn dưới 1,5%; hài lòng trên 84%', 2], shows: true },
      { args: [0.63, 'Tăng trên 4% so với năm 2024', null, 0.6], shows: true },
      { args: [0.63, 'Tăng trên 4% so với năm 2024'], shows: '#N/A', means: 'chưa có kỳ trước / no baseline' },
      { args: ['', 'Tối thiểu 95%'], shows: '', means: 'chưa có kết quả / no actual yet' },
      { args: ['chưa có', 'Tối thiểu 95%'], shows: '#VALUE!' },
      { args: [0.9, 'Họp giao ban'], shows: '#N/A' },
      {
        args: [[[0.96], [0.9], ['']], [['Tối thiểu 95%']]],
        shows: [[true], [false], ['']],
        means: 'cả vùng / a range',
      },
      {
        args: [
          [[0.96], [12]],
          [['Tối thiểu 95%'], ['Ít nhất 12 mô hình']],
        ],
        shows: [[true], [true]],
      },
      {
        args: [
          [[0.96], [12]],
          [['Tối thiểu 95%'], ['A'], ['B']],
        ],
        shows: '#VALUE!',
      },
    ],
  },
  DUEDATE: {
    names: ['text', 'year', 'part'],
    cases: [
      { args: ['Quý II', 2026], shows: 46203, means: '30/06/2026' },
      { args: ['Quý II', 2026, 'start'], shows: 46113, means: '01/04/2026' },
      { args: ['Trước ngày 10/3/2026', 2026], shows: 46090, means: '09/03/2026' },
      { args: ['Chậm nhất 25/3', 2025], shows: 45741, means: '25/03/2025' },
      { args: ['Tháng 5 và tháng 11', 2026], shows: 46356, means: '30/11/2026' },
      { args: ['Thường xuyên trong năm', 2026], shows: 46387, means: '31/12/2026' },
      { args: ['Hằng tháng', 2026], shows: '#N/A' },
      { args: ['Hằng tháng', 2026, 'canonical'], shows: 'FREQ=MONTHLY' },
      { args: ['Trong 15 ngày làm việc sau khi có quyết định', 2026], shows: '#N/A' },
      { args: ['Theo kế hoạch', 2026], shows: '#N/A' },
      { args: ['Quý II', 'năm nay'], shows: '#VALUE!' },
      { args: ['Quý II', 2026, 'hạn'], shows: '#VALUE!' },
      { args: [[['Quý I'], [''], ['Hằng tuần']], 2026], shows: [[46112], [''], ['#N/A']], means: 'cả vùng / a range' },
    ],
  },
  ORGANISATIONS: {
    names: ['text', 'role'],
    cases: [
      {
        args: ['Công an xã, Văn phòng HĐND và UBND; Trạm Y tế'],
        shows: [['Công an xã'], ['Văn phòng HĐND và UBND'], ['Trạm Y tế']],
      },
      { args: ['Chủ trì: Công an xã; Phối hợp: các thôn', 'support'], shows: [['các thôn']] },
      { args: ['Chủ trì: Công an xã; Phối hợp: các thôn', 'lead'], shows: [['Công an xã']] },
      { args: [''], shows: '#N/A' },
      { args: ['Công an xã', 'ai'], shows: '#VALUE!' },
    ],
  },
  WORKDAYVN: {
    names: ['start', 'days', 'calendar'],
    cases: [
      { args: ['29/04/2024', 1], shows: 45414, means: '02/05/2024: 30/4 và 1/5 nghỉ / 30 April and 1 May are off' },
      { args: ['03/05/2024', 1], shows: 45416, means: '04/05/2024, thứ Bảy làm bù / a Saturday worked' },
      { args: ['13/02/2026', 1], shows: 46076, means: '23/02/2026, sau Tết / after Tết' },
      { args: ['23/11/2026', 1], shows: 46351, means: '25/11/2026: 24/11 nghỉ / 24 November is off' },
      { args: ['05/05/2024', -1], shows: 45416, means: 'đếm lùi / backward: 04/05/2024' },
      { args: ['04/05/2024', 0], shows: 45416 },
      {
        args: ['05/06/2026', 1, [['06/06/2026', 'làm bù']]],
        shows: 46179,
        means: 'lịch riêng / own calendar: 06/06/2026',
      },
      { args: ['05/06/2026', 1, [['08/06/2026']]], shows: 46182, means: 'lịch riêng / own calendar: 09/06/2026' },
      { args: ['05/06/2026', 1, [['08/06/2026', 'đi chơi']]], shows: '#VALUE!' },
      { args: ['30/12/2027', 5], shows: '#N/A', means: 'chưa có lịch 2028 / no calendar for 2028' },
      { args: ['', 5], shows: '' },
      { args: ['hôm nay', 5], shows: '#VALUE!' },
      { args: ['05/06/2026', 'năm'], shows: '#VALUE!' },
      { args: [[['29/04/2024'], ['']], 1], shows: [[45414], ['']], means: 'cả vùng / a range' },
    ],
  },
  NETWORKDAYSVN: {
    names: ['start', 'end', 'calendar'],
    cases: [
      {
        args: ['01/01/2026', '31/01/2026'],
        shows: 21,
        means: '22 ngày từ thứ Hai đến thứ Sáu − 2 + 1 / 22 weekdays − 2 + 1',
      },
      { args: ['29/04/2024', '05/05/2024'], shows: 3, means: '02, 03 và 04/5 / 2, 3 and 4 May' },
      { args: ['05/05/2024', '29/04/2024'], shows: -3 },
      { args: ['14/02/2026', '22/02/2026'], shows: 0, means: 'Tết' },
      {
        args: [
          '01/06/2026',
          '05/06/2026',
          [
            ['Ngày', 'Loại'],
            ['03/06/2026', 'nghỉ'],
          ],
        ],
        shows: 4,
      },
      { args: ['15/12/2021', '15/01/2022'], shows: '#N/A', means: 'chưa có lịch 2021 / no calendar for 2021' },
      { args: ['', '15/01/2022'], shows: '' },
    ],
  },
  LATERATE: {
    names: ['due', 'done', 'asOf', 'denominator'],
    cases: [
      {
        args: [
          [[46183], [46183], [46183], [46183]],
          [[46180], [46183], [46184], [46190]],
        ],
        shows: 0.5,
      },
      { args: [[[46183], [46183]], [[46183], ['']], 46184], shows: 0.5, means: 'chưa xong, quá hạn / open, past due' },
      { args: [[[46183], [46183]], [[46183], ['']], 46184, 'resolved'], shows: 0 },
      { args: [[[46183], [46183], ['']], [[46184], [''], [46184]], 46184, 'received'], shows: 0.6666666666666666 },
      { args: [[['']], [['']]], shows: '#DIV/0!' },
      { args: [[[46183], [46183]], [[46183]]], shows: '#VALUE!' },
    ],
  },
  OVERDUECOUNT: {
    names: ['due', 'done', 'asOf'],
    cases: [
      { args: [[[46183], [46183], [46183], [46185]], [[''], [46184], [46190], ['']], 46184], shows: 2 },
      { args: [[[46183]], [['']], '10/06/2026'], shows: 0, means: 'đến hạn đúng ngày / due that day' },
      { args: [[[46183]], [['']], ''], shows: '#VALUE!', means: 'cần ngày tính đến / the day is needed' },
      { args: [[['']], [['']], 46184], shows: 0 },
    ],
  },
  ONLINERATE: {
    names: ['channels'],
    cases: [
      { args: [[['Nộp trực tuyến'], ['Trực tiếp'], ['Qua bưu chính công ích'], ['Trực tuyến']]], shows: 0.5 },
      { args: [[['Hình thức nộp'], [2], [1], ['']]], shows: 0.5, means: 'mã 1, 2, 3 / codes 1, 2, 3' },
      { args: [[['Trực tiếp'], ['Khác']]], shows: '#VALUE!' },
      { args: [[['']]], shows: '#DIV/0!' },
    ],
  },
  SATISFACTIONRATE: {
    names: ['answers', 'scale'],
    cases: [
      { args: [[['Rất hài lòng'], ['Hài lòng'], ['Bình thường'], ['Không hài lòng']]], shows: 0.5 },
      { args: [[['Câu 1'], [5], [4], [3], ['']]], shows: 0.6666666666666666, means: '4 và 5 là hài lòng / 4 and 5' },
      { args: [[[3], [2], [1], [1]], 3], shows: 0.5, means: 'ba mức: 2 và 3 / of three: 2 and 3' },
      { args: [[[5], [4]], 3], shows: '#VALUE!' },
      { args: [[[5]], 4], shows: '#VALUE!' },
      { args: [[['']]], shows: '#DIV/0!' },
    ],
  },
  SCORE766: {
    names: ['indicator', 'rate'],
    cases: [
      { args: ['2.1', 0.95], shows: 19, means: '0,95 × 20' },
      { args: ['3.3', 0.25], shows: 3, means: '0,25 / 0,5 × 6' },
      { args: ['3.3', 0.5], shows: 6 },
      { args: ['3.3', 0.8], shows: 6, means: 'đủ điểm từ 50% / full from 50%' },
      { args: ['5.3', 0.89], shows: 5.93, means: '0,89 / 0,9 × 6' },
      { args: ['5.3', 0.9], shows: 6 },
      { args: [2.1, 1], shows: 20 },
      { args: ['2,1', 0], shows: 0 },
      { args: ['6.1', 0.5], shows: '#N/A' },
      { args: ['2.1', 95], shows: '#VALUE!' },
      { args: ['2.1', ''], shows: '' },
      {
        args: [
          [['2.1'], ['3.3']],
          [[0.9], [0.4]],
        ],
        shows: [[18], [4.8]],
        means: 'cả vùng / a range',
      },
    ],
  },
  GRADE766: {
    names: ['points'],
    cases: [
      { args: [90], shows: 'Xuất sắc' },
      { args: [89.99], shows: 'Tốt' },
      { args: [80], shows: 'Tốt' },
      { args: [79.99], shows: 'Khá' },
      { args: [70], shows: 'Khá' },
      { args: [69.99], shows: 'Trung bình' },
      { args: [50], shows: 'Trung bình' },
      { args: [49.99], shows: 'Yếu' },
      { args: [101], shows: '#VALUE!' },
    ],
  },
};
