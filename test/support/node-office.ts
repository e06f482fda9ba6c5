import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import {
  installEmulatedHost,
  type EmulatedHost,
  type EmulatedHostOptions,
} from '../../src/hosts/emulated/emulated-host';
import { MemoryWorkbook } from '../../src/hosts/memory/memory-workbook';
import { OFFICE_JS_FOLDER } from './static-server';

const BASE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const scripts = new Map<string, vm.Script>();

/** The real office.js, loaded in Node over an emulated Excel. */
export interface NodeOffice {
  readonly host: EmulatedHost;
  readonly workbook: MemoryWorkbook;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: { associate(id: string, run: (...args: never[]) => unknown): void };
  readonly window: Record<string, unknown>;
}

/** Loads the unpatched library from node_modules into a context of its own, with the few DOM members that it asks for. */
export async function loadOffice(
  workbook: MemoryWorkbook = newWorkbook(),
  options: EmulatedHostOptions = {},
): Promise<NodeOffice> {
  const window = stubWindow();
  const host = installEmulatedHost(window, workbook, options);
  const context = vm.createContext(window);
  connectScripts(window, context);
  script('office.js').runInContext(context);
  const loaded = window as unknown as NodeOffice;
  await loaded.Office.onReady();
  const { Office, Excel, OfficeExtension, CustomFunctions } = loaded;
  // With it a member above the emulated API set really fails, with ApiNotFound.
  Object.assign((OfficeExtension as unknown as { CommonUtility: object }).CommonUtility, {
    _doApiNotSupportedCheck: true,
  });
  return { host, workbook, window, Office, Excel, OfficeExtension, CustomFunctions };
}

/** Makes the loaded library the one that the adapter finds as globals. */
export function useOffice({ Office, Excel, OfficeExtension }: NodeOffice): void {
  Object.assign(globalThis, { Office, Excel, OfficeExtension });
}

/** A workbook with one empty sheet. */
export function newWorkbook(sheet = 'Data'): MemoryWorkbook {
  const workbook = new MemoryWorkbook();
  workbook.addSheet(sheet);
  return workbook;
}

function script(file: string): vm.Script {
  const known = scripts.get(file);
  if (known) return known;
  const filename = path.join(OFFICE_JS_FOLDER, file);
  const made = new vm.Script(fs.readFileSync(filename, 'utf8'), { filename });
  scripts.set(file, made);
  return made;
}

type StubElement = Record<string, unknown>;

function stubElement(): StubElement {
  const nothing = () => undefined;
  return {
    style: {},
    setAttribute: nothing,
    getAttribute: () => null,
    appendChild: nothing,
    removeChild: nothing,
    addEventListener: nothing,
  };
}

function stubWindow(): Record<string, unknown> {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  };
  const nothing = () => undefined;
  const window: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance, URL, TextEncoder },
    ...{ name: '', addEventListener: nothing, removeEventListener: nothing, alert: nothing },
    ...{ navigator: { userAgent: 'node' }, history: {}, sessionStorage: storage, localStorage: storage },
    location: {
      ...{ search: '', hash: '', href: 'https://addin.test/', protocol: 'https:' },
      ...{ host: 'addin.test', origin: 'https://addin.test' },
    },
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}

/** office.js finds its own address in the page's script tags and adds a tag for the flavour of the host. */
function connectScripts(window: Record<string, unknown>, context: vm.Context): void {
  const tag = { src: `${BASE}office.js`, getAttribute: () => null };
  const head = {
    appendChild(added: { src?: string; onload?: (event: object) => void; onerror?: (event: object) => void }) {
      if (!added.src) return;
      const file = added.src.slice(BASE.length);
      queueMicrotask(() => {
        if (!fs.existsSync(path.join(OFFICE_JS_FOLDER, file))) return added.onerror?.({});
        script(file).runInContext(context);
        return added.onload?.({});
      });
    },
  };
  const byTag: Record<string, unknown[]> = { script: [tag], head: [head] };
  window['document'] = {
    ...stubElement(),
    ...{ readyState: 'complete', head: stubElement(), body: stubElement(), cookie: '' },
    getElementById: () => null,
    getElementsByTagName: (name: string) => byTag[name] ?? [],
    createElement: stubElement,
  };
}
