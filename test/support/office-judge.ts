import { convertAll } from './libreoffice';

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

/** Opens a workbook in LibreOffice, headless, and gives what it shows. */
export function openInOffice(bytes: Uint8Array): OfficeView {
  const files = convertAll(bytes, [ALL_SHEETS_AS_TABS, AS_SHOWN]);
  const cells = (sheet: string) => new TextDecoder().decode(files.get(`in-${sheet}.csv`));
  const html = new TextDecoder().decode(files.get('in.html'));
  return {
    cells: (sheet) => parseTabs(cells(sheet)),
    shown: (sheet) => parseShown(html, sheet),
  };
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
