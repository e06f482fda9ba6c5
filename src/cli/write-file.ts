import { realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CliTexts } from '../i18n/cli-texts';

/** Writes a file whole or not at all: a draft beside it first, then its name. What was there before is never half overwritten. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  // A link stays a link: the file that it leads to is replaced.
  const target = await realpath(file).catch(() => file);
  const draft = path.join(path.dirname(target), `.parplan-${process.pid}.tmp`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}

const FAULTS: Readonly<Record<string, keyof CliTexts['writeFaults']>> = {
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
  EISDIR: 'isFolder',
  ENOTEMPTY: 'isFolder',
  EEXIST: 'isFolder',
  EACCES: 'noAccess',
  EPERM: 'noAccess',
  EROFS: 'noAccess',
  EBUSY: 'inUse',
  ETXTBSY: 'inUse',
  ENOSPC: 'noSpace',
  EDQUOT: 'noSpace',
  EFBIG: 'noSpace',
  ENAMETOOLONG: 'badName',
  EINVAL: 'badName',
  ERR_INVALID_ARG_VALUE: 'badName',
};

/** Why writing failed, in the user's words. */
export function writeFault(error: unknown, texts: CliTexts): string {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const fault = Object.hasOwn(FAULTS, code) ? FAULTS[code]! : 'other';
  return fault === 'other' ? `${texts.writeFaults.other}: ${code || String(error)}` : texts.writeFaults[fault];
}

/** Whether two names lead to the same file. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const real = (file: string) => realpath(file).catch(() => null);
  const [first, second] = await Promise.all([real(one), real(other)]);
  return first !== null && first === second;
}
