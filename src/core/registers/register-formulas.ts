import { COMPARED_DECIMALS, SHARE_LIMIT } from '../evaluation/evaluate-target';
import type { Verdict } from '../evaluation/verdict';
import { absoluteReference } from '../sheet/a1';
import type { CellArea } from '../source/source-ref';
import type { TargetColumn } from './columns';

/** Gives the address of another column's cell in the same row, such as `J6`. */
export type CellInRow = (column: TargetColumn) => string;
type RowFormula = (cell: CellInRow) => string;

const quoted = (verdict: Verdict): string => `"${verdict}"`;
/** A number that was typed or computed; LibreOffice counts TRUE as a number, Excel does not. */
const isNumber = (cell: string): string => `AND(ISNUMBER(${cell}),NOT(ISLOGICAL(${cell})))`;
const round = (text: string): string => `ROUND(${text},${COMPARED_DECIMALS})`;

/** The number that is compared: the actual itself, or its change against the baseline; '' where there is none yet. */
export const comparedValueFormula: RowFormula = (cell) => {
  const [actual, baseline, type, operator] = [cell('actual'), cell('baseline'), cell('type'), cell('operator')];
  const tooLarge = `ABS(${actual})>${SHARE_LIMIT}*MAX(1,${cell('threshold')})`;
  const level = `IF(AND(${type}="share",${tooLarge}),"",${actual})`;
  const relative = `IF(${baseline}=0,"zero",(${actual}-${baseline})/ABS(${baseline}))`;
  const difference = `IF(${type}="rank",${baseline}-${actual},${actual}-${baseline})`;
  const change = `IF(AND(${type}="share",LEFT(${operator},6)="change"),${relative},${difference})`;
  const changes = `OR(LEFT(${operator},6)="change",LEFT(${operator},5)="trend")`;
  return `=IF(${isNumber(actual)},IF(${changes},IF(${isNumber(baseline)},${change},""),${level}),"")`;
};

/** The row's own verdict code, alternatives not yet considered; the same arithmetic as `evaluateTarget`. */
export const ownVerdictFormula: RowFormula = (cell) => {
  const operator = cell('operator');
  const value = round(cell('value'));
  const ends = `${cell('threshold')},${cell('upper')}`;
  const [low, high] = [round(`MIN(${ends})`), round(`MAX(${ends})`)];
  const holds =
    `IF(RIGHT(${operator},2)=">=",${value}>=${low},IF(RIGHT(${operator},2)="<=",${value}<=${high},` +
    `IF(RIGHT(${operator},1)=">",${value}>${low},IF(RIGHT(${operator},1)="<",${value}<${high},` +
    `IF(${operator}="trend up",${value}>0,IF(${operator}="trend down",${value}<0,AND(${value}>=${low},${value}<=${high})))))))`;
  const unmeasured = `AND(NOT(ISNUMBER(${cell('threshold')})),LEFT(${operator},5)<>"trend")`;
  const judged = `IF(${holds},${quoted('met')},${quoted('missed')})`;
  const withNumber = `IF(${unmeasured},${quoted('not-measurable')},${judged})`;
  const zeroBase = `IF(${cell('value')}="zero",${quoted('not-measurable')},${quoted('no-data')})`;
  return `=IF(ISNUMBER(${cell('value')}),${withNumber},${zeroBase})`;
};

/** The verdict code: a row of an alternative group is met as soon as any row of the group is. */
export const verdictCodeFormula: RowFormula = (cell) => {
  const group = cell('group');
  const has = (verdict: Verdict) => `COUNTIFS(pp_group,${group},pp_own,${quoted(verdict)})>0`;
  const undecided = (['met', 'no-data', 'not-measurable'] as const).reduceRight(
    (rest, verdict) => `IF(${has(verdict)},${quoted(verdict)},${rest})`,
    quoted('missed'),
  );
  return `=IF(${group}="",${cell('own')},${undecided})`;
};

/** The verdict in the user's words. */
export function verdictWordsFormula(
  cell: CellInRow,
  words: Readonly<Record<Verdict, string>>,
  checkPercent: string,
): string {
  const text = (value: string) => `"${value.replaceAll('"', '""')}"`;
  const code = cell('code');
  const suspicious = `AND(${cell('type')}="share",ISNUMBER(${cell('actual')}),${cell('value')}="",LEFT(${cell('operator')},6)<>"change",LEFT(${cell('operator')},5)<>"trend")`;
  const noData = `IF(${suspicious},${text(checkPercent)},${text(words['no-data'])})`;
  return (
    `=IF(${code}="met",${text(words.met)},IF(${code}="missed",${text(words.missed)},` +
    `IF(${code}="no-data",${noData},${text(words['not-measurable'])})))`
  );
}

/** A link to the plan's cell that follows it: CELL gives the address with the sheet's present name, in Excel's and in LibreOffice's own spelling. */
export function sourceLinkFormula(sheet: string, area: CellArea): string {
  const source = absoluteReference(sheet, cornerOf(area));
  return `=IFERROR(HYPERLINK("#"&CELL("address",${source}),ADDRESS(ROW(${source}),COLUMN(${source}),4)),"")`;
}

/** The live row of the plan's cell: sorting the register keeps it, inserting plan rows moves it. */
export const sourceRowFormula = (sheet: string, area: CellArea): string =>
  `=ROW(${absoluteReference(sheet, cornerOf(area))})`;

export const sourceColumnFormula = (sheet: string, area: CellArea): string =>
  `=COLUMN(${absoluteReference(sheet, cornerOf(area))})`;

function cornerOf(area: CellArea): CellArea {
  return { row: area.row, column: area.column, rowCount: 1, columnCount: 1 };
}
