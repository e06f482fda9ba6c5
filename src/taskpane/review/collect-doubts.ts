import type { Issue } from '../../core/issues/issue';
import type { Assignment, PlanReading } from '../../core/plan/plan-reading';

/** The doubts of a reading: all that a person should look at, and those of each assignment. */
export interface Doubts {
  /** Worst first, then in reading order; mere notes are left out. */
  readonly all: readonly Issue[];
  readonly byAssignment: ReadonlyMap<string, readonly Issue[]>;
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** Gathers the issues of a reading and ties those on an assignment's cells to it. */
export function collectDoubts(reading: PlanReading): Doubts {
  const byRow = indexByRow(reading.issues);
  const notes = new Set(reading.issues.filter(({ severity }) => severity === 'info').map(({ code }) => code));
  const byAssignment = new Map<string, readonly Issue[]>();
  const alone: Issue[] = [];
  for (const assignment of reading.assignments) {
    const found = assignment.issues.flatMap((code) => {
      const located = assignment.rows.flatMap((row) => byRow.get(rowKey(assignment.sheet, row - 1)) ?? []);
      const same = [...new Set(located)].filter((issue) => issue.code === code);
      if (same.length > 0 || notes.has(code)) return same;
      const issue = issueOf(assignment, code);
      alone.push(issue);
      return [issue];
    });
    const doubtful = found.filter(({ severity }) => severity !== 'info');
    if (doubtful.length > 0) byAssignment.set(assignment.id, doubtful);
  }
  const all = [...reading.issues, ...alone].filter(({ severity }) => severity !== 'info');
  return { all: all.sort((a, b) => RANK[a.severity] - RANK[b.severity]), byAssignment };
}

function issueOf(assignment: Assignment, code: Issue['code']): Issue {
  return { code, severity: 'warning', source: assignment.source, params: {} };
}

function indexByRow(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const index = new Map<string, Issue[]>();
  for (const issue of issues) {
    for (const area of issue.source?.areas ?? []) {
      // An issue of a whole table belongs to no one row.
      if (area.rowCount > 200) continue;
      for (let row = area.row; row < area.row + area.rowCount; row += 1) {
        const key = rowKey(issue.source!.sheet, row);
        const list = index.get(key);
        if (list) list.push(issue);
        else index.set(key, [issue]);
      }
    }
  }
  return index;
}

const rowKey = (sheet: string, row: number): string => `${row}|${sheet}`;
