import type { ActionResult } from '../../src/actions/action-result';
import type { PlanRead, RegisterChanges } from '../../src/actions/results';
import type { Issue } from '../../src/core/issues/issue';
import type { IssueCode } from '../../src/core/issues/issue-code';
import type { PlanReading } from '../../src/core/plan/plan-reading';
import type { WorkbookSnapshot } from '../../src/core/sheet/workbook-snapshot';
import type { PaneActions } from '../../src/taskpane/pane/pane-actions';
import { SAMPLE } from './sample-reading';

const SNAPSHOT: WorkbookSnapshot = {
  sheets: [],
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

export const issue = (code: IssueCode, params: Issue['params'] = {}): Issue => ({
  code,
  severity: 'error',
  source: null,
  params,
});
export const done = <T>(value: T, issues: readonly Issue[] = []): ActionResult<T> => ({ ok: true, value, issues });
export const refused = (...issues: readonly Issue[]) => ({ ok: false, issues }) as const;
export const planRead = (reading: PlanReading): PlanRead => ({
  reading,
  snapshot: SNAPSHOT,
  corrections: [],
});

/** A promise that the test settles itself. */
export function deferred<T>() {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
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
    reveal: async () => done(null),
    ...given,
  };
}
