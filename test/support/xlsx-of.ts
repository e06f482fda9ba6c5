import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** An .xlsx file of one sheet from the inside of its `<worksheet>`; `parts` replace or add parts, `book` goes into `<workbook>`. */
export function xlsxOf(
  sheet: string,
  parts: Readonly<Record<string, string>> = {},
  level: 0 | 6 = 6,
  book = '',
): Uint8Array {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${R}/${type}" Target="${target}"/>`;
  const relations = (inside: string) => `<Relationships xmlns="${RELATIONS}">${inside}</Relationships>`;
  const strings = parts['xl/sharedStrings.xml'] === undefined ? '' : relation(2, 'sharedStrings', 'sharedStrings.xml');
  const styles = parts['xl/styles.xml'] === undefined ? '' : relation(3, 'styles', '/xl/styles.xml');
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${TYPE}${type}+xml"/>`;
  const all: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('/xl/workbook.xml', 'sheet.main') +
      override('/xl/worksheets/sheet1.xml', 'worksheet') +
      (strings && override('/xl/sharedStrings.xml', 'sharedStrings')) +
      (styles && override('/xl/styles.xml', 'styles')) +
      '</Types>',
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${R}">${book}<sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(relation(1, 'worksheet', 'worksheets/sheet1.xml') + strings + styles),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}" xmlns:r="${R}">${sheet}</worksheet>`,
    ...parts,
  };
  const files = Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { level });
}
