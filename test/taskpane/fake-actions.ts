import type { ActionResult } from '../../src/actions/action-result';
import { computeCases } from '../../src/actions/compute-cases';
import type { ShownHeadings } from '../../src/actions/find-headings';
import type { PlanRead, RegisterChanges } from '../../src/actions/results';
import type { Issue } from '../../src/core/issues/issue';
import type { IssueCode } from '../../src/core/issues/issue-code';
import type { CellTrace } from '../../src/core/plan/cell-trace';
import type { PlanReading } from '../../src/core/plan/plan-reading';
import { comparableWords } from '../../src/core/text/comparable-words';
import type { WorkbookSnapshot } from '../../src/core/sheet/workbook-snapshot';
import { createMemoryHost } from '../../src/hosts/memory/memory-host';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import type { PaneActions } from '../../src/taskpane/pane/pane-actions';
import { buildSample } from '../../src/workbench/sample/build-sample';
import { cells, SAMPLE, SAMPLE_SHEET } from './sample-reading';

const SNAPSHOT: WorkbookSnapshot = {
  sheets: [SAMPLE_SHEET],
  names: [],
  date1904: false,
  structureProtected: false,
  activeSheet: null,
};

const ids = (count: number, letter: string) => Array.from({ length: count }, (_, index) => `${letter}${index}`);

export const CHANGES: RegisterChanges = {
  assignments: { added: ids(6, 'A'), kept: ids(1, 'B'), changed: ids(1, 'C'), gone: ids(2, 'D') },
  targets: { added: ids(10, 'T'), kept: [], changed: [], gone: [] },
  differences: [],
  sheets: { assignments: 'Phân công', targets: 'Chỉ tiêu' },
};

/** A second reading of an edited plan. */
export const AGAIN: RegisterChanges = {
  ...CHANGES,
  assignments: { added: ['A9'], kept: ids(5, 'B'), changed: ['A4', 'A6'], gone: ['A2'] },
  targets: { added: ids(40, 'T'), kept: ids(8, 'S'), changed: [], gone: [] },
  differences: [
    {
      id: 'A4',
      what: 'changed',
      title: 'Rà soát, niêm yết đầy đủ thủ tục hành chính tại nơi tiếp nhận và trên trang thông tin của xã',
      source: cells(13, 1, 1),
      cells: [
        { column: 'Chủ trì', before: 'Trung tâm Phục vụ hành chính công', after: 'Văn phòng HĐND và UBND' },
        { column: 'Hạn cuối', before: '30/06/2026', after: '30/09/2026' },
      ],
    },
    {
      id: 'A6',
      what: 'changed',
      title: 'Khảo sát sự hài lòng của người dân',
      source: cells(15, 1, 1),
      cells: [{ column: 'Phối hợp', before: '', after: 'Phòng Kinh tế' }],
    },
    { id: 'A2', what: 'gone', title: 'Báo cáo định kỳ kết quả thực hiện', source: null, cells: [] },
    ...ids(40, 'T').map((id, index) => ({
      id,
      what: 'added' as const,
      title: `Chỉ tiêu mới số ${index + 1}`,
      source: cells(20 + index, 2, 1),
      cells: [],
    })),
  ],
};

export const issue = (code: IssueCode, params: Issue['params'] = {}): Issue => ({
  code,
  severity: 'error',
  source: null,
  params,
});
export const done = <T>(value: T, issues: readonly Issue[] = []): ActionResult<T> => ({ ok: true, value, issues });
export const refused = (...issues: readonly Issue[]) => ({ ok: false, issues }) as const;
export const planRead = (reading: PlanReading, corrections: PlanRead['corrections'] = []): PlanRead => ({
  reading,
  snapshot: SNAPSHOT,
  corrections,
});

const anchor = (row: number, column: number, words: string) => ({ sheet: 'Kế hoạch 2026', row, column, words });

/** Corrections of every kind, as a workbook keeps them. */
export const KEPT: PlanRead['corrections'] = [
  { id: 'C1', correction: { kind: 'column-role', at: anchor(6, 5, comparableWords('Tiến độ')), roles: ['due'] } },
  {
    id: 'C2',
    correction: {
      kind: 'value',
      at: anchor(12, 1, comparableWords(SAMPLE.assignments[3]!.task)),
      field: 'due',
      text: 'Chậm nhất 30/9/2026',
    },
  },
  { id: 'C3', correction: { kind: 'header-rows', at: anchor(6, 0, comparableWords('TT')), rowCount: 2 } },
  { id: 'C4', correction: { kind: 'table-end', at: anchor(6, 0, comparableWords('TT')), last: anchor(20, 0, '') } },
  { id: 'C5', correction: { kind: 'not-plan', at: anchor(40, 0, comparableWords('Danh sách hồ sơ')) } },
  { id: 'C6', correction: { kind: 'plan-year', year: 2026 } },
];

/** The rows that the user has selected, as headings. */
export const HEADINGS: ShownHeadings = {
  at: anchor(4, 0, comparableWords('TT')),
  rowCount: 2,
  words: ['TT', 'Nội dung công việc', 'Cơ quan thực hiện', 'Thời gian'],
};

/** Why a deadline was read so. */
export const TRACE: CellTrace = {
  source: cells(19, 5, 1),
  text: '6 tháng cuối năm, nếu kịp',
  steps: [
    {
      stage: 'column',
      rule: 'column-words',
      words: 'Tiến độ',
      source: cells(7, 5, 1),
      result: 'due',
      params: { header: 'Tiến độ' },
    },
    {
      stage: 'reader',
      rule: 'schedule/mention',
      words: '6 tháng cuối năm',
      source: cells(19, 5, 1),
      result: '2026-07-01/2026-12-31',
      params: {},
    },
  ],
  usedBy: ['A19'],
  unread: ['nếu kịp'],
  issues: [],
};

/** A promise that the test settles itself. */
export function deferred<T>() {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** The workbench's sample, which has case records. */
async function sampleHost() {
  const host = createMemoryHost(new MemoryWorkbook());
  await host.applyEdits(buildSample());
  return host;
}

/** Actions over no workbook: each succeeds at once; give others to change that. */
export function fakeActions(given: Partial<PaneActions> = {}): PaneActions {
  return {
    read: async () => done(planRead(SAMPLE)),
    preview: async () => done(CHANGES),
    write: async () => done(CHANGES),
    highlight: async () =>
      done({ counts: { met: 1, missed: 2, 'no-data': 1234, 'not-measurable': 0 }, sheets: ['Kế hoạch 2026'] }),
    removeHighlights: async () => done({ sheets: ['Kế hoạch 2026'] }),
    undo: async () => done({ what: 'write-registers' as const, left: [] }),
    recover: async () => done({ what: 'write-registers' as const, left: [] }),
    findUnfinished: async () => done(null),
    explain: async () => done(TRACE),
    correct: async (change) => done(change.kind === 'add' ? [{ id: 'C1', correction: change.correction }] : []),
    cases: async (question) => computeCases(await sampleHost(), question),
    reveal: async () => done(null),
    selected: async () => done({ sheet: 'Kế hoạch 2026', area: { row: 18, column: 5, rowCount: 1, columnCount: 1 } }),
    findHeadings: async () => done(HEADINGS),
    ...given,
  };
}
