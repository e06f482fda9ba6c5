import { cellOf } from '../support/raw-cells';
import { escapeXml, rawRows, rawWorkbook, type RawCell, type RawParts } from '../support/raw-workbook';

/** A sheet of a golden workbook, drawn as text: see {@link drawnRows}. */
export interface GoldenSheet {
  readonly name: string;
  readonly picture: string;
  /** Cells instead of a picture. */
  readonly cells?: readonly (readonly RawCell[])[];
  readonly merges?: string;
  /** 1-based. */
  readonly hiddenRows?: readonly number[];
  /** Zero-based. */
  readonly hiddenColumns?: readonly number[];
  readonly state?: 'hidden' | 'veryHidden';
  readonly isProtected?: boolean;
  readonly isNfd?: boolean;
  /** The area of a native table. */
  readonly table?: string;
}

/** A workbook of some office with the reading that a careful person makes of it, written before any reader saw it. */
export interface Golden {
  readonly name: string;
  /** Lines of layouts.md that it holds. */
  readonly covers: readonly string[];
  readonly year?: number;
  readonly date1904?: boolean;
  readonly sheets: readonly GoldenSheet[];
  /** See {@link expectedReading}. */
  readonly expected: string;
}

export interface ExpectedAssignment {
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly task: string;
  readonly section: readonly string[];
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly due: string;
  readonly targets: readonly string[];
  readonly person?: readonly string[];
  readonly start?: string;
  readonly deliverable?: string;
}

/** What a golden's JSON file holds: a part of the contract of design.md §4. */
export interface ExpectedReading {
  readonly year: number | null;
  readonly sheets: readonly { readonly sheet: string; readonly kind: string }[];
  readonly tables: readonly { readonly sheet: string; readonly columns: Readonly<Record<string, string>> }[];
  readonly objectives: readonly { readonly sheet: string; readonly rows: readonly number[]; readonly targets: readonly string[] }[];
  readonly assignments: readonly ExpectedAssignment[];
  /** Codes that must be among those told. */
  readonly issues: readonly string[];
}

/**
 * Reads an expectation: `@ sheet` and `kind sheet = case-records` name sheets, `§ a > b` the section of what follows,
 * `roles A=ordinal B=task`, `O 3,4 | >=95%` an objective, `! code` an issue, and an assignment is
 * `rows | task | lead ; lead | support | due | targets ; | start=… person=… deliverable=…`.
 */
export function expectedReading({ expected, sheets, year }: Golden): ExpectedReading {
  let sheet = sheets[0]!.name;
  let section: readonly string[] = [];
  const kinds: Record<string, string> = {};
  const out = { tables: [] as ExpectedReading['tables'][number][], objectives: [] as ExpectedReading['objectives'][number][], assignments: [] as ExpectedAssignment[], issues: [] as string[] };
  for (const line of expected.split('\n').map((one) => one.trim()).filter(Boolean)) {
    if (line.startsWith('@')) sheet = line.slice(1).trim();
    else if (line.startsWith('kind ')) {
      const [name, kind] = line.slice(5).split(' = ');
      kinds[name!] = kind!;
    } else if (line.startsWith('§')) section = line.slice(1).split(' > ').map((one) => one.trim()).filter(Boolean);
    else if (line.startsWith('roles ')) out.tables.push({ sheet, columns: Object.fromEntries(line.slice(6).split(' ').map((pair) => pair.split('='))) });
    else if (line.startsWith('!')) out.issues.push(line.slice(1).trim());
    else if (line.startsWith('O ')) {
      const [rows, targets] = line.slice(2).split('|');
      out.objectives.push({ sheet, rows: rowNumbers(rows!), targets: members(targets) });
    } else out.assignments.push(assignment(line, sheet, section));
  }
  const planned = new Set([...out.assignments, ...out.objectives].map((one) => one.sheet));
  return {
    year: year ?? null,
    sheets: sheets.map(({ name }) => ({ sheet: name, kind: kinds[name] ?? (planned.has(name) ? 'plan' : 'other') })),
    ...out,
  };
}

