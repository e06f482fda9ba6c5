import type { CellFormat } from '../../../core/sheet/workbook-edit';

/** A cell's format. In an opened file `xf` names the file's own format, which keeps what CellFormat has no word for. */
export interface CellStyle extends CellFormat {
  readonly xf?: number;
}

/** What a cell without a format of its own looks like in a workbook made here. */
export const DEFAULT_STYLE: CellStyle = { fontName: 'Calibri', fontSize: 11 };

/** Every distinct style of a workbook once; a cell holds its number. Number 0 is the default style. */
export class StyleTable {
  private readonly styles: CellStyle[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(defaultStyle: CellStyle = DEFAULT_STYLE) {
    this.add(defaultStyle);
  }

  get size(): number {
    return this.styles.length;
  }

  get(number: number): CellStyle {
    return this.styles[number] ?? this.styles[0]!;
  }

  /** The number of a style, new where no equal one is there. */
  add(style: CellStyle): number {
    const key = keyOf(style);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.styles.push(Object.freeze({ ...style }));
    this.numbers.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }

  /** The style `number` with `format` laid over it. */
  with(number: number, format: CellFormat): number {
    return this.add({ ...this.get(number), ...format });
  }
}

function keyOf(style: CellStyle): string {
  return JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
}
