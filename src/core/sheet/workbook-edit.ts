import type { CellArea } from '../source/source-ref';
import type { SheetVisibility } from './workbook-snapshot';

/** What an edit puts into a cell. `null` leaves the cell as it is, '' empties it. Text is always text: hosts never let it become a formula, number or date. */
export type CellInput = string | number | boolean | null | { readonly formula: string };

export type HorizontalAlignment = 'general' | 'left' | 'center' | 'right' | 'justify';
export type VerticalAlignment = 'top' | 'center' | 'bottom';
export type BorderStyle = 'none' | 'thin' | 'medium' | 'dotted';

/** Formats to set; absent keys stay as they are. Colours are `#RRGGBB`; `fill: null` removes the fill. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  readonly fill?: string | null;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly border?: BorderStyle;
  readonly borderColor?: string;
  readonly locked?: boolean;
}

/** What a conditional format may set: what both Excel's API and the file format can carry. */
export interface ConditionalStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** Number format, e.g. `"✗ "@`: tells a state without colour. */
  readonly numberFormat?: string;
}

/** Page set-up for printing; margins in millimetres. */
export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4';
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly fitToWidth: boolean;
  readonly repeatRows?: { readonly first: number; readonly last: number };
}

/** One change of a workbook, as data. Hosts apply a list in order. Coordinates are zero-based. */
export type WorkbookEdit =
  | {
      readonly kind: 'add-sheet';
      readonly sheet: string;
      readonly visibility: SheetVisibility;
      readonly after?: string;
    }
  | { readonly kind: 'remove-sheet'; readonly sheet: string }
  | { readonly kind: 'set-visibility'; readonly sheet: string; readonly visibility: SheetVisibility }
  | {
      readonly kind: 'write-block';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly CellInput[])[];
    }
  /** Empties values and formulas, and with `formats` also the formats. */
  | { readonly kind: 'clear-block'; readonly sheet: string; readonly area: CellArea; readonly formats: boolean }
  | {
      readonly kind: 'format';
      readonly sheet: string;
      readonly areas: readonly CellArea[];
      readonly format: CellFormat;
    }
  | { readonly kind: 'merge'; readonly sheet: string; readonly area: CellArea }
  /** Widths in characters of the default font, as the file format counts them. */
  | {
      readonly kind: 'column-widths';
      readonly sheet: string;
      readonly widths: readonly { readonly column: number; readonly width: number; readonly hidden?: boolean }[];
    }
  | { readonly kind: 'freeze-rows'; readonly sheet: string; readonly rows: number }
  /** The area's first row holds the headings, already written as text. */
  | {
      readonly kind: 'add-table';
      readonly sheet: string;
      readonly area: CellArea;
      readonly name: string;
      readonly style: string;
    }
  | { readonly kind: 'resize-table'; readonly name: string; readonly area: CellArea }
  /** Turns a table back into plain cells. */
  | { readonly kind: 'remove-table'; readonly name: string }
  /** A custom-formula rule, put before the rules already there; formula with `=`, en-US, relative to the first area's top-left cell. */
  | {
      readonly kind: 'add-conditional-format';
      readonly sheet: string;
      readonly areas: readonly CellArea[];
      readonly formula: string;
      readonly style: ConditionalStyle;
      readonly stopIfTrue: boolean;
    }
  /** Removes exactly the custom-formula rules of the sheet whose formula contains `marker`. */
  | { readonly kind: 'remove-conditional-formats'; readonly sheet: string; readonly marker: string }
  /** A workbook name; replaces one of the same name. */
  | { readonly kind: 'set-name'; readonly name: string; readonly formula: string; readonly visible: boolean }
  | { readonly kind: 'remove-name'; readonly name: string }
  /** A drop-down of fixed words; without choices the area's drop-down is taken away. */
  | {
      readonly kind: 'list-validation';
      readonly sheet: string;
      readonly area: CellArea;
      readonly choices: readonly string[];
    }
  | { readonly kind: 'page-layout'; readonly sheet: string; readonly layout: PageLayout }
  | { readonly kind: 'activate'; readonly sheet: string };
