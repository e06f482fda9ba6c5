import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import type { AddressInfo } from 'node:net';

/** Folder of the unpatched office.js library, served to pages under test. */
export const OFFICE_JS_FOLDER = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A path's prefix → the folder served under it, or the text of a single page. */
export type Routes = Readonly<Record<string, { readonly folder: string } | { readonly html: string }>>;

export interface StaticServer {
  /** `http://localhost:PORT`, no slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves folders and pages of the tests on a free port of this machine. The longest prefix wins. */
export async function serveStatic(routes: Routes): Promise<StaticServer> {
  const prefixes = Object.keys(routes).sort((one, other) => other.length - one.length);
  const server = http.createServer((request, response) => {
    const wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const prefix = prefixes.find((candidate) => wanted.startsWith(candidate));
    const route = prefix === undefined ? undefined : routes[prefix];
    if (!route) return void response.writeHead(404).end();
    if ('html' in route) return void response.writeHead(200, { 'content-type': TYPES['.html'] }).end(route.html);
    return sendFile(response, route.folder, wanted.slice(prefix!.length));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

function sendFile(response: http.ServerResponse, folder: string, name: string): void {
  const file = path.join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name);
  const inside = path.resolve(file).startsWith(path.resolve(folder));
  if (!inside || !fs.existsSync(file) || !fs.statSync(file).isFile()) return void response.writeHead(404).end();
  response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
  fs.createReadStream(file).pipe(response);
}
