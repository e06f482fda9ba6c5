import { strToU8, zipSync } from 'fflate';
import type { MemoryWorkbook } from '../../../src/hosts/memory/memory-workbook';
import { openXlsx } from '../../../src/hosts/memory/open-xlsx';
import { saveXlsx } from '../../../src/hosts/memory/save-xlsx';
import { HostError } from '../../../src/hosts/workbook-host';
import { xlsxOf } from '../../support/xlsx-of';

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof HostError ? error.code : String(error);
};
const sheetWith = (rows: string, parts: Record<string, string> = {}) =>
  openXlsx(xlsxOf(`<sheetData>${rows}</sheetData>`, parts));
const firstRow = (workbook: MemoryWorkbook) => workbook.sheets[0]!.rows[0]!.values.map((value) => value ?? null);

describe('what is no workbook', () => {
  const ole = (name: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...name].forEach((character, at) => (bytes[1024 + 128 + at * 2] = character.charCodeAt(0)));
    return bytes;
  };

  test.each<[string, () => Uint8Array, string]>([
    ['text', () => strToU8('Kế hoạch'), 'file.not-xlsx'],
    ['nothing', () => new Uint8Array(), 'file.not-xlsx'],
    ['a zip of something else', () => zipSync({ 'a.txt': strToU8('a') }), 'file.not-xlsx'],
    ['an old .xls', () => ole('Workbook'), 'file.old-xls'],
    ['a Word file of old', () => ole('WordDocument'), 'file.not-xlsx'],
    ['a file with a password', () => ole('EncryptedPackage'), 'file.encrypted'],
    ['a zip cut off', () => xlsxOf('<sheetData/>').slice(0, 400), 'file.damaged'],
    ['broken XML', () => xlsxOf('<sheetData/><mergeCells>'), 'file.damaged'],
    ['rows that do not end', () => xlsxOf('<sheetData><row r="1"><c r="A1"><v>1</v>'), 'file.damaged'],
    [
      'a text that is not there',
      () => xlsxOf('<sheetData><row><c t="s"><v>9</v></c></row></sheetData>'),
      'file.damaged',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(openXlsx(bytes()))).toBe(code);
  });

  test('a flipped byte is noticed by the checksum', async () => {
    const bytes = xlsxOf(`<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>`, {}, 0);
    const at = new TextDecoder('latin1').decode(bytes).indexOf('<v>1</v>') + 3;
    bytes[at] = '2'.charCodeAt(0);
    expect(await codeOf(openXlsx(bytes))).toBe('file.damaged');
  });

  test('a file that unpacks to more than it says, or says too much, is refused', async () => {
    const bytes = xlsxOf(`<sheetData>${' '.repeat(3_000_000)}</sheetData>`);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const sizes: number[] = [];
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 2_000_000) sizes.push(at + 24);
    }
    expect(sizes).toHaveLength(1);
    view.setUint32(sizes[0]!, 1000, true);
    expect(await codeOf(openXlsx(bytes))).toBe('file.too-large');
    view.setUint32(sizes[0]!, 0xfffffff0, true);
    expect(await codeOf(openXlsx(bytes))).toBe('file.too-large');
  });
});

