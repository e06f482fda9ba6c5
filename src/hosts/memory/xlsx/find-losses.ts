import type { Issue } from '../../../core/issues/issue';
import type { MemoryWorkbook } from '../memory-workbook';
import type { FileSource, SheetSource } from './file-source';

/** Relations of the package that any change makes untrue: a signature no longer fits. */
export const INVALIDATED: ReadonlySet<string> = new Set(['origin']);
/** What hangs on cells by parts of its own, which does not move when rows are inserted or deleted. */
const ANCHORED: ReadonlySet<string> = new Set(['drawing', 'comments', 'vmlDrawing', 'threadedComment']);

/** What of the opened file saving cannot keep right. */
export function findLosses(workbook: MemoryWorkbook, source: FileSource): Issue[] {
  const touched = workbook.touched.size > 0 || workbook.sheets.some((sheet) => sheet.touched.size > 0);
  const signed = source.package.relations('').some((relation) => INVALIDATED.has(relation.type));
  const losses = touched && signed ? [loss('signature', '')] : [];
  for (const sheet of workbook.sheets) {
    if (!sheet.touched.has('moved-rows')) continue;
    const relations = (sheet.source as SheetSource | null)?.relations ?? [];
    const kinds = new Set(relations.map((relation) => relation.type).filter((type) => ANCHORED.has(type)));
    for (const kind of kinds) losses.push(loss(kind, sheet.name));
  }
  return losses;
}

function loss(content: string, sheet: string): Issue {
  return { code: 'file.content-lost', severity: 'warning', source: null, params: { content, sheet } };
}
