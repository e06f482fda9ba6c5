import type { ConditionalStyle } from '../../../core/sheet/workbook-edit';
import { withoutPrefixes } from '../formula/future-functions';
import type { MemorySheet } from '../model/memory-sheet';
import type { MemoryConditionalFormat } from '../model/sheet-parts';
import { readAreas } from './read-areas';
import type { XmlElement } from './xml';
import { child, childrenOf, isOn } from './xml';

/** Reads a sheet's conditional formats; every rule keeps its file form, so that saving gives it back as it was. */
export function readConditionalFormats(
  sheet: MemorySheet,
  root: XmlElement,
  styles: readonly ConditionalStyle[],
): void {
  const rules = childrenOf(root, 'conditionalFormatting').flatMap((container) => {
    const areas = readAreas(container.attributes.sqref);
    const attributes = container.attributes.pivot === undefined ? '' : ` pivot="${container.attributes.pivot}"`;
    return childrenOf(container, 'cfRule').map((rule): MemoryConditionalFormat => {
      const formula = rule.attributes.type === 'expression' ? child(rule, 'formula')?.text : undefined;
      const style = styles[Number(rule.attributes.dxfId)];
      return {
        id: sheet.workbook.nextId(),
        areas,
        ...(formula !== undefined && { formula: `=${withoutPrefixes(formula)}` }),
        ...(style && { style }),
        stopIfTrue: isOn(rule.attributes.stopIfTrue),
        priority: Number(rule.attributes.priority ?? 0),
        other: rule.raw,
        attributes,
      };
    });
  });
  sheet.conditionalFormats = rules.sort((a, b) => a.priority - b.priority);
}
