import { toA1 } from '../../../core/sheet/a1';
import type { MemorySheet } from '../model/memory-sheet';
import type { MemoryTable } from '../model/sheet-parts';
import type { SheetSource } from './file-source';
import { CONTENT_TYPE } from './namespaces';
import type { PackageWriter, RelationWriter } from './package-writer';
import { joinXml } from './package-writer';
import type { XmlElement } from './xml';
import { attributeList, child, childrenOf, decodeControl, encodeControl, parseXml } from './xml';

/** Gives every new table a number that no table of the workbook has. */
export class TableNumbers {
  private last = 0;

  /** Takes notice of a table of the opened file. */
  see(xml: string): void {
    this.last = Math.max(this.last, Number(parseXml(xml).attributes.id ?? 0));
  }

  next(): number {
    this.last += 1;
    return this.last;
  }
}

/** Writes the parts of a sheet's tables and gives its `<tableParts>`; null where it has none. */
export function writeTables(
  sheet: MemorySheet,
  source: SheetSource | null,
  writer: PackageWriter,
  relations: RelationWriter,
  numbers: TableNumbers,
): string | null {
  const kept = new Set(sheet.tables.map((table) => table.part));
  for (const part of source?.tables.keys() ?? []) if (!kept.has(part)) dropTable(part, source!, writer, relations);
  const ids = sheet.tables.map((table) => {
    const old = table.part === null ? undefined : source?.tables.get(table.part);
    if (old === undefined) return addTable(table, writer, relations, numbers);
    const changed = changedTable(table, parseXml(old), writer);
    if (changed !== null) writer.put(table.part!, changed);
    return source!.relations.find((relation) => relation.target === table.part)!.id;
  });
  if (ids.length === 0) return null;
  const prefix = `xmlns:r="${writer.flavour.relations}"`;
  return `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart ${prefix} r:id="${id}"/>`).join('')}</tableParts>`;
}

function dropTable(part: string, source: SheetSource, writer: PackageWriter, relations: RelationWriter): void {
  writer.remove(part);
  for (const relation of source.relations) if (relation.target === part) relations.remove(relation.id);
}

function addTable(table: MemoryTable, writer: PackageWriter, relations: RelationWriter, numbers: TableNumbers): string {
  const part = writer.freePart('xl/tables/table');
  const id = numbers.next();
  writer.add(part, CONTENT_TYPE.table, newTable(table, id, writer));
  return relations.add('table', part);
}

function newTable(table: MemoryTable, id: number, writer: PackageWriter): string {
  const ref = toA1(table.area);
  const root = attributeList({
    xmlns: writer.flavour.main,
    id,
    name: table.name,
    displayName: table.name,
    ref,
    totalsRowShown: 0,
  });
  const columns = table.columns.map((name, index) => columnXml(index + 1, name)).join('');
  const style = attributeList({
    name: table.style,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: 1,
    showColumnStripes: 0,
  });
  const children = [
    `<autoFilter ref="${ref}"/>`,
    `<tableColumns count="${table.columns.length}">${columns}</tableColumns>`,
    `<tableStyleInfo${style}/>`,
  ];
  return joinXml(`<table${root}>`, children, writer.flavour);
}

function columnXml(id: number, name: string): string {
  return `<tableColumn${attributeList({ id, name: encodeControl(name).replaceAll('\n', '_x000a_') })}/>`;
}

/** The part of a table that was moved, resized or renamed in its headings; null where it was not. */
function changedTable(table: MemoryTable, root: XmlElement, writer: PackageWriter): string | null {
  const ref = toA1(table.area);
  const old = childrenOf(child(root, 'tableColumns'), 'tableColumn');
  const names = old.map(({ attributes }) => decodeControl(attributes.name ?? ''));
  const sameColumns = names.length === table.columns.length && names.every((name, at) => name === table.columns[at]);
  if (sameColumns && root.attributes.ref === ref) return null;
  const tag = root.tag.replace(/(\sref\s*=\s*)("[^"]*"|'[^']*')/, `$1"${ref}"`);
  const children = root.children.map((each) => {
    if (each.name === 'autoFilter') return withFilterArea(each, table, root);
    if (each.name !== 'tableColumns' || sameColumns) return each.raw;
    return columnsXml(table, old, names);
  });
  return joinXml(tag, children, writer.flavour);
}

/** The filter covers the table without its row of totals. */
function withFilterArea(filter: XmlElement, table: MemoryTable, root: XmlElement): string {
  const totals = Number(root.attributes.totalsRowCount ?? 0);
  const ref = toA1({ ...table.area, rowCount: table.area.rowCount - totals });
  return filter.raw.replace(/(\sref\s*=\s*)("[^"]*"|'[^']*')/, `$1"${ref}"`);
}

/** Columns that keep their name keep all the file says of them (formulas, totals); the others by position, renamed. */
function columnsXml(table: MemoryTable, old: readonly XmlElement[], names: readonly string[]): string {
  let last = Math.max(0, ...old.map(({ attributes }) => Number(attributes.id)));
  const columns = table.columns.map((name, index) => {
    const same = old[names.indexOf(name)];
    if (same) return same.raw;
    const replaced = old[index];
    if (replaced && !table.columns.includes(names[index]!)) {
      const renamed = attributeList({ name }).trimStart();
      return replaced.raw.replace(/(?<=\s)name\s*=\s*("[^"]*"|'[^']*')/, () => renamed);
    }
    last += 1;
    return columnXml(last, name);
  });
  return `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`;
}
