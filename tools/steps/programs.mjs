import fs from 'node:fs';
import path from 'node:path';
import { probe, run } from './run.mjs';

const WINDOWS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(Boolean);

/** Programs that some tests need: where they may stand, the variable that tells the tests, and their Debian packages. */
const PROGRAMS = [
  {
    name: 'Chromium',
    variable: 'PARPLAN_CHROMIUM',
    packages: ['chromium'],
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge'],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...WINDOWS.map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
      ...WINDOWS.map((folder) => path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')),
    ],
  },
  {
    name: 'LibreOffice Calc',
    variable: 'PARPLAN_SOFFICE',
    packages: ['libreoffice-calc', 'poppler-utils', 'fonts-liberation', 'fonts-noto-core'],
    commands: ['soffice', 'libreoffice'],
    files: [
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      ...WINDOWS.map((folder) => path.join(folder, 'LibreOffice', 'program', 'soffice.exe')),
    ],
  },
];

const isFile = (file) => file && fs.existsSync(file);

function onPath(command) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, command)).find(isFile);
}

function find(program) {
  const named = process.env[program.variable];
  if (isFile(named)) return named;
  const found = program.commands.map(onPath).find(Boolean) ?? program.files.find(isFile);
  // A LibreOffice without Calc (some images have only Writer) reads no workbook.
  if (found && program.name === 'LibreOffice Calc' && !hasCalc(found)) return undefined;
  return found;
}

function hasCalc(soffice) {
  const folder = path.dirname(fs.realpathSync(soffice));
  return process.platform !== 'linux' || isFile(path.join(folder, 'libsclo.so'));
}

const isDebianAsRoot = () => process.getuid?.() === 0 && isFile('/etc/debian_version') && probe('apt-get', ['-v']).ok;

function installOnDebian(programs) {
  const packages = programs.flatMap((program) => program.packages);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Cài / Installing: ${packages.join(' ')}`);
  if (run('apt-get', ['update', '-qq'], quiet) !== 0)
    console.error('apt-get update failed; trying with the lists there');
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

/** Where a program stands, by its variable's name; undefined where it is not installed. */
export const findProgram = (variable) => find(PROGRAMS.find((program) => program.variable === variable));

/**
 * Finds, and as root on Debian installs, the programs that the browser and LibreOffice tests need.
 * Gives the environment that tells the tests where they are; a program that is missing is announced.
 */
export function ensurePrograms() {
  const missing = PROGRAMS.filter((program) => !find(program));
  if (missing.length > 0 && isDebianAsRoot()) installOnDebian(missing);
  const there = PROGRAMS.map((program) => [program, find(program)]);
  for (const [{ name, variable }] of there.filter(([, file]) => !file))
    console.log(
      `Không thấy ${name}: các bài thử cần nó được bỏ qua. / ${name} was not found: the tests that need it are skipped.\n` +
        `  Hãy cài ${name} hoặc đặt biến ${variable}. / Install ${name}, or set ${variable} to its program file.`,
    );
  return Object.fromEntries(there.filter(([, file]) => file).map(([{ variable }, file]) => [variable, file]));
}
