/** Neighbouring columns that are formatted alike, as the file format counts them. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font; null is the sheet's usual width. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
  /** Attributes of `<col>` not named here (outline), as the file has them. */
  readonly attributes: string;
}

export type ColumnChange = Partial<Pick<ColumnRun, 'width' | 'hidden' | 'style'>>;

/** Widths, visibility and formats of a sheet's columns. */
export class ColumnRuns {
  private runs: ColumnRun[];

  constructor(runs: readonly ColumnRun[] = []) {
    this.runs = [...runs].sort((a, b) => a.first - b.first);
  }

  get all(): readonly ColumnRun[] {
    return this.runs;
  }

  at(column: number): ColumnRun | undefined {
    return this.runs.find((run) => run.first <= column && column <= run.last);
  }

  /** Changes one column; the run around it is split. */
  set(column: number, change: ColumnChange): void {
    const old = this.at(column);
    const base = old ?? { first: column, last: column, width: null, hidden: false, style: null, attributes: '' };
    const parts: ColumnRun[] = [];
    if (old && old.first < column) parts.push({ ...old, last: column - 1 });
    parts.push({ ...base, ...change, first: column, last: column });
    if (old && old.last > column) parts.push({ ...old, first: column + 1 });
    this.runs = [...this.runs.filter((run) => run !== old), ...parts].sort((a, b) => a.first - b.first);
  }

  /** Explicit widths by column. */
  widths(): ReadonlyMap<number, number> {
    const widths = new Map<number, number>();
    for (const run of this.runs) {
      if (run.width === null) continue;
      for (let column = run.first; column <= run.last; column += 1) widths.set(column, run.width);
    }
    return widths;
  }

  hidden(): ReadonlySet<number> {
    const hidden = new Set<number>();
    for (const run of this.runs) {
      if (!run.hidden) continue;
      for (let column = run.first; column <= run.last; column += 1) hidden.add(column);
    }
    return hidden;
  }
}
