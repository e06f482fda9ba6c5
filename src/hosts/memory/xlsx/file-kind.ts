import type { Issue } from '../../../core/issues/issue';
import type { FileSource } from './file-source';
import { CONTENT_TYPE } from './namespaces';
import type { PackageWriter, RelationWriter } from './package-writer';
import { pruneParts } from './prune-parts';

const WITH_MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

/** What must change for a file's kind (.xlsx, .xlsm; a template is neither) to be the one that its name says. */
export interface ChangeOfKind {
  readonly contentType: string;
  /** Relations of the workbook that the new kind may not have. */
  readonly dropped: readonly FileSource['relations'][number][];
  readonly lost: readonly Issue[];
}

/** Null where the opened file is of that kind already: Excel opens no .xlsx whose parts say that it is an .xlsm, nor the other way. */
export function changeOfKind(source: FileSource, macros: boolean): ChangeOfKind | null {
  const contentType = macros ? WITH_MACROS : CONTENT_TYPE.workbook;
  if (typeOf(source) === contentType) return null;
  const dropped = macros ? [] : source.relations.filter(({ type }) => type === 'vbaProject');
  const params = { content: 'macros', sheet: '' };
  const lost = dropped.map((): Issue => ({ code: 'file.content-lost', severity: 'warning', source: null, params }));
  return { contentType, dropped, lost };
}

/** Names the new type and leaves out what it may not have. */
export function applyKind(
  { contentType, dropped }: ChangeOfKind,
  source: FileSource,
  writer: PackageWriter,
  relations: RelationWriter,
): void {
  writer.setType(source.package.pathOf(source.workbookPart) ?? source.workbookPart, contentType);
  for (const { id, target } of dropped) {
    relations.remove(id);
    pruneParts(target, source.package, writer);
  }
}

function typeOf({ package: opened, workbookPart }: FileSource): string | undefined {
  const types = opened.xml('[Content_Types].xml')?.children ?? [];
  const wanted = `/${workbookPart}`.toLowerCase();
  return types.find(({ attributes }) => attributes.PartName?.toLowerCase() === wanted)?.attributes.ContentType;
}
