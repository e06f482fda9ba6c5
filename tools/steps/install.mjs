import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, run } from './run.mjs';

const LOCK = path.join(ROOT, 'package-lock.json');
/** What npm itself leaves behind after an installation: newer than the lock when they agree. */
const INSTALLED_LOCK = path.join(ROOT, 'node_modules', '.package-lock.json');
const STAMP = path.join(ROOT, 'node_modules', '.parplan-lock');

const lockHash = () => createHash('sha256').update(fs.readFileSync(LOCK)).digest('hex');

/** The packages that both locks name must have the same versions. */
function agrees() {
  const wanted = JSON.parse(fs.readFileSync(LOCK, 'utf8')).packages;
  const there = JSON.parse(fs.readFileSync(INSTALLED_LOCK, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || there[name]?.version === version,
  );
}

function isInstalled() {
  if (!fs.existsSync(INSTALLED_LOCK)) return false;
  if (fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === lockHash()) return true;
  return agrees();
}

/** A lock that `npm ci` refuses on some platform is still followed by `npm install`, which then leaves it as it is. */
const install = (...command) => run('npm', [...command, '--no-audit', '--no-fund', '--loglevel=error']) === 0;

/** Installs the dependencies where they are missing or the lock has changed. Stops the process when that fails. */
export function ensureInstalled() {
  if (!isInstalled()) {
    console.log('Cài thư viện (lần đầu mất vài phút) … / Installing dependencies (a few minutes the first time) …');
    if (!install('ci') && !install('install', '--no-save')) {
      console.error('Không cài được thư viện: xem dòng lỗi ở trên. / Dependencies could not be installed: see above.');
      process.exit(1);
    }
  }
  fs.writeFileSync(STAMP, lockHash());
}
