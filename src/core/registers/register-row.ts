import type { CellInput } from '../sheet/workbook-edit';
import type { SourceRef } from '../source/source-ref';
import type { Fingerprint } from './fingerprint';
import type { CellInRow } from './register-formulas';

/** A cell of a register row: a fixed content, or a formula that needs the addresses of its row. */
export type RegisterCell = Exclude<CellInput, null> | ((cell: CellInRow) => string);

/** A row as the reading wants it, before it has an id and a place. */
export interface DraftRow {
  /** Position id of the reading: `A3`, `O1`, or for a target its owner's with the target's number, `A3.1`. */
  readonly position: string;
  readonly fingerprint: Fingerprint;
  /** Where the plan says it. */
  readonly source: SourceRef;
  /** By column id; absent columns stay empty. */
  readonly cells: ReadonlyMap<string, RegisterCell>;
  /** Number formats that depend on the row's content, by column id. */
  readonly numberFormats: ReadonlyMap<string, string>;
}

/** Excel's limit of a cell's text. */
const MAX_TEXT = 32_767;
const CUT = '…';

/** A text as a cell can hold it. */
export function cellText(text: string): string {
  return text.length <= MAX_TEXT ? text : text.slice(0, MAX_TEXT - 1) + CUT;
}

/** Whether a row holds a text that {@link cellText} had to cut. */
export function holdsCutText({ cells }: DraftRow): boolean {
  const isCut = (cell: RegisterCell) => typeof cell === 'string' && cell.length === MAX_TEXT && cell.endsWith(CUT);
  return [...cells.values()].some(isCut);
}

/** Longer headings (a whole objective) would make every row as tall as a page; the link leads to the whole text. */
const LONGEST_HEADING = 90;

/** Headings above one another, as one text; long ones are cut between words. */
export function sectionWords(section: readonly string[]): string {
  return cellText(section.map(shortened).join(' › '));
}

function shortened(heading: string): string {
  const text = heading.replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST_HEADING) return text;
  const space = text.lastIndexOf(' ', LONGEST_HEADING - 1);
  return text.slice(0, space > LONGEST_HEADING / 2 ? space : LONGEST_HEADING - 1) + CUT;
}