function assignment(line: string, sheet: string, section: readonly string[]): ExpectedAssignment {
  const [rows, task, lead, support, due, targets, more] = line.split('|').map((part) => part.trim());
  const extra = Object.fromEntries((more ?? '').split(' && ').filter(Boolean).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
  return {
    sheet,
    rows: rowNumbers(rows!),
    task: task ?? '',
    section,
    lead: members(lead),
    support: members(support),
    due: due?.replaceAll(' / ', ' | ') || 'none',
    targets: members(targets),
    ...(extra['person'] && { person: members(extra['person']) }),
    ...(extra['start'] && { start: extra['start'] }),
    ...(extra['deliverable'] && { deliverable: extra['deliverable'] }),
  };
}

const members = (words: string | undefined) => (words ?? '').replace(/\|/g, '').split(' ; ').map((one) => one.trim()).filter(Boolean);
const rowNumbers = (words: string) =>
  words.trim().split(',').flatMap((part) => {
    const [first, last = first] = part.split('-').map(Number) as [number, number?];
    return Array.from({ length: last! - first + 1 }, (_, i) => first + i);
  });

/**
 * Rows drawn as text, a line a row: `|` parts the cells, `⏎` is a line break, `#12` the number 12, `@46341` a date,
 * `!#REF!` an error value, `=A3+1→4` a formula with its value.
 */
export function drawnRows({ picture, cells, isNfd }: GoldenSheet): readonly (readonly RawCell[])[] {
  if (cells) return cells;
  const lines = picture.replace(/^\n/, '').replace(/\n[ \t]*$/, '').split('\n');
  return lines.map((line) => line.split('|').map((words) => drawnCell(isNfd ? words.normalize('NFD') : words)));
}

function drawnCell(words: string): RawCell {
  const cell = words.trim();
  if (cell === '') return null;
  if (/^#-?[\d.]+$/.test(cell)) return Number(cell.slice(1));
  if (/^@[\d.]+$/.test(cell)) return (address) => `<c r="${address}" s="1"><v>${cell.slice(1)}</v></c>`;
  if (cell.startsWith('!#')) return cellOf('e', cell.slice(1));
  const formula = /^=(.*)→(.*)$/u.exec(cell);
  if (formula) return cellOf(/^[\d.]+$/.test(formula[2]!) ? 'n' : 'str', formula[2]!, formula[1]!);
  return cell.replaceAll('⏎', '\n');
}

const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/** The parts of a golden's file. */
export function goldenParts({ sheets, date1904 }: Golden): RawParts {
  const raw = sheets.map((sheet) => ({
    name: sheet.name,
    xml: sheetXml(sheet),
    ...(sheet.state && { attributes: ` state="${sheet.state}"` }),
  }));
  const tables = sheets.flatMap((sheet, i) => (sheet.table ? [{ sheet, at: i + 1 }] : []));
  return rawWorkbook(raw, {
    ...(date1904 && { before: '<workbookPr date1904="1"/>' }),
    types: `<Override PartName="/xl/styles.xml" ContentType="${TYPE}styles+xml"/>${tables.map(({ at }) => `<Override PartName="/xl/tables/table${at}.xml" ContentType="${TYPE}table+xml"/>`).join('')}`,
    relations: `<Relationship Id="rIdY" Type="${R}/styles" Target="styles.xml"/>`,
    extra: {
      'xl/styles.xml': STYLES,
      ...Object.fromEntries(tables.flatMap(({ sheet, at }) => [
        [`xl/worksheets/_rels/sheet${at}.xml.rels`, `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${R}/table" Target="../tables/table${at}.xml"/></Relationships>`],
        [`xl/tables/table${at}.xml`, tableXml(sheet, at)],
      ])),
    },
  });
}

function sheetXml(sheet: GoldenSheet): string {
  const rows = drawnRows(sheet);
  const hidden = new Set(sheet.hiddenRows ?? []);
  const data = rawRows(rows).replace(/<row r="(\d+)">/g, (tag, row: string) => (hidden.has(Number(row)) ? `<row r="${row}" hidden="1">` : tag));
  const columns = (sheet.hiddenColumns ?? []).map((at) => `<col min="${at + 1}" max="${at + 1}" width="9" hidden="1" customWidth="1"/>`).join('');
  const merges = (sheet.merges ?? '').split(' ').filter(Boolean);
  return [
    columns && `<cols>${columns}</cols>`,
    data,
    sheet.isProtected && '<sheetProtection sheet="1"/>',
    merges.length > 0 && `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
    sheet.table && '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  ]
    .filter(Boolean)
    .join('');
}

function tableXml(sheet: GoldenSheet, at: number): string {
  const top = Number(/\d+/.exec(sheet.table!)![0]);
  const names = drawnRows(sheet)[top - 1]!.map((cell) => String(cell));
  const columns = names.map((name, i) => `<tableColumn id="${i + 1}" name="${escapeXml(name)}"/>`).join('');
  return `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${at}" name="Bang${at}" displayName="Bang${at}" ref="${sheet.table}"><autoFilter ref="${sheet.table}"/><tableColumns count="${names.length}">${columns}</tableColumns></table>`;
}

