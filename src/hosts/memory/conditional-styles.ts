import type { ConditionalStyle } from '../../core/sheet/workbook-edit';
import { cellKey } from '../../core/sheet/workbook-snapshot';
import type { CellArea } from '../../core/source/source-ref';
import type { CompiledFormula } from './calc/compile-formula';
import { compileFormula } from './calc/compile-formula';
import { MatchIndex } from './calc/match-index';
import { toBoolean } from './calc/operand';
import type { MemoryConditionalFormat, MemorySheet, MemoryWorkbook } from './memory-workbook';
import { isInside } from './model/areas';

/** Gives what the conditional formats of a sheet make of a cell; null where no rule holds. */
export type ConditionalStyleAt = (row: number, column: number) => ConditionalStyle | null;

interface Rule {
  readonly format: MemoryConditionalFormat;
  readonly compiled: CompiledFormula;
  /** The formula is written for this cell. */
  readonly origin: CellArea;
}

interface Kept {
  readonly version: number;
  readonly styleAt: ConditionalStyleAt;
}

const kept = new WeakMap<MemorySheet, Kept>();

/** The styles of a sheet as it stands; answers are kept until the workbook changes. Rules other than formulas are not judged. */
export function conditionalStyles(workbook: MemoryWorkbook, sheet: MemorySheet): ConditionalStyleAt {
  const known = kept.get(sheet);
  if (known?.version === workbook.version) return known.styleAt;
  const styleAt = judge(workbook, sheet);
  kept.set(sheet, { version: workbook.version, styleAt });
  return styleAt;
}

/** What the conditional formats make of one cell. */
export function conditionalStyleAt(
  workbook: MemoryWorkbook,
  sheet: MemorySheet,
  row: number,
  column: number,
): ConditionalStyle | null {
  return conditionalStyles(workbook, sheet)(row, column);
}

function judge(workbook: MemoryWorkbook, sheet: MemorySheet): ConditionalStyleAt {
  const rules = readRules(sheet);
  const index = new MatchIndex();
  const answers = new Map<number, ConditionalStyle | null>();
  const holds = ({ compiled, origin }: Rule, row: number, column: number) => {
    const place = { sheet, row, column, rowOffset: row - origin.row, columnOffset: column - origin.column };
    return toBoolean(compiled.evaluate({ workbook, place, index, today: null })) === true;
  };
  return (row, column) => {
    const key = cellKey(row, column);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const style = merge(rules, (rule) => holds(rule, row, column), row, column);
    answers.set(key, style);
    return style;
  };
}

function readRules(sheet: MemorySheet): Rule[] {
  return sheet.conditionalFormats.flatMap((format) => {
    const compiled = format.formula === undefined ? null : compileFormula(format.formula);
    const [origin] = format.areas;
    // Rules cannot call functions of add-ins (office-js #6135).
    return compiled && compiled.externals.length === 0 && origin ? [{ format, compiled, origin }] : [];
  });
}

/** The first rule that sets a property wins; a rule that stops hides those behind it. */
function merge(
  rules: readonly Rule[],
  holds: (rule: Rule) => boolean,
  row: number,
  column: number,
): ConditionalStyle | null {
  let style: ConditionalStyle | null = null;
  for (const rule of rules) {
    const { format } = rule;
    if (!format.areas.some((area) => isInside(area, row, column)) || !holds(rule)) continue;
    style = { ...(format.style ?? {}), ...(style ?? {}) };
    if (format.stopIfTrue) break;
  }
  return style;
}
