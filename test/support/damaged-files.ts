import { strToU8 } from 'fflate';
import { compoundFile } from './compound-file';
import type { RawParts } from './raw-workbook';
import { changePart, planBytes, planSheet, rawWorkbook, zipParts } from './raw-workbook';

/** A file that cannot be read, with the issue that says why. */
export interface UnreadableFile {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly code: string;
}

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const parts = (): RawParts => rawWorkbook([planSheet()]);
const broken = (part: string, change: null | ((xml: string) => string)) => () =>
  zipParts(changePart(parts(), part, change));
const withRows = (rows: string) => () =>
  zipParts(rawWorkbook([{ name: 'KH 2026', xml: `<sheetData>${rows}</sheetData>` }]));

const file = (code: string, what: string, bytes: () => Uint8Array, name = 'kế hoạch.xlsx'): UnreadableFile => ({
  what,
  name,
  bytes,
  code,
});

const NOT_WORKBOOKS: readonly UnreadableFile[] = [
  file('file.not-xlsx', 'an empty file', () => new Uint8Array()),
  file('file.not-xlsx', 'one byte', () => strToU8('P')),
  file('file.not-xlsx', 'a CSV by another name', () => strToU8('STT;Nhiệm vụ;Chủ trì\n1;Rà soát thủ tục;Văn phòng\n')),
  file('file.not-xlsx', 'a web page by another name', () =>
    strToU8('<html><table><tr><td>STT</td></tr></table></html>'),
  ),
  file('file.not-xlsx', 'a PDF', () => strToU8('%PDF-1.7\n%âãÏÓ')),
  file('file.not-xlsx', 'a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])),
  file('file.not-xlsx', 'a zip of something', () => zipParts({ 'readme.txt': 'xin chào' })),
  file('file.not-xlsx', 'a Word document', () =>
    zipParts({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels':
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': '<w:document xmlns:w="w"><w:body/></w:document>',
    }),
  ),
  file(
    'file.not-xlsx',
    'an OpenDocument sheet',
    () => zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    'kế hoạch.ods',
  ),
  file(
    'file.not-xlsx',
    'a binary workbook (.xlsb)',
    () =>
      zipParts({
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
        '_rels/.rels':
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        'xl/workbook.bin': new Uint8Array([0x83, 1, 0, 0x80, 1, 0x14, 60, 60, 62]),
      }),
    'kế hoạch.xlsb',
  ),
  file('file.not-xlsx', 'an OLE file of something else', () => compoundFile('WordDocument')),
  file('file.old-xls', 'an old .xls', () => compoundFile('Workbook'), 'kế hoạch.xls'),
  file('file.old-xls', 'an .xls of Excel 95', () => compoundFile('Book'), 'kế hoạch.xls'),
  file('file.old-xls', 'an .xls of Excel 4', () => new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0]), 'kế hoạch.xls'),
  file('file.encrypted', 'an encrypted workbook', () => compoundFile('EncryptedPackage')),
];

const CONTAINERS: readonly UnreadableFile[] = [
  ...[4, 30, 200, 0.3, 0.6, 0.9].map((cut) =>
    file('file.damaged', `a zip cut at ${cut < 1 ? `${cut * 100} %` : `${cut} bytes`}`, () => {
      const bytes = planBytes();
      return bytes.slice(0, cut < 1 ? Math.floor(bytes.length * cut) : cut);
    }),
  ),
  file('file.damaged', 'a zip that lost its last byte', () => planBytes().slice(0, -1)),
  file('file.damaged', 'a zip whose directory points beyond its end', () => endRecord(16, 0x7fffff00)),
  file('file.damaged', 'a zip with fewer files than its directory says', () => endRecord(10, 900, 2)),
  file('file.damaged', 'a zip64 that is none', () => endRecord(16, 0xffffffff)),
  file('file.damaged', 'a part that does not match its checksum', () => flipped('Tập huấn')),
  file('file.damaged', 'a method of packing nobody knows', () =>
    eachHeader((view, at) => view.setUint16(at + 10, 99, true)),
  ),
  file('file.encrypted', 'a zip with a password', () => eachHeader((view, at) => view.setUint16(at + 8, 1, true))),
  file('file.too-large', 'a part said to be of 3 GB', () =>
    eachHeader((view, at) => view.setUint32(at + 24, 3_000_000_000, true)),
  ),
  file('file.too-large', 'many parts said to be of 400 MB', () =>
    eachHeader((view, at) => view.setUint32(at + 24, 400_000_000, true)),
  ),
  file('file.too-large', 'a bomb: a part far larger than it is said to be', () => {
    const bomb = zipParts({ ...parts(), [SHEET]: new Uint8Array(40_000_000).fill(32) });
    return eachHeader(
      (view, at) => view.getUint32(at + 24, true) === 40_000_000 && view.setUint32(at + 24, 4000, true),
      bomb,
    );
  }),
];

