import { readFile, stat } from 'node:fs/promises';
import { openXlsx } from '../hosts/memory/open-xlsx';
import type { MemoryWorkbook } from '../hosts/memory/memory-workbook';
import { HostError } from '../hosts/workbook-host';

/** No workbook of a plan comes near; a larger file is not even read. */
const MAX_FILE_BYTES = 512 * 1024 * 1024;

/** Opens a workbook file; throws a HostError that says what is wrong with it. */
export async function openFile(file: string): Promise<MemoryWorkbook> {
  return openXlsx(await readBytes(file));
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new HostError('file.is-folder', { file });
    // Devices may never end.
    if (!found.isFile() && !found.isFIFO()) throw new HostError('file.not-xlsx');
    if (found.size > MAX_FILE_BYTES) throw new HostError('file.too-large', { bytes: found.size });
    return await readFile(file);
  } catch (error) {
    throw error instanceof HostError ? error : systemError(file, error);
  }
}

/** The system's word for why a file cannot be read → ours. */
function systemError(file: string, error: unknown): HostError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const isAbsent = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE'].includes(code);
  return new HostError(isAbsent ? 'file.not-found' : 'file.no-access', { file, detail: code }, { cause: error });
}
