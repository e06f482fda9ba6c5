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