const PARTS: readonly UnreadableFile[] = [
  file('file.damaged', 'no part for a sheet', broken(SHEET, null)),
  file(
    'file.damaged',
    'no relation for a sheet',
    broken('xl/_rels/workbook.xml.rels', (xml) => xml.replace('rId1', 'rId7')),
  ),
  file('file.damaged', 'no relations of the workbook', broken('xl/_rels/workbook.xml.rels', null)),
  file('file.not-xlsx', 'no relations of the package', broken('_rels/.rels', null)),
  file('file.damaged', 'no workbook part', broken(BOOK, null)),
  file('file.damaged', 'a workbook without sheets', () => zipParts(rawWorkbook([]))),
  file(
    'file.damaged',
    'a workbook part cut short',
    broken(BOOK, (xml) => xml.slice(0, -12)),
  ),
  file(
    'file.damaged',
    'a workbook part with tags crossed',
    broken(BOOK, (xml) => xml.replace('</sheets>', '</sheet>')),
  ),
  file(
    'file.damaged',
    'a relations part cut short',
    broken('xl/_rels/workbook.xml.rels', (xml) => xml.slice(0, -20)),
  ),
  file(
    'file.damaged',
    'a sheet cut in its rows',
    broken(SHEET, (xml) => xml.slice(0, xml.indexOf('Văn phòng'))),
  ),
  file(
    'file.damaged',
    'a sheet cut after its rows',
    broken(SHEET, (xml) => xml.slice(0, -8)),
  ),
  file(
    'file.damaged',
    'a sheet that ends in a tag',
    broken(SHEET, (xml) => xml.slice(0, -3)),
  ),
  file(
    'file.damaged',
    'a sheet cut inside quotes',
    broken(SHEET, (xml) => xml.slice(0, xml.indexOf('r="A4"') + 4)),
  ),
  file('file.damaged', 'a shared text beyond the last', withRows('<row r="1"><c r="A1" t="s"><v>5</v></c></row>')),
  file('file.damaged', 'a shared text at no number', withRows('<row r="1"><c r="A1" t="s"><v>abc</v></c></row>')),
  file(
    'file.damaged',
    'a row far below the last',
    withRows('<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>'),
  ),
  file('file.damaged', 'a row numbered 0', withRows('<row r="0"><c r="A1"><v>1</v></c></row>')),
  file('file.damaged', 'a row at no number', withRows('<row r="một"><c><v>1</v></c></row>')),
  file('file.damaged', 'a cell right of the last column', withRows('<row r="1"><c r="XFE1"><v>1</v></c></row>')),
  file('file.damaged', 'a cell in no column', withRows('<row r="1"><c r="12"><v>1</v></c></row>')),
  file('file.damaged', 'columns without end', () =>
    zipParts(rawWorkbook([{ name: 'A', xml: '<cols><col min="1" max="4000000000" hidden="1"/></cols><sheetData/>' }])),
  ),
  file(
    'file.damaged',
    'a megabyte of opening brackets',
    broken(BOOK, () => '<'.repeat(1_000_000)),
  ),
  file(
    'file.damaged',
    'a megabyte of comments begun',
    broken(BOOK, () => `<workbook>${'<!--'.repeat(250_000)}`),
  ),
  file(
    'file.damaged',
    'a tag a megabyte long',
    broken(BOOK, () => `<${'a'.repeat(1_000_000)}`),
  ),
  file(
    'file.damaged',
    'an attribute a megabyte long',
    broken(BOOK, () => `<workbook ${'a'.repeat(1_000_000)}>`),
  ),
  file(
    'file.damaged',
    'quotes that never close',
    broken(BOOK, () => `<workbook ${'a="b" '.repeat(100_000)}c="`),
  ),
  file(
    'file.damaged',
    'a million elements inside each other',
    broken(BOOK, () => '<a>'.repeat(1_000_000)),
  ),
];

/** Every way in which a file can be unreadable. */
export const UNREADABLE: readonly UnreadableFile[] = [...NOT_WORKBOOKS, ...CONTAINERS, ...PARTS];

/** The small plan with a number changed in the zip's last record. */
function endRecord(at: number, value: number, width: 2 | 4 = 4): Uint8Array {
  const bytes = planBytes();
  const view = new DataView(bytes.buffer);
  if (width === 2) view.setUint16(bytes.length - 22 + at, value, true);
  else view.setUint32(bytes.length - 22 + at, value, true);
  return bytes;
}

/** A zip with every entry of its directory changed. */
function eachHeader(change: (view: DataView, at: number) => unknown, bytes: Uint8Array = planBytes()): Uint8Array {
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 <= bytes.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return bytes;
}

/** A zip, not packed, with some letters of a part changed. */
function flipped(letters: string): Uint8Array {
  const bytes = zipParts(parts(), 0);
  bytes.set(strToU8(letters.toUpperCase()), Buffer.from(bytes.buffer).indexOf(letters));
  return bytes;
}
