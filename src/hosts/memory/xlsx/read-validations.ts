import type { MemorySheet } from '../model/memory-sheet';
import { readAreas } from './read-areas';
import type { XmlElement } from './xml';
import { child, childrenOf } from './xml';

/** Reads a sheet's data validations; every one keeps its file form. */
export function readValidations(sheet: MemorySheet, root: XmlElement): void {
  sheet.validations = childrenOf(child(root, 'dataValidations'), 'dataValidation').map((validation) => {
    const choices = validation.attributes.type === 'list' ? fixedWords(child(validation, 'formula1')?.text) : null;
    return {
      id: sheet.workbook.nextId(),
      areas: readAreas(validation.attributes.sqref),
      ...(choices && { choices }),
      other: validation.raw,
    };
  });
}

/** `"a,b"` is a list of fixed words; anything else refers to cells. */
function fixedWords(formula: string | undefined): readonly string[] | null {
  const match = /^"([^]*)"$/.exec(formula ?? '');
  return match ? match[1]!.replaceAll('""', '"').split(',') : null;
}
