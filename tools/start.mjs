/**
 * `npm start`: installs where needed, builds, and serves the workbench on this machine.
 * `npm start -- --https` serves the add-in for real Excel, with the certificates of office-addin-dev-certs.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './steps/build-dist.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { serve } from './steps/server.mjs';

const PORT = Number(process.env.PORT) || 3000;
const forExcel = process.argv.includes('--https');

function certificate() {
  const folder = path.join(os.homedir(), '.office-addin-dev-certs');
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => path.join(folder, name));
  if (fs.existsSync(key) && fs.existsSync(cert)) return { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
  console.error(
    'Chưa có chứng chỉ cho localhost. Chạy trước: npx office-addin-dev-certs install\n' +
      'No certificate for localhost yet. First run: npx office-addin-dev-certs install',
  );
  process.exit(1);
}

ensureInstalled();
const settings = forExcel ? {} : { office: 'local' };
const secured = forExcel ? certificate() : null;
console.log('Đang dựng … / Building …');
if (!(await build(settings))) process.exit(1);
const { url } = await serve({ port: PORT, certificate: secured });
console.log(
  forExcel
    ? `\n  ParPlan cho Excel đang chạy tại ${url} — nạp manifest dist/manifest.xml vào Excel.\n` +
        `  ParPlan for Excel is served at ${url} — sideload dist/manifest.xml.\n`
    : `\n  ParPlan: mở ${url} trong trình duyệt. Bấm Ctrl+C để dừng.\n` +
        `  ParPlan: open ${url} in a browser. Press Ctrl+C to stop.\n`,
);
