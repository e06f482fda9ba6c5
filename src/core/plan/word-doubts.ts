import type { Issue } from '../issues/issue';
import type { ProseLine } from '../tables/narrative-lines';
import type { GridCell } from '../tables/sheet-grid';
import { fieldOf, locateSpan, type FieldText } from './field-text';
import type { PhraseReaders } from './phrase-readers';
import type { RoleText } from './role-texts';
import type { WordFault } from './word-faults';

const NONE: readonly Issue[] = [];

/** Faults in the words of one assignment of a table. */
export function wordDoubts(sheet: string, texts: readonly RoleText[], readers: PhraseReaders): readonly Issue[] {
  let found = NONE;
  for (const { role, field, isTold } of texts) {
    if (isTold || field.inherited || (role !== 'task' && role !== 'objective' && role !== 'target')) continue;
    const faults = readers.faults(field.text);
    if (faults.length > 0) found = [...found, ...faults.map((fault) => doubtOf(sheet, field, fault))];
  }
  return found;
}

/** Faults in a line of prose. */
export const lineDoubts = (sheet: string, { cell, offset, text }: ProseLine, readers: PhraseReaders) =>
  proseDoubts(sheet, { text, cells: [cell], starts: [-offset], inherited: false }, readers);

/** Faults in a heading inside a table. */
export const cellDoubts = (sheet: string, cell: GridCell, readers: PhraseReaders) =>
  proseDoubts(sheet, fieldOf(cell), readers);

function proseDoubts(sheet: string, field: FieldText, readers: PhraseReaders): readonly Issue[] {
  const faults = readers.faults(field.text);
  if (faults.length === 0) return NONE;
  return faults
    .filter(({ code }) => code !== 'text.unfinished' || isEnded(field.text))
    .map((fault) => doubtOf(sheet, field, fault));
}

/** Without a stop the sentence goes on in the next line, as pages break it. */
const isEnded = (text: string) => /[.;]$/.test(text.trimEnd());

const doubtOf = (sheet: string, field: FieldText, { code, params, start, end }: WordFault): Issue => ({
  code,
  severity: code === 'target.number-missing' ? 'warning' : 'info',
  source: locateSpan(sheet, field, start, end),
  params,
});
