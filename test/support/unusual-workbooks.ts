import type { IssueCode } from '../../src/core/issues/issue-code';
import { cellOf } from './raw-cells';
import type { RawBook, RawParts } from './raw-workbook';
import { changePart, MACRO_TYPE, PLAN_ROWS, planSheet, rawRows, rawWorkbook, zipParts } from './raw-workbook';

/** A readable file out of the ordinary: its plan is the small one, with two assignments. */
export interface UnusualWorkbook {
  readonly what: string;
  readonly bytes: () => Uint8Array;
  readonly name?: string;
  /** The issue with which writing is refused. */
  readonly refusal?: IssueCode;
}

const book = (around: RawBook) => () => zipParts(rawWorkbook([planSheet()], around));
const sheet =
  (more: Parameters<typeof planSheet>[1], around = '') =>
  () =>
    zipParts(rawWorkbook([planSheet('KH 2026', more, around)]));
const named = (name: string) => () => zipParts(rawWorkbook([planSheet(name)]));
const changed = (part: string, change: (xml: string) => string) => () =>
  zipParts(changePart(rawWorkbook([planSheet()]), part, change));

const SHEET = 'xl/worksheets/sheet1.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/** 1,048,576 rows, each with a format and nothing in it. */
function emptyFormattedRows(): Uint8Array {
  const head = rawRows(PLAN_ROWS).replace('</sheetData>', '');
  const rows = Array.from({ length: 1_048_576 - PLAN_ROWS.length }, (_, index) => {
    const row = index + PLAN_ROWS.length + 1;
    return `<row r="${row}" ht="20" customHeight="1"><c r="A${row}" s="0"/><c r="C${row}" s="0"/></row>`;
  });
  return zipParts(rawWorkbook([{ name: 'KH 2026', xml: `${head}${rows.join('')}</sheetData>` }]));
}

const merges = (count: number) =>
  `<mergeCells>${Array.from({ length: count }, (_, index) => `<mergeCell ref="G${index + 10}:J${index + 10}"/>`).join('')}</mergeCells>`;

/** Parts under odd names, with absolute, backing and differently written targets. */
function oddPartNames(): Uint8Array {
  const { [SHEET]: rows, ...rest } = rawWorkbook([planSheet()]);
  const odd: RawParts = { ...rest, 'xl/Sheets của tôi/Trang%201.xml': rows! };
  const types = changePart(odd, '[Content_Types].xml', (xml) =>
    xml.replace('/xl/worksheets/sheet1.xml', '/xl/Sheets của tôi/Trang%201.xml'),
  );
  return zipParts(
    changePart(types, RELATIONS, (xml) =>
      xml.replace('worksheets/sheet1.xml', '/xl/./x/../Sheets của tôi/Trang%201.xml'),
    ),
  );
}

function loopOfRelations(): Uint8Array {
  const loop = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/loop" Target="/xl/workbook.xml"/><Relationship Id="rId2" Type="x/loop" Target="sheet1.xml"/></Relationships>`;
  return zipParts({ ...rawWorkbook([planSheet()]), 'xl/worksheets/_rels/sheet1.xml.rels': loop });
}

export const MACRO_BOOK: RawBook = {
  contentType: MACRO_TYPE,
  extra: { 'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) },
  types: '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
  relations:
    '<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
};

const error = cellOf('e', '#DIV/0!');
const FORMULA = "=cmd|' /C calc'!A1";
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `Phụ lục ${index}`, xml: rawRows([['x']]) }));

