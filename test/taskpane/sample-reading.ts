import type { Issue } from '../../src/core/issues/issue';
import type { Assignment, Objective, PlanReading, PlanTable } from '../../src/core/plan/plan-reading';
import type { Schedule, ScheduleKind } from '../../src/core/readers/schedule';
import type { LocatedTarget } from '../../src/core/readers/target';
import type { SheetSnapshot } from '../../src/core/sheet/workbook-snapshot';
import type { SourceRef } from '../../src/core/source/source-ref';

/** A reading written for these tests: a made-up commune's plan. */
const SHEET = 'Kế hoạch 2026';

export const cells = (row: number, column = 0, columnCount = 6, sheet = SHEET): SourceRef => ({
  sheet,
  areas: [{ row: row - 1, column, rowCount: 1, columnCount }],
});

export function schedule(canonical: string, text: string, kind: ScheduleKind = 'window'): Schedule {
  const part = {
    canonical,
    kind,
    window: null,
    recurrence: null,
    basis: 'stated',
    start: 0,
    end: text.length,
  } as const;
  return { canonical, text, kind, parts: [part], unread: [], basis: 'stated', confidence: 1 };
}

export const NO_SCHEDULE = schedule('none', '', 'none');

export function target(canonical: string, subject: string, row: number): LocatedTarget {
  const text = `${subject} ${canonical}`;
  return {
    canonical,
    text,
    start: 0,
    end: text.length,
    subject,
    operator: '>=',
    value: 1,
    upper: null,
    unit: '%',
    scope: null,
    against: null,
    year: null,
    alternatives: [],
    basis: 'stated',
    confidence: 1,
    indicatorCode: null,
    row,
    source: cells(row, 2, 1),
  };
}

export function assignment(row: number, given: Partial<Assignment> & Pick<Assignment, 'task'>): Assignment {
  return {
    id: `A${row}`,
    sheet: SHEET,
    rows: [row],
    source: cells(row),
    section: ['I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH'],
    objectiveId: null,
    measure: '',
    deliverable: '',
    lead: ['Văn phòng HĐND và UBND'],
    support: [],
    person: [],
    start: NO_SCHEDULE,
    due: schedule('ongoing 2026-01-01/2026-12-31', 'Thường xuyên', 'ongoing'),
    targets: [],
    fields: {},
    certainty: {},
    confidence: 1,
    issues: [],
    ...given,
  };
}

const PROCEDURES = ['II. CẢI CÁCH THỦ TỤC HÀNH CHÍNH'];
const DIGITAL = ['III. CHUYỂN ĐỔI SỐ', '1. Hạ tầng, nền tảng dùng chung'];

const ASSIGNMENTS: readonly Assignment[] = [
  assignment(8, {
    task: 'Xây dựng, ban hành kế hoạch cải cách hành chính năm của xã và phân công trách nhiệm cho từng công chức, người hoạt động không chuyên trách',
    support: ['Công chức Tư pháp – Hộ tịch', 'Các thôn'],
    due: schedule('2026-01-01/2026-01-31', 'Tháng 01/2026'),
    deliverable: 'Kế hoạch của UBND xã',
    targets: [target('>=100%', 'công chức có phân công cụ thể', 8)],
  }),
  assignment(9, {
    task: 'Báo cáo định kỳ kết quả thực hiện với Chủ tịch UBND xã',
    due: schedule('by FREQ=MONTHLY;BYMONTHDAY=20', 'Chậm nhất ngày 20 hằng tháng', 'recurrence'),
    person: ['Nguyễn Thị Hạnh'],
  }),
  assignment(10, {
    task: 'Kiểm tra việc chấp hành giờ giấc, thái độ phục vụ tại bộ phận tiếp dân',
    lead: [],
    due: schedule('none', 'Theo lịch riêng', 'none'),
    issues: ['assignment.lead-missing', 'schedule.unread'],
  }),
  assignment(13, {
    task: 'Rà soát, niêm yết đầy đủ thủ tục hành chính tại nơi tiếp nhận và trên trang thông tin của xã',
    section: PROCEDURES,
    lead: ['Trung tâm Phục vụ hành chính công'],
    support: ['Văn phòng HĐND và UBND', 'Phòng Văn hóa – Xã hội', 'Phòng Kinh tế'],
    due: schedule('2026-04-01/2026-06-30', 'Quý II/2026'),
    targets: [target('>=100%', 'thủ tục được niêm yết', 13), target('<=2%', 'hồ sơ phải bổ sung quá một lần', 13)],
  }),
  assignment(14, {
    task: 'Tiếp nhận và trả kết quả hồ sơ đúng hạn',
    section: PROCEDURES,
    lead: ['Trung tâm Phục vụ hành chính công'],
    targets: [target('>=98.5%', 'hồ sơ giải quyết đúng hạn', 14), target('>=45% or >=50%', 'hồ sơ nộp trực tuyến', 14)],
  }),
  assignment(15, {
    task: 'Khảo sát sự hài lòng của người dân',
    section: PROCEDURES,
    lead: ['Phòng Văn hóa – Xã hội'],
    due: schedule('before 2026-06-01 | before 2026-12-01', 'Trước 01/6/2026; trước 01/12/2026', 'before'),
    targets: [target('change >0 vs 2025', 'chỉ số hài lòng', 15), target('>=1500 phiếu', 'phiếu khảo sát', 15)],
  }),
  assignment(18, {
    task: 'Số hóa hồ sơ, giấy tờ còn hiệu lực',
    section: DIGITAL,
    lead: ['Trung tâm Phục vụ hành chính công'],
    support: ['Các thôn'],
    due: schedule('event', 'Sau khi tỉnh bàn giao phần mềm', 'event'),
    targets: [target('>=140%', 'hồ sơ được số hóa', 18)],
    issues: ['target.share-above-100'],
  }),
  assignment(19, {
    task: 'Tập huấn kỹ năng số cho tổ công nghệ số cộng đồng',
    section: DIGITAL,
    lead: ['Phòng Văn hóa – Xã hội'],
    due: schedule('2026-07-01/2026-12-31', '6 tháng cuối năm'),
    fields: { task: cells(19, 1, 1), lead: cells(18, 3, 1), due: cells(19, 5, 1) },
    certainty: {
      task: { confidence: 1, reasons: [] },
      lead: { confidence: 0.95, reasons: ['from-merge'] },
      due: { confidence: 0.9, reasons: ['year-assumed'] },
    },
    targets: [target('>=3 lớp', 'lớp tập huấn', 19)],
  }),
];

