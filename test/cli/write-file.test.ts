import fs from 'node:fs';
import type fsPromises from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { writeFault, writeWhole } from '../../src/cli/write-file';
import { TEXTS } from '../../src/i18n';

let failure: NodeJS.ErrnoException | null = null;
jest.mock('node:fs/promises', () => {
  const real = jest.requireActual<typeof fsPromises>('node:fs/promises');
  return {
    ...real,
    writeFile: async (file: string, bytes: Uint8Array) => {
      await real.writeFile(file, failure ? bytes.subarray(0, bytes.length / 2) : bytes);
      if (failure) throw failure;
    },
  };
});

test('a disk that fills up leaves the old file whole and no half one', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'parplan-full-'));
  const file = path.join(folder, 'out.xlsx');
  await writeWhole(file, Buffer.from('the old one'));
  failure = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  await expect(writeWhole(file, Buffer.from('something new and longer'))).rejects.toBe(failure);
  expect(fs.readFileSync(file, 'utf8')).toBe('the old one');
  expect(fs.readdirSync(folder)).toEqual(['out.xlsx']);
  expect(writeFault(failure, TEXTS.vi.cli)).toContain('hết chỗ');
  fs.rmSync(folder, { recursive: true });
});

test.each([
  ['EACCES', 'không có quyền'],
  ['EBUSY', 'chương trình khác'],
  ['EROFS', 'không có quyền'],
  ['EIO', 'EIO'],
])('%s is said in words', (code, words) => {
  expect(writeFault(Object.assign(new Error('x'), { code }), TEXTS.vi.cli)).toContain(words);
});
