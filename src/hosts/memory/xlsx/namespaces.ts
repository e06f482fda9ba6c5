/** The addresses that the two flavours of the file format use for the same things. */
export interface Flavour {
  readonly main: string;
  readonly relations: string;
}

export const TRANSITIONAL: Flavour = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

const STRICT: Flavour = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
/** Content types of the parts that we write. */
export const CONTENT_TYPE = {
  workbook: `${TYPE}sheet.main+xml`,
  worksheet: `${TYPE}worksheet+xml`,
  styles: `${TYPE}styles+xml`,
  sharedStrings: `${TYPE}sharedStrings+xml`,
  table: `${TYPE}table+xml`,
} as const;

/** The flavour of a part, from its root's tag. */
export function flavourOf(rootTag: string): Flavour {
  return rootTag.includes(STRICT.main) ? STRICT : TRANSITIONAL;
}
