import fs from 'node:fs';
import path from 'node:path';

/** The project's root. */
export const ROOT = path.resolve(__dirname, '../..');

export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly name: string;
  readonly text: string;
}

/** The files under a folder of the project whose names match. */
export function sourceFiles(folder: string, pattern = /\.tsx?$/): SourceFile[] {
  return fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      name: path.relative(ROOT, file).replaceAll(path.sep, '/'),
      text: fs.readFileSync(file, 'utf8'),
    }));
}