describe('cells', () => {
  test('of every type', async () => {
    const workbook = await sheetWith(
      '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c>' +
        '<c r="D1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="E1" t="inlineStr"><is><t>Ủy ban</t></is></c>' +
        '<c r="F1" t="d"><v>2026-03-25T12:00:00</v></c><c r="G1"><v>-1.5E-3</v></c><c r="H1" t="n"/></row>',
    );
    expect(firstRow(workbook)).toEqual([1.5, true, { error: '#REF!' }, 'ab', 'Ủy ban', 46_106.5, -0.0015]);
    expect(workbook.sheets[0]!.formula(0, 3)).toBe('="a"&"b"');
  });

  test('shared texts: rich runs joined, phonetic guides left out, control characters decoded', async () => {
    const strings =
      '<si><t>a&lt;b &amp; c</t></si><si><r><t>Kế </t></r><r><rPr><b/></rPr><t>hoạch</t></r></si>' +
      '<si><t>漢</t><rPh sb="0" eb="1"><t>kan</t></rPh></si><si><t>x_x000D_\ny_x005F_x0041_</t></si><si/>';
    const cells = [0, 1, 2, 3, 4].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    const workbook = await sheetWith(`<row>${cells}</row>`, { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` });
    expect(firstRow(workbook)).toEqual(['a<b & c', 'Kế hoạch', '漢', 'x\r\ny_x0041_']);
  });

  test('shared formulas are each cell’s own; array formulas stand at their first cell', async () => {
    const workbook = await sheetWith(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><f t="array" ref="D2:D3">B1:B2*2</f><v>4</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c><c r="D3"><v>5</v></c></row>',
    );
    const sheet = workbook.sheets[0]!;
    expect([0, 1, 2].map((row) => sheet.formula(row, 0))).toEqual(['=B1*$C$1', '=B2*$C$1', '=B3*$C$1']);
    sheet.setValue(9, 9, 'x');
    const again = (await openXlsx((await saveXlsx(workbook)).bytes)).sheets[0]!;
    expect(again.extra(1, 3)?.arrayArea).toEqual({ row: 1, column: 3, rowCount: 2, columnCount: 1 });
    expect(again.formula(2, 0)).toBe('=B3*$C$1');
  });

  test('functions newer than the format lose their prefix, and get it again', async () => {
    const workbook = await sheetWith('<row><c><f>_xlfn.IFS(A2&gt;1,"_xlfn.IFS(",TRUE,2)</f></c></row>');
    expect(workbook.sheets[0]!.formula(0, 0)).toBe('=IFS(A2>1,"_xlfn.IFS(",TRUE,2)');
    workbook.sheets[0]!.setValue(5, 0, 1);
    const again = (await openXlsx((await saveXlsx(workbook)).bytes)).sheets[0]!;
    expect(again.formula(0, 0)).toBe('=IFS(A2>1,"_xlfn.IFS(",TRUE,2)');
  });

  test('a text of 32,767 characters', async () => {
    const text = 'ễ'.repeat(32_767);
    const workbook = await sheetWith(`<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`);
    expect(firstRow(workbook)).toEqual([text]);
  });

  test('elements with a prefix, attributes in single quotes, comments', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const sheet = `<x:worksheet xmlns:x="${main}"><!-- <x:row> --><x:sheetData><x:row r='2'><x:c r='B2'><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const workbook = await openXlsx(xlsxOf('', { 'xl/worksheets/sheet1.xml': sheet }));
    expect(workbook.sheets[0]!.value(1, 1)).toBe(7);
    workbook.sheets[0]!.setValue(0, 0, 'thêm');
    workbook.sheets[0]!.merge({ row: 5, column: 0, rowCount: 1, columnCount: 2 });
    const again = await openXlsx((await saveXlsx(workbook)).bytes);
    expect([again.sheets[0]!.value(0, 0), again.sheets[0]!.value(1, 1)]).toEqual(['thêm', 7]);
    expect(again.sheets[0]!.merges).toHaveLength(1);
  });
});

describe('a sheet of formatted rows without values', () => {
  test('1,048,576 of them cost next to nothing', async () => {
    let rows = '';
    for (let row = 1; row <= 1_048_576; row += 1) rows += `<row r="${row}" ht="20" customHeight="1"/>`;
    const workbook = await sheetWith(rows);
    const sheet = workbook.sheets[0]!;
    expect(sheet.usedArea(true)).toBeNull();
    expect(new Set(sheet.rows).size).toBe(1);
    sheet.setValue(1_048_575, 0, 'cuối');
    expect(sheet.usedArea(true)).toEqual({ row: 1_048_575, column: 0, rowCount: 1, columnCount: 1 });
    expect(sheet.value(1_048_574, 0)).toBeNull();
  });
});

describe('flags', () => {
  const book = (inside: string) => openXlsx(xlsxOf('<sheetData/><sheetProtection sheet="1"/>', {}, 6, inside));

  test('protection, read-only, dates from 1904, hidden sheets', async () => {
    const workbook = await book(
      '<fileSharing readOnlyRecommended="1"/><workbookPr date1904="1"/><workbookProtection lockStructure="1"/>',
    );
    expect(workbook).toMatchObject({ readOnly: true, date1904: true, structureProtected: true });
    expect(workbook.sheets[0]!.isProtected).toBe(true);
  });
});
