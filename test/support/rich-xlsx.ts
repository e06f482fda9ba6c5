import { xlsxOf } from './xlsx-of';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const relations = (...items: readonly (readonly [string, string, string?])[]) =>
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  items
    .map(([type, target, mode], index) => {
      const external = mode === undefined ? '' : ` TargetMode="${mode}"`;
      return `<Relationship Id="rId${index + 1}" Type="${R}/${type}" Target="${target}"${external}/>`;
    })
    .join('') +
  '</Relationships>';

const SHEET1 =
  `<worksheet xmlns="${MAIN}" xmlns:r="${R}"><sheetPr><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:C12"/>` +
  '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="30.5" style="1" customWidth="1" outlineLevel="1"/></cols>' +
  '<sheetData><row r="1" spans="1:3"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" cm="1"><f t="array" ref="B1">1+1</f><v>2</v></c></row>' +
  '<row r="2" ht="33" customHeight="1" outlineLevel="1"><c r="A2" t="s"><v>1</v></c></row>' +
  '<row r="10"><c r="A10" t="s"><v>1</v></c><c r="B10" t="s"><v>2</v></c></row></sheetData>' +
  '<mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells><phoneticPr fontId="1"/>' +
  '<conditionalFormatting sqref="C1:C9"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>5</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B1:B9"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="whole" sqref="D1:D9"><formula1>1</formula1><formula2>5</formula2></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" r:id="rId4"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<headerFooter><oddHeader>&amp;C&amp;P</oddHeader></headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  '<tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="iconSet" priority="3" id="{A}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="13"/><name val="Times New Roman"/><family val="1"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="left" indent="2" textRotation="45"/></xf></cellXfs>' +
  '<dxfs count="1"><dxf><font><i/></font></dxf></dxfs></styleSheet>';

/** A file with what ParPlan does not understand: charts, pictures, comments, a pivot cache, custom XML, extensions. */
export function richXlsx(): Uint8Array {
  const type = (part: string, name: string) => `<Override PartName="/${part}" ContentType="application/${name}+xml"/>`;
  const sheet = 'vnd.openxmlformats-officedocument.spreadsheetml';
  return xlsxOf('', {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
      type('xl/workbook.xml', `${sheet}.sheet.main`) +
      type('xl/worksheets/sheet1.xml', `${sheet}.worksheet`) +
      type('xl/worksheets/sheet2.xml', `${sheet}.worksheet`) +
      type('xl/styles.xml', `${sheet}.styles`) +
      type('xl/sharedStrings.xml', `${sheet}.sharedStrings`) +
      type('xl/calcChain.xml', `${sheet}.calcChain`) +
      type('xl/tables/table1.xml', `${sheet}.table`) +
      '</Types>',
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml'], ['extended-properties', 'docProps/app.xml']),
    'docProps/app.xml': '<Properties><Application>Khác</Application></Properties>',
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${R}"><fileVersion appName="xl"/><workbookPr codeName="ThisWorkbook"/>` +
      '<bookViews><workbookView xWindow="10" activeTab="0"/></bookViews><sheets><sheet name="Kế hoạch" sheetId="7" r:id="rId1"/>' +
      '<sheet name="Ẩn" sheetId="3" state="veryHidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Ẩn!$A$1</definedName></definedNames>' +
      '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="4" r:id="rId6"/></pivotCaches></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['calcChain', 'calcChain.xml'],
      ['pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['theme', 'theme/theme1.xml'],
      ['customXml', '../customXml/item1.xml'],
    ),
    'xl/worksheets/sheet1.xml': SHEET1,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      ['drawing', '../drawings/drawing1.xml'],
      ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['comments', '../comments1.xml'],
      ['hyperlink', 'https://example.org/', 'External'],
      ['table', '../tables/table1.xml'],
    ),
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>1+2</f><v>3</v></c></row></sheetData></worksheet>`,
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
    'xl/drawings/_rels/drawing1.xml.rels': relations(
      ['chart', '../charts/chart1.xml'],
      ['image', '../media/image1.png'],
    ),
    'xl/drawings/vmlDrawing1.vml': '<xml/>',
    'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"/>',
    'xl/media/image1.png': 'PNG',
    'xl/comments1.xml': `<comments xmlns="${MAIN}"/>`,
    'xl/tables/table1.xml':
      `<table xmlns="${MAIN}" id="5" name="CuaHo" displayName="CuaHo" ref="A10:B12"><autoFilter ref="A10:B12"/><tableColumns count="2">` +
      '<tableColumn id="1" name="Tên"/><tableColumn id="2" name="Số"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns>' +
      '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>',
    'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition/>',
    'xl/theme/theme1.xml': '<a:theme xmlns:a="a"/>',
    'customXml/item1.xml': '<mine/>',
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B1" i="7"/></calcChain>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="4" uniqueCount="3"><si><r><rPr><b/></rPr><t>Kế</t></r><r><t> hoạch</t></r></si><si><t>Tên</t></si><si><t>Số</t></si></sst>`,
    'xl/styles.xml': STYLES,
  });
}
