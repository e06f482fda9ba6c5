import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Opens an .xlsx in LibreOffice, headless, and gives what it saves. Cells without a value are computed by it. */
export function convert(bytes: Uint8Array, to: OfficeFormat): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'parplan-lo-'));
  try {
    writeFileSync(path.join(folder, 'in.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const out = path.join(folder, 'out');
    const args = [profile, '--headless', '--convert-to', FILTERS[to], '--outdir', out, path.join(folder, 'in.xlsx')];
    execFileSync('soffice', args, { stdio: 'pipe', timeout: 120_000 });
    return new Uint8Array(readFileSync(path.join(out, `in.${to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
