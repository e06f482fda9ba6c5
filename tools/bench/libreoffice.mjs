import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findProgram } from '../steps/programs.mjs';

/** LibreOffice with a profile of its own in a folder of its own; null where it is not installed. */
export function openLibreOffice() {
  const soffice = findProgram('PARPLAN_SOFFICE');
  if (!soffice) return null;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parplan-office-'));
  return {
    /** Opens a workbook, calculates it, and gives its first sheet as CSV. */
    toCsv(name, bytes) {
      const file = path.join(folder, name);
      fs.writeFileSync(file, bytes);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const start = performance.now();
      execFileSync(soffice, [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, file], {
        stdio: 'pipe',
      });
      const seconds = (performance.now() - start) / 1000;
      return { csv: fs.readFileSync(file.replace(/\.xlsx$/, '.csv'), 'utf8'), seconds };
    },
    close: () => fs.rmSync(folder, { recursive: true, force: true }),
  };
}
