import { createRequire } from 'node:module';

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (char) => ESCAPES[char]);

/** 0 → A, 26 → AA. */
export function columnName(index) {
  return (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function cellXml(cell, address, style) {
  const s = style ? ' s="1"' : '';
  if (cell === null || cell === undefined || cell === '') return style ? `<c r="${address}"${s}/>` : '';
  if (typeof cell === 'number') return `<c r="${address}"${s}><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${address}"${s} t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`;
  return `<c r="${address}"${s}><f>${escape(cell.formula)}</f></c>`;
}

function* sheetXml(rows, merges, bordered) {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
  let number = 0;
  for (const row of rows) {
    number++;
    const cells = row.map((cell, column) => cellXml(cell, columnName(column) + number, bordered)).join('');
    if (cells) yield `<row r="${number}">${cells}</row>`;
  }
  yield '</sheetData>';
  if (merges.length > 0)
    yield `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;
  yield '</worksheet>';
}

const PARTS = {
  '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="13"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" borderId="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf></cellXfs></styleSheet>`,
};

/**
 * A plain .xlsx of one sheet, written without the project's own writer: for judging it, and for large files.
 * `bordered` frames every cell and wraps its text, as printed plans are.
 * Cells: numbers, texts, blanks ('' or null), or {formula} without `=`, which the program that opens the file calculates.
 */
export function plainXlsx(rows, { merges = [], bordered = false } = {}) {
  const { Zip, ZipDeflate, strToU8 } = createRequire(import.meta.url)('fflate');
  const chunks = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (name, texts) => {
    const part = new ZipDeflate(name, { level: 1 });
    zip.add(part);
    let pending = '';
    for (const text of texts) {
      pending += text;
      if (pending.length < 1 << 20) continue;
      part.push(strToU8(pending));
      pending = '';
    }
    part.push(strToU8(pending), true);
  };
  for (const [name, text] of Object.entries(PARTS)) add(name, [text]);
  add('xl/worksheets/sheet1.xml', sheetXml(rows, merges, bordered));
  zip.end();
  return Buffer.concat(chunks);
}