const OBJECTIVES: readonly Objective[] = [
  {
    id: 'O1',
    sheet: SHEET,
    rows: [5],
    text: 'Phấn đấu tối thiểu 95% người dân hài lòng khi giao dịch tại xã',
    targets: [target('>=95%', 'người dân hài lòng khi giao dịch tại xã', 5)],
  },
];

const ISSUES: readonly Issue[] = [
  { code: 'assignment.lead-missing', severity: 'warning', source: cells(10, 3, 1), params: {} },
  { code: 'schedule.unread', severity: 'warning', source: cells(10, 5, 1), params: {} },
  { code: 'target.share-above-100', severity: 'warning', source: cells(18, 2, 1), params: {} },
  { code: 'cell.error-value', severity: 'error', source: cells(21, 4, 1), params: { error: '#REF!' } },
  { code: 'table.values-shared', severity: 'info', source: cells(14, 3, 1), params: {} },
];

const TABLES: readonly PlanTable[] = [
  {
    sheet: SHEET,
    area: { row: 6, column: 0, rowCount: 15, columnCount: 6 },
    headerRows: [7, 17],
    columns: [
      { column: 0, header: 'TT', roles: ['ordinal'] },
      { column: 1, header: 'Nhiệm vụ', roles: ['task'] },
      { column: 2, header: 'Kết quả', roles: ['target', 'deliverable'] },
      { column: 3, header: 'Đơn vị', roles: ['lead'] },
      { column: 4, header: 'Phối hợp', roles: ['support'] },
      { column: 5, header: 'Tiến độ', roles: ['status'] },
    ],
  },
];

/** The sheet that the sample was read from, as far as the pane looks at it. */
export const SAMPLE_SHEET: SheetSnapshot = {
  name: SHEET,
  visibility: 'visible',
  isProtected: false,
  used: { row: 6, column: 0, rowCount: 15, columnCount: 6 },
  values: Array.from({ length: 15 }, (_, index) => {
    const row = index + 7;
    if (row === 7 || row === 17) return TABLES[0]!.columns.map(({ header }) => header);
    const held = ASSIGNMENTS.find(({ rows }) => rows[0] === row);
    if (!held) return [null, null, null, null, null, null];
    return [
      row,
      held.task,
      held.targets[0]?.text ?? null,
      held.lead[0] ?? null,
      held.support[0] ?? null,
      held.due.text,
    ];
  }),
  formulas: new Map(),
  numberFormats: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
};

export const SAMPLE: PlanReading = {
  plan: {
    title: 'Kế hoạch cải cách hành chính năm 2026 của xã Suối Trong',
    number: '12/KH-UBND',
    agency: 'UBND xã Suối Trong',
    issued: '2026-01-09',
    year: 2026,
  },
  sheets: [{ sheet: SHEET, kind: 'plan', hidden: false }],
  tables: TABLES,
  objectives: OBJECTIVES,
  assignments: ASSIGNMENTS,
  issues: ISSUES,
};

/** The sample without a year in it. */
export const WITHOUT_YEAR: PlanReading = {
  ...SAMPLE,
  plan: { ...SAMPLE.plan, year: null },
  issues: [...SAMPLE.issues, { code: 'plan.year-missing', severity: 'warning', source: null, params: {} }],
};

/** Many assignments, in sections of a hundred. */
export function longReading(count: number): PlanReading {
  const assignments = Array.from({ length: count }, (_, index) =>
    assignment(index + 10, {
      task: `Nhiệm vụ số ${index + 1}`,
      section: [`Mục ${Math.floor(index / 100) + 1}`],
      lead: [`Đơn vị ${index % 7}`],
      targets: [target('>=95%', 'hồ sơ đúng hạn', index + 10)],
    }),
  );
  return { ...SAMPLE, assignments, objectives: [], issues: [] };
}
