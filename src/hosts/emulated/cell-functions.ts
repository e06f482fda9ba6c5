import { cellKey, type CellValue } from '../../core/sheet/workbook-snapshot';
import type { CallingCell, ExternalFunctions } from '../memory/calc/external-functions';
import { ERRORS, isError, type Operand } from '../memory/calc/operand';
import type { AddinFunctions } from './addin-functions';
import { prepareCalls, type PreparedCall } from './function-arguments';
import type { FunctionCall, FunctionResult } from './bridge/custom-functions';
import { fullAddress } from './objects/addresses';

/** A call of a cell's formula, and what was answered. */
interface Asked {
  result: FunctionResult | null;
}

/** Starts a call through office.js's runtime of custom functions. */
type StartCall = (id: string, args: readonly unknown[], call: FunctionCall) => Promise<FunctionResult>;

const WAITING = Symbol('a function has not answered');

/**
 * The custom functions that cells call. A cell asks once for the same arguments; when the answer comes, the cell is
 * marked as changed and `onAnswer` lets it be calculated again.
 */
export class CellFunctions implements ExternalFunctions {
  private readonly asked = new Map<string, Map<string, Asked>>();
  private isAnnounced = false;

  constructor(
    private readonly addin: AddinFunctions,
    private readonly start: StartCall,
    private readonly onAnswer: () => void,
  ) {}

  has(name: string): boolean {
    return name.startsWith(`${this.addin.namespace.toUpperCase()}.`);
  }

  evaluate(
    cell: CallingCell,
    formula: (call: (name: string, args: readonly Operand[]) => Operand) => Operand,
  ): { readonly operand: Operand } | null {
    const place = { ...cell, rowOffset: 0, columnOffset: 0 };
    const before = this.asked.get(placeKey(cell));
    const now = new Map<string, Asked>();
    this.asked.set(placeKey(cell), now);
    try {
      return { operand: formula((name, args) => this.call(name, args, { cell, before, now, place })) };
    } catch (error) {
      if (error === WAITING) return null;
      throw error;
    }
  }

  /** What the function itself said of the error that a cell shows. */
  message(cell: CallingCell): string | null {
    const value = cell.sheet.value(cell.row, cell.column);
    if (!isError(value)) return null;
    for (const { result } of this.asked.get(placeKey(cell))?.values() ?? []) {
      if (result?.kind === 'error' && result.error === value.error) return result.message;
    }
    return null;
  }

  private call(name: string, args: readonly Operand[], asking: Asking): Operand {
    const id = name.slice(this.addin.namespace.length + 1);
    const described = this.addin.functions.find((each) => each.name.toUpperCase() === id);
    if (!described) return ERRORS.name;
    const calls = prepareCalls(described, args, asking.place);
    if ('error' in calls) return calls;
    // All are asked before any is waited for.
    const answers = calls.map((row) =>
      row.map((call) => ('error' in call ? call : this.ask(described.id, call, asking))),
    );
    const rows = answers.map((row) => row.map(valueOf));
    if (rows.length === 1 && rows[0]!.length === 1) return rows[0]![0]!;
    return { kind: 'array', rows: rows.map((row) => row.map(firstOf)) };
  }

  private ask(id: string, call: Exclude<PreparedCall, { error: string }>, { cell, before, now }: Asking): Asked {
    const key = `${id}${JSON.stringify(call.args)}`;
    const known = now.get(key) ?? before?.get(key);
    if (known) {
      now.set(key, known);
      return known;
    }
    const asked: Asked = { result: null };
    now.set(key, asked);
    const address = fullAddress(cell.sheet, { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 });
    void this.start(id, call.args, { address }).then((result) => {
      asked.result = result;
      if (this.asked.get(placeKey(cell))?.get(key) === asked) this.announce(cell);
    });
    return asked;
  }

  /** Answers come in batches: the cells of one are calculated together. */
  private announce({ sheet, row, column }: CallingCell): void {
    sheet.changedCells?.add(cellKey(row, column));
    if (this.isAnnounced) return;
    this.isAnnounced = true;
    queueMicrotask(() => {
      this.isAnnounced = false;
      this.onAnswer();
    });
  }
}

interface Asking {
  readonly cell: CallingCell;
  readonly place: Parameters<typeof prepareCalls>[2];
  readonly before: ReadonlyMap<string, Asked> | undefined;
  readonly now: Map<string, Asked>;
}

const placeKey = ({ sheet, row, column }: CallingCell) => `${sheet.id}!${row}:${column}`;

function valueOf(answer: Asked | { readonly error: string }): Operand {
  if ('error' in answer) return answer;
  const { result } = answer;
  if (!result) throw WAITING;
  if (result.kind === 'error') return { error: result.error };
  const { value } = result;
  if (!Array.isArray(value)) return cellValue(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)]));
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0]! : { kind: 'array', rows };
}

function firstOf(operand: Operand): CellValue {
  if (typeof operand !== 'object' || operand === null || isError(operand)) return operand;
  return operand.kind === 'array' ? (operand.rows[0]?.[0] ?? null) : null;
}

/** A value as the runtime gives it: plain, or with its type. */
function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return null;
  const rich = value as { readonly basicValue?: unknown; readonly code?: unknown };
  const basic = rich.basicValue ?? rich.code;
  if (typeof basic === 'string' && basic.startsWith('#')) return { error: basic };
  return basic === undefined ? ERRORS.value : cellValue(basic);
}
