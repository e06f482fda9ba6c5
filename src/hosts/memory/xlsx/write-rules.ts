import type { MemorySheet } from '../model/memory-sheet';
import type { MemoryConditionalFormat, MemoryValidation } from '../model/sheet-parts';
import { withPrefixes } from '../formula/future-functions';
import { printAreas } from './read-areas';
import type { StyleWriter } from './write-styles';
import { attributeList, escapeText, parseXml } from './xml';

/** How many rules of a sheet the file did not have: the file's own move behind them. */
function addedCount(sheet: MemorySheet): number {
  return sheet.conditionalFormats.filter((rule) => rule.other === undefined).length;
}

/** The sheet's conditional formats; rules of the opened file as they were, but for area and priority. */
export function writeConditionalFormats(sheet: MemorySheet, styles: StyleWriter): string {
  const added = addedCount(sheet);
  let priority = 0;
  let text = '';
  let container = '';
  for (const rule of sheet.conditionalFormats) {
    const wanted = rule.other === undefined ? 0 : Number(parseXml(rule.other).attributes.priority ?? 0) + added;
    priority = Math.max(priority + 1, wanted);
    const tag = `<conditionalFormatting${rule.attributes ?? ''} sqref="${printAreas(rule.areas)}">`;
    if (tag !== container) text += (container && '</conditionalFormatting>') + tag;
    container = tag;
    text += rule.other === undefined ? newRule(rule, priority, styles) : withPriority(rule.other, priority);
  }
  return text + (container && '</conditionalFormatting>');
}

function newRule(rule: MemoryConditionalFormat, priority: number, styles: StyleWriter): string {
  const attributes = attributeList({
    type: 'expression',
    dxfId: styles.dxfOf(rule.style ?? {}),
    priority,
    stopIfTrue: rule.stopIfTrue ? 1 : undefined,
  });
  const formula = escapeText(withPrefixes((rule.formula ?? '=FALSE').slice(1)));
  return `<cfRule${attributes}><formula>${formula}</formula></cfRule>`;
}

function withPriority(raw: string, priority: number): string {
  return raw.replace(/(\spriority\s*=\s*)("[^"]*"|'[^']*')/, `$1"${priority}"`);
}

/** Rules that newer Excels keep in the extension list share the order of priority. */
export function shiftExtensionPriorities(sheet: MemorySheet, extension: string): string {
  const added = addedCount(sheet);
  return extension.replace(/<[^<>]*cfRule[^<>]*>/g, (tag) =>
    tag.replace(/(\spriority=")(\d+)"/, (_, start: string, old: string) => `${start}${Number(old) + added}"`),
  );
}

/** The sheet's data validations; those of the opened file as they were, but for their area. */
export function writeValidations(sheet: MemorySheet, containerRaw: string | undefined): string | null {
  if (sheet.validations.length === 0) return null;
  const attributes = containerRaw === undefined ? {} : parseXml(containerRaw).attributes;
  const items = sheet.validations.map(writeValidation).join('');
  return `<dataValidations${attributeList({ ...attributes, count: sheet.validations.length })}>${items}</dataValidations>`;
}

function writeValidation(validation: MemoryValidation): string {
  const areas = printAreas(validation.areas);
  if (validation.other !== undefined) {
    return validation.other.replace(/(\ssqref\s*=\s*)("[^"]*"|'[^']*')/, `$1"${areas}"`);
  }
  const words = (validation.choices ?? []).join(',').replaceAll('"', '""');
  const attributes = attributeList({
    type: 'list',
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    sqref: areas,
  });
  return `<dataValidation${attributes}><formula1>"${escapeText(words)}"</formula1></dataValidation>`;
}
