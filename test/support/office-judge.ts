import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether LibreOffice is here to judge. */
export const hasOffice = ((): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
})();

/** A painted cell of a sheet as LibreOffice shows it. */
export interface ShownCell {
  readonly text: string;
  /** `#RRGGBB`, conditional formats applied; null without a fill. */
  readonly fill: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

/** What LibreOffice makes of a workbook after calculating it: every sheet's cells as text, and as shown. */
export interface OfficeView {
  /** Cells of a sheet, row by row, unformatted. */
  readonly cells: (sheet: string) => readonly (readonly string[])[];
  /** Every shown cell of a sheet that has a text. */
  readonly shown: (sheet: string) => readonly ShownCell[];
}

const ALL_SHEETS_AS_TABS = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1';
const AS_SHOWN = 'html:HTML (StarCalc)';

/** One profile for a test file: making one takes longer than a conversion. */
const profile = mkdtempSync(path.join(tmpdir(), 'parplan-profile-'));
process.on('exit', () => rmSync(profile, { recursive: true, force: true }));
/** Recalculate always: the values that the file carries are ours, and LibreOffice is to judge them, not to repeat them. */
const RECALCULATE_ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;
mkdirSync(path.join(profile, 'user'));
writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), RECALCULATE_ALWAYS);

/** Opens a workbook in LibreOffice, headless. */
export function openInOffice(bytes: Uint8Array): OfficeView {
  const folder = mkdtempSync(path.join(tmpdir(), 'parplan-office-'));
  try {
    const file = path.join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    for (const format of [ALL_SHEETS_AS_TABS, AS_SHOWN]) {
      execFileSync(
        'soffice',
        [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', format, '--outdir', folder, file],
        {
          stdio: 'pipe',
        },
      );
    }
    const csv = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    const sheets = new Map(
      csv.map((name) => [name.slice('book-'.length, -'.csv'.length), readFileSync(path.join(folder, name), 'utf8')]),
    );
    const html = readFileSync(path.join(folder, 'book.html'), 'utf8');
    return {
      cells: (sheet) => parseTabs(sheets.get(sheet) ?? ''),
      shown: (sheet) => parseShown(html, sheet),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Tab-separated text with quotes around texts that need them. */
function parseTabs(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    if (match[0] === '' && match[3] === '') continue;
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\n') rows.push([]);
  }
  return rows;
}

function parseShown(html: string, sheet: string): readonly ShownCell[] {
  const part = html.split(/<A NAME="table\d+">/).find((each) => unescape(each).includes(`<em>${sheet}</em>`)) ?? '';
  return [...part.matchAll(/<td([^>]*)>([\s\S]*?)<\/td>/g)].flatMap(([, attributes, content]): ShownCell[] => {
    const text = unescape(content!.replace(/<br[^>]*>/g, '\n').replace(/<[^>]*>/g, '')).trim();
    if (text === '') return [];
    const has = (tag: string) => new RegExp(`<${tag}>`).test(content!);
    const fill = /bgcolor="(#[0-9A-F]{6})"/i.exec(attributes!)?.[1]?.toUpperCase() ?? null;
    return [{ text, fill, bold: has('b'), italic: has('i'), underline: has('u') }];
  });
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
