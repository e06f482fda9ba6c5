import { serve } from '../steps/server.mjs';

const PATH = '/excel';

/** The host's answer without its arrays of COM, which cannot be sent. */
const plain = (value) => (typeof value?.toArray === 'function' ? value.toArray().map(plain) : value);

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

/** What the page must be told before office.js asks for it: the answers of the host that never change. */
function introduction(subject, host) {
  const context = subject.appContext({ language: 'vi-VN' }, () => subject.LIGHT_THEME);
  const answers = Object.entries(context)
    .filter(([name]) => name !== 'GetSettings')
    .map(([name, answer]) => [name, answer()]);
  return { path: PATH, hostInfo: host.external.GetHostInfo(), context: Object.fromEntries(answers) };
}

/** In the page: `window.external`, whose requests go to another process, as they do in Excel. */
function connect({ path, hostInfo, context }) {
  const safeArray = (items) => ({
    toArray: () => items.map((item) => (Array.isArray(item) ? safeArray(item) : item)),
    dimensions: () => 1,
    ubound: () => items.length - 1,
    lbound: () => 0,
  });
  // The way to Excel and back is Excel's own: each bit of it is a task that says so
  const ours = () => new Promise((resolve) => setTimeout(resolve, 0)).then(() => performance.mark('bridge'));
  const execute = async (id, params, done) => {
    await ours();
    const answer = await fetch(path, { method: 'POST', body: JSON.stringify({ id, params }) });
    const head = JSON.parse(answer.headers.get('x-head'));
    const body = await answer.text();
    performance.mark('bridge');
    setTimeout(() => (head === null ? done(safeArray([0, [200, [], body]]), 0) : done(...head)), 0);
  };
  const external = {
    GetHostInfo: () => hostInfo,
    GetLoggingAllowed: () => false,
    GetContext: () => ({
      ...Object.fromEntries(Object.entries(context).map(([name, value]) => [name, () => value])),
      GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    }),
    Execute: (id, params, done) => void execute(id, params, done),
    RegisterEvent: (_id, _target, _handler, done) => queueMicrotask(() => done(0)),
    UnregisterEvent: (_id, _target, done) => queueMicrotask(() => done(0)),
  };
  Object.defineProperty(window, 'external', { configurable: true, value: external });
}

/**
 * An Excel that lives in this process while the pane lives in a browser's, so that what the browser works is the pane's
 * own and office.js's: in the workbench both share one thread.
 */
export async function startFarExcel(subject, workbook) {
  const host = new subject.EmulatedHost(workbook);
  const answer = async (request, response) => {
    const { id, params } = await bodyOf(request);
    host.external.Execute(id, params, (...given) => {
      const [first] = given.map(plain);
      const text = Array.isArray(first) && first[0] === 0 ? first[1][2] : null;
      response.writeHead(200, {
        'content-type': 'text/plain; charset=utf-8',
        'x-head': JSON.stringify(text === null ? given.map(plain) : null),
      });
      response.end(text ?? '');
    });
  };
  const server = await serve({ port: 4300, besides: { [PATH]: (...given) => void answer(...given) } });
  return {
    ...server,
    host,
    openPane: async (browser) => {
      const page = await browser.newPage({ viewport: { width: 350, height: 800 } });
      await page.addInitScript(connect, introduction(subject, host));
      return page;
    },
  };
}
