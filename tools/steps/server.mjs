import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import { ROOT } from './run.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What the pages are allowed: their own scripts and no eval. A place that hosts ParPlan can send the same. */
const SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

/** Folders served, longest prefix first: the library is served from its package, never copied into the project. */
const FOLDERS = [
  ['/office-js/', path.join(ROOT, 'node_modules', '@microsoft', 'office-js', 'dist')],
  ['/', path.join(ROOT, 'dist')],
];

function fileFor(address) {
  const wanted = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  const name = wanted === '/' ? '/workbench.html' : wanted;
  const [prefix, folder] = FOLDERS.find(([start]) => name.startsWith(start));
  const file = path.resolve(folder, name.slice(prefix.length));
  return file.startsWith(folder + path.sep) && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function answer(request, response) {
  let file = null;
  try {
    file = fileFor(request.url ?? '/');
  } catch {
    // An address that cannot be decoded names no file.
  }
  if (!file) return void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404\n');
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'content-security-policy': SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') return void response.end();
  fs.createReadStream(file).pipe(response);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}

/**
 * Serves dist/ and office.js to this machine only, on the port wanted or the next free one.
 * `certificate` ({key, cert}) makes it https, which Excel needs; `besides` answers some paths in its own way.
 */
export async function serve({ port, certificate = null, besides = {} }) {
  const scheme = certificate ? 'https' : 'http';
  const listener = (request, response) => (besides[request.url] ?? answer)(request, response);
  for (let candidate = port; candidate < port + 50; candidate++) {
    const server = certificate ? https.createServer(certificate, listener) : http.createServer(listener);
    try {
      const taken = await listen(server, candidate);
      return { url: `${scheme}://localhost:${taken}`, close: () => server.close() };
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port from ${port} to ${port + 49}`);
}
