import type { AddinFunctions } from '../hosts/emulated/addin-functions';
import type { IssueCode } from '../core/issues/issue-code';
import { createMemoryHost } from '../hosts/memory/memory-host';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook';
import { openXlsx } from '../hosts/memory/open-xlsx';
import { FUNCTION_NAMESPACE } from '../hosts/memory/formula/future-functions';
import { saveXlsx } from '../hosts/memory/save-xlsx';
import { HostError } from '../hosts/workbook-host';
import { buildSample } from './sample/build-sample';

/** An open workbook. `generation` tells one opening from the next. */
export interface WorkbenchSession {
  readonly workbook: MemoryWorkbook;
  readonly fileName: string;
  readonly generation: number;
  /** The add-in's custom functions; null where their description could not be loaded. */
  readonly functions: AddinFunctions | null;
}

let generations = 0;

async function session(workbook: MemoryWorkbook, fileName: string): Promise<WorkbenchSession> {
  const functions = await addinFunctions();
  return { workbook, fileName, functions, generation: (generations += 1) };
}

/** Excel knows an add-in's functions from the manifest (the namespace) and functions.json, as the build made it. */
async function addinFunctions(): Promise<AddinFunctions | null> {
  try {
    const response = await fetch('functions.json');
    const { functions } = (await response.json()) as Pick<AddinFunctions, 'functions'>;
    return { namespace: FUNCTION_NAMESPACE, functions };
  } catch {
    return null;
  }
}

/** A new workbook with the sample plan. */
export async function sampleSession(fileName: string): Promise<WorkbenchSession> {
  const workbook = new MemoryWorkbook();
  await createMemoryHost(workbook).applyEdits(buildSample());
  return session(workbook, fileName);
}

/** Opens a file that the user chose; what cannot be opened is a HostError with a code. */
export async function openSession(file: File): Promise<WorkbenchSession> {
  return session(await openXlsx(new Uint8Array(await file.arrayBuffer())), file.name);
}

/** Saves the workbook as a download; gives the codes of what the file could not keep. */
export async function downloadWorkbook({ workbook, fileName }: WorkbenchSession): Promise<readonly IssueCode[]> {
  const { bytes, lost } = await saveXlsx(workbook);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([bytes.slice()], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  );
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
  return lost.map((issue) => issue.code);
}

/** The code of a failure to open or save. */
export function failureCode(error: unknown): IssueCode {
  return error instanceof HostError ? error.code : 'host.failed';
}
