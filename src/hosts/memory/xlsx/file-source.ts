import type { FileStyles } from './read-styles';
import type { OpcPackage, Relation } from './package';
import type { XmlElement } from './xml';

/** What saving needs of the file a workbook was opened from. */
export interface FileSource {
  readonly package: OpcPackage;
  readonly workbookPart: string;
  readonly workbook: XmlElement;
  readonly relations: readonly Relation[];
  readonly styles: FileStyles;
  readonly sharedStringCount: number;
  /** Every sheet of the file in its order. */
  readonly sheetParts: readonly string[];
}

/** What saving needs of the part a sheet was opened from. */
export interface SheetSource {
  readonly part: string;
  /** The `<sheet>` element of the workbook. */
  readonly element: XmlElement;
  readonly relations: readonly Relation[];
  /** The opening tag of the part's root. */
  readonly rootTag: string;
  /** The root's children as the file has them; `sheetData` without its rows. */
  readonly children: readonly { readonly name: string; readonly raw: string }[];
  /** Tables as the file has them, by part. */
  readonly tables: ReadonlyMap<string, string>;
}