/** Workbooks that are read like any other; each also comes out of `parplan write` whole. */
export const UNUSUAL: readonly UnusualWorkbook[] = [
  { what: '1,048,576 empty formatted rows', bytes: emptyFormattedRows },
  {
    what: 'a stray value in the last cell of the sheet',
    bytes: () => withRow('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  },
  {
    what: 'a column of values down to the last row',
    bytes: () => withRow('<row r="1048576"><c r="B1048576"><v>1</v></c></row>'),
  },
  {
    what: 'all columns up to the last one formatted and one filled',
    bytes: () => withRow('<row r="6"><c r="XFD6" t="inlineStr"><is><t>cuối</t></is></c></row>'),
  },
  {
    what: 'one merged area over the rest of the sheet',
    bytes: sheet([], '<mergeCells><mergeCell ref="A10:XFD1048576"/></mergeCells>'),
  },
  { what: 'ten thousand merged areas', bytes: sheet([], merges(10_000)) },
  {
    what: 'merged areas that overlap',
    bytes: sheet([], '<mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="B1:C2"/></mergeCells>'),
  },
  { what: 'a protected sheet', bytes: sheet([], '<sheetProtection sheet="1"/>'), refusal: 'sheet.protected' },
  {
    what: 'text of 32,767 characters',
    bytes: sheet([[3, 'Rà soát '.repeat(4096).slice(0, 32_767), '', 'Văn phòng', 'Quý I/2026']]),
  },
  { what: 'text that looks like a formula', bytes: sheet([[3, FORMULA, '@SUM(1)', '+1', '-1']]) },
  {
    what: 'unusual ends of lines',
    bytes: sheet([
      [3, 'Rà\u2028soát\u2029thủ\u0085tục\rngay', 'x', 'Văn\u000bphòng'.replace('\u000b', '_x000B_'), 'Quý I'],
    ]),
  },
  {
    what: 'control characters and halves of emoji',
    bytes: sheet([[3, 'A_x0001_B_x001B_[2J_xD83D_C_xFFFF_', 'x', 'Văn phòng', 'Quý I']]),
  },
  { what: 'cells with errors', bytes: sheet([[3, 'Rà soát', error, error, cellOf('e', '#N/A')]]) },
  {
    what: 'headings said twice',
    bytes: () =>
      zipParts(
        rawWorkbook([
          {
            name: 'A',
            xml: rawRows([...PLAN_ROWS.slice(0, 2), [...PLAN_ROWS[2]!, 'Chỉ tiêu', 'Chỉ tiêu'], ...PLAN_ROWS.slice(3)]),
          },
        ]),
      ),
  },
  { what: 'numbers written wrong', bytes: sheet([[cellOf('n', '1,5'), 'Rà soát', '', 'Văn phòng', 'Quý I']]) },
  { what: 'the date system of 1904', bytes: book({ before: '<workbookPr date1904="1"/>' }) },
  { what: 'Strict Open XML', bytes: book({ strict: true }) },
  { what: 'a workbook with macros', bytes: book(MACRO_BOOK), name: 'kế hoạch.xlsm' },
  {
    what: 'a template',
    bytes: book({ contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml' }),
  },
  {
    what: 'a workbook that asks to be opened read-only',
    bytes: book({ before: '<fileSharing readOnlyRecommended="1"/>' }),
  },
  {
    what: 'no sheet that shows',
    bytes: () => zipParts(rawWorkbook([{ ...planSheet(), attributes: ' state="hidden"' }])),
  },
  { what: 'three hundred sheets', bytes: () => zipParts(rawWorkbook([planSheet(), ...many(299)])) },
  { what: 'a sheet named with quotes', bytes: named(`Kế hoạch 'A' "năm"`) },
  { what: 'a sheet named with emoji', bytes: named('📋 Kế hoạch ✅') },
  { what: 'a sheet named with 31 characters', bytes: named('Kế hoạch cải cách hành chính 26') },
  { what: 'a sheet named like a cell', bytes: named('A1') },
  { what: 'a sheet named with marks of formulas', bytes: named('-1+2=#!&<>%') },
  {
    what: 'sheets of the user’s named like ours',
    bytes: () =>
      zipParts(
        rawWorkbook([
          planSheet(),
          { name: 'Phân công', xml: rawRows([['của tôi']]) },
          { name: 'CHỈ TIÊU', xml: rawRows([['của tôi']]) },
        ]),
      ),
  },
  {
    what: 'names of the user’s like ours',
    bytes: book({
      after: `<definedNames><definedName name="pp_status">'KH 2026'!$A$1</definedName><definedName name="PP_ROW">5</definedName><definedName name="xấu">#REF!</definedName></definedNames>`,
    }),
    refusal: 'register.name-taken',
  },
  {
    what: 'names left over from registers that were deleted',
    bytes: book({
      after: `<definedNames><definedName name="pp_status" hidden="1">#REF!</definedName><definedName name="pp_a_id" hidden="1">#REF!</definedName></definedNames>`,
    }),
  },
  {
    what: 'a protected structure',
    bytes: book({ before: '<workbookProtection lockStructure="1"/>' }),
    refusal: 'workbook.structure-protected',
  },
  {
    what: 'formulas of ParPlan and functions nobody knows',
    bytes: sheet([
      [
        3,
        cellOf('str', '>=97%', '_xldudf_CCHC_PARTARGET(C4)'),
        cellOf('n', '0.97', 'CCHC.PARTARGET(C4)'),
        'Văn phòng',
        cellOf('e', '#NAME?', '_xlfn.NOBODY.KNOWS(1)'),
      ],
    ]),
  },
  {
    what: 'a formula that refers to itself',
    bytes: sheet([[3, 'Rà soát', cellOf('n', '0', 'C6+1'), 'Văn phòng', cellOf('n', '1', 'SUM(E:E)')]]),
  },
  {
    what: 'a formula of 8,000 characters',
    bytes: sheet([[3, 'Rà soát', cellOf('n', '1', `${'1+'.repeat(4000)}1`), 'Văn phòng', 'Quý I']]),
  },
  {
    what: 'a formula of nested brackets',
    bytes: sheet([[3, 'Rà soát', cellOf('n', '1', `${'('.repeat(4000)}1${')'.repeat(4000)}`), 'Văn phòng', 'Quý I']]),
  },
  { what: 'parts under odd names', bytes: oddPartNames },
  { what: 'relations in a circle', bytes: loopOfRelations },
  {
    what: 'a sheet in UTF-16',
    bytes: () => {
      const parts = rawWorkbook([planSheet()]);
      return zipParts({ ...parts, [SHEET]: wide(parts[SHEET] as string) });
    },
  },
  {
    what: 'comments and CDATA in the cells',
    bytes: changed(SHEET, (xml) =>
      xml
        .replace('Tập huấn nghiệp vụ một cửa', '<![CDATA[Tập huấn > <nghiệp vụ> một cửa]]>')
        .replace('<sheetData>', '<!-- a > b --><sheetData>'),
    ),
  },
  {
    what: 'a document type with entities',
    bytes: changed('xl/workbook.xml', (xml) =>
      xml.replace('<workbook', '<!DOCTYPE lol [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook'),
    ),
  },
  {
    what: 'prefixes of another name',
    bytes: changed(SHEET, (xml) =>
      xml
        .replace('<worksheet xmlns=', '<x:worksheet xmlns:x=')
        .replace('</worksheet>', '</x:worksheet>')
        .replace(/<(\/?)(sheetData|row|c|is|t|v)\b/g, '<$1x:$2'),
    ),
  },
];

function withRow(row: string): Uint8Array {
  return zipParts(
    rawWorkbook([{ name: 'KH 2026', xml: rawRows(PLAN_ROWS).replace('</sheetData>', `${row}</sheetData>`) }]),
  );
}

function wide(xml: string): Uint8Array {
  return new Uint8Array([0xff, 0xfe, ...Buffer.from(xml.replace('UTF-8', 'UTF-16'), 'utf16le')]);
}
