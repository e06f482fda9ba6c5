import type { ConditionalStyle } from '../../../core/sheet/workbook-edit';
import type { CellStyle } from '../model/cell-style';
import type { XmlElement } from './xml';
import { attributeList, child, escapeAttribute } from './xml';

const argb = (color: string) => `FF${color.slice(1).toUpperCase()}`;

/** A font like the base, but for what changed; a new name leaves the theme's font. */
export function fontXml(base: XmlElement, style: CellStyle, changes: ReadonlySet<keyof CellStyle>): string {
  const raw = (name: string) => child(base, name)?.raw ?? '';
  const flag = (key: 'bold' | 'italic', name: string) =>
    changes.has(key) ? (style[key] ? `<${name}/>` : '') : raw(name);
  const kept = (name: string) => (changes.has('fontName') ? '' : raw(name));
  return [
    '<font>',
    flag('bold', 'b'),
    flag('italic', 'i'),
    ...['strike', 'condense', 'extend', 'outline', 'shadow'].map(raw),
    changes.has('underline') ? (style.underline ? '<u/>' : '') : raw('u'),
    raw('vertAlign'),
    changes.has('fontSize') ? `<sz val="${style.fontSize}"/>` : raw('sz'),
    changes.has('fontColor') ? `<color rgb="${argb(style.fontColor!)}"/>` : raw('color'),
    changes.has('fontName') ? `<name val="${escapeAttribute(style.fontName!)}"/>` : raw('name'),
    ...['family', 'charset', 'scheme'].map(kept),
    '</font>',
  ].join('');
}

export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The same line on all four sides; diagonals stay. */
export function borderXml(base: XmlElement, style: CellStyle): string {
  const color = style.borderColor === undefined ? '<color auto="1"/>' : `<color rgb="${argb(style.borderColor)}"/>`;
  const line = style.border ?? 'thin';
  const side = (name: string) => (line === 'none' ? `<${name}/>` : `<${name} style="${line}">${color}</${name}>`);
  const sides = ['left', 'right', 'top', 'bottom'].map(side).join('');
  return `<border>${sides}${child(base, 'diagonal')?.raw ?? '<diagonal/>'}</border>`;
}

/** The base's alignment (indents and rotation included) with what changed. */
export function alignmentXml(
  base: XmlElement | undefined,
  style: CellStyle,
  changes: ReadonlySet<keyof CellStyle>,
): string {
  const attributes: Record<string, string> = { ...base?.attributes };
  if (changes.has('horizontal')) attributes.horizontal = style.horizontal!;
  if (changes.has('vertical')) attributes.vertical = style.vertical!;
  if (changes.has('wrap')) attributes.wrapText = style.wrap ? '1' : '0';
  return `<alignment${attributeList(attributes)}/>`;
}

/** What a conditional format sets, in the order that the format wants. */
export function dxfXml(style: ConditionalStyle, numberFormat: number | undefined): string {
  const font = [
    style.bold ? '<b/>' : '',
    style.italic ? '<i/>' : '',
    style.strikethrough ? '<strike/>' : '',
    style.underline ? '<u/>' : '',
    style.fontColor === undefined ? '' : `<color rgb="${argb(style.fontColor)}"/>`,
  ].join('');
  const format = attributeList({ numFmtId: numberFormat, formatCode: style.numberFormat });
  return [
    '<dxf>',
    font && `<font>${font}</font>`,
    style.numberFormat === undefined ? '' : `<numFmt${format}/>`,
    style.fill === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.fill)}"/><bgColor rgb="${argb(style.fill)}"/></patternFill></fill>`,
    '</dxf>',
  ].join('');
}
