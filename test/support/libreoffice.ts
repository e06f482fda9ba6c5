import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Whether LibreOffice is here to judge; tests name themselves skipped where it is not. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** `describe` where LibreOffice is installed, else a visibly skipped one. */
export const describeWithLibreOffice = hasLibreOffice ? describe : describe.skip;

/** The formats that files are turned into; csv is the first sheet only, values as they are shown. */
export type OfficeFormat = 'xlsx' | 'ods' | 'csv' | 'fods';

const FILTERS: Readonly<Record<OfficeFormat, string>> = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  ods: 'ods',
  csv: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
  fods: 'fods',
};

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

/** Opens an .xlsx in LibreOffice, headless, and gives what it saves; every formula is calculated by it. */
export function convert(bytes: Uint8Array, to: OfficeFormat): Uint8Array {
  return convertAll(bytes, [FILTERS[to]]).get(`in.${to}`)!;
}

/** The files that LibreOffice makes of `in.xlsx`, by name, one filter after the other. */
export function convertAll(bytes: Uint8Array, filters: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'parplan-office-'));
  const out = path.join(folder, 'out');
  const file = path.join(folder, 'in.xlsx');
  try {
    writeFileSync(file, bytes);
    for (const filter of filters) {
      const args = [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        out,
        file,
      ];
      execFileSync('soffice', args, { stdio: 'pipe', timeout: 120_000 });
    }
    return new Map(readdirSync(out).map((name) => [name, new Uint8Array(readFileSync(path.join(out, name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
