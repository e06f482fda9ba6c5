import { strToU8, zipSync } from 'fflate';

/** The parts of a workbook by name: XML, or bytes. */
export type RawParts = Readonly<Record<string, string | Uint8Array>>;

/** A sheet as raw XML. */
export interface RawSheet {
  readonly name: string;
  /** The rows, or everything between `<worksheet …>` and its end. */
  readonly xml: string;
  /** Attributes of `<sheet>`, such as ` state="hidden"`. */
  readonly attributes?: string;
}

/** What of the workbook part differs from the usual. */
export interface RawBook {
  /** Elements ahead of `<sheets>`: `workbookPr`, `workbookProtection`. */
  readonly before?: string;
  /** Elements after it: `definedNames`. */
  readonly after?: string;
  /** Without it the cells hold their texts themselves. */
  readonly sharedStrings?: string;
  readonly contentType?: string;
  /** Further parts, with their content types. */
  readonly extra?: RawParts;
  readonly types?: string;
  /** Further relations of the workbook. */
  readonly relations?: string;
  readonly strict?: boolean;
}

export const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
export const MACRO_TYPE = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const FLAVOURS = {
  usual: {
    main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  strict: {
    main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
    relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
} as const;

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const COLUMNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** One cell: a text, a number, nothing, or its own XML by address. */
export type RawCell = string | number | null | ((address: string) => string);

/** Rows of cells from A1, texts held in the cells themselves. */
export function rawRows(rows: readonly (readonly RawCell[])[]): string {
  const row = (cells: readonly RawCell[], index: number) =>
    `<row r="${index + 1}">${cells.map((cell, column) => rawCell(cell, `${COLUMNS[column]}${index + 1}`)).join('')}</row>`;
  return `<sheetData>${rows.map(row).join('')}</sheetData>`;
}

function rawCell(cell: RawCell, address: string): string {
  if (cell === null) return '';
  if (typeof cell === 'function') return cell(address);
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
}

/** The parts of a workbook, written as Excel names them. */
export function rawWorkbook(sheets: readonly RawSheet[], book: RawBook = {}): RawParts {
  const { main, relations } = book.strict ? FLAVOURS.strict : FLAVOURS.usual;
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const strings = book.sharedStrings;
  const override = (part: string, type: string) => `<Override PartName="/xl/${part}" ContentType="${type}"/>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', book.contentType ?? SHEET_TYPE)}${numbered.map(({ number }) => override(`worksheets/sheet${number}.xml`, `${TYPE}worksheet+xml`)).join('')}${strings ? override('sharedStrings.xml', `${TYPE}sharedStrings+xml`) : ''}${book.types ?? ''}</Types>`,
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${main}" xmlns:r="${relations}">${book.before ?? ''}<sheets>${numbered.map(({ name, number, attributes }) => `<sheet name="${escapeXml(name)}" sheetId="${number}"${attributes ?? ''} r:id="rId${number}"/>`).join('')}</sheets>${book.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${numbered.map(({ number }) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)).join('')}${strings ? relation('rIdS', 'sharedStrings', 'sharedStrings.xml') : ''}${book.relations ?? ''}</Relationships>`,
    ...(strings && { 'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${main}">${strings}</sst>` }),
    ...Object.fromEntries(
      numbered.map(({ number, xml }) => [
        `xl/worksheets/sheet${number}.xml`,
        `${DECLARATION}<worksheet xmlns="${main}" xmlns:r="${relations}">${xml}</worksheet>`,
      ]),
    ),
    ...book.extra,
  };
}

/** Parts as a zip. */
export function zipParts(parts: RawParts, level: 0 | 1 | 6 = 6): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { level });
}

/** Parts with one changed, or left out with null. */
export function changePart(parts: RawParts, name: string, change: null | ((part: string) => string)): RawParts {
  const { [name]: old, ...rest } = parts;
  if (old === undefined) throw new Error(`no part ${name}`);
  return change === null ? rest : { ...rest, [name]: change(old as string) };
}

/** Rows of a small plan: a title, a heading row, two tasks with targets. */
export const PLAN_ROWS: readonly (readonly RawCell[])[] = [
  ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026'],
  [],
  ['STT', 'Nhiệm vụ', 'Chỉ tiêu', 'Đơn vị chủ trì', 'Thời hạn hoàn thành'],
  [1, 'Giải quyết hồ sơ đúng hạn', 'Tối thiểu 97% hồ sơ đúng hạn', 'Văn phòng', 'Tháng 11/2026'],
  [2, 'Tập huấn nghiệp vụ một cửa', 'Ít nhất 3 lớp', 'Phòng Nội vụ', 'Quý II/2026'],
];

/** A sheet with the small plan, other rows below it. */
export function planSheet(name = 'KH 2026', more: readonly (readonly RawCell[])[] = [], around = ''): RawSheet {
  return { name, xml: rawRows([...PLAN_ROWS, ...more]) + around };
}

/** The small plan as a file. */
export function planBytes(book: RawBook = {}): Uint8Array {
  return zipParts(rawWorkbook([planSheet()], book));
}
