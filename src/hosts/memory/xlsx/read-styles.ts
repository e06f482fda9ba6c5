import type {
  BorderStyle,
  ConditionalStyle,
  HorizontalAlignment,
  VerticalAlignment,
} from '../../../core/sheet/workbook-edit';
import type { CellStyle } from '../model/cell-style';
import { BUILT_IN_FORMATS } from './number-formats';
import { readColor } from './read-colors';
import type { XmlElement } from './xml';
import { child, childrenOf, isOn } from './xml';

/** The formats that cells and conditional formats name by number. */
export interface FileStyles {
  readonly cells: readonly CellStyle[];
  readonly conditional: readonly ConditionalStyle[];
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

interface StyleParts {
  readonly theme: readonly string[];
  readonly formats: ReadonlyMap<number, string>;
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
}

/** Reads the part of styles; what CellFormat has no word for is kept by `xf`, the file's number. */
export function readStyles(styles: XmlElement | undefined, theme: readonly string[]): FileStyles {
  const formats = new Map(
    childrenOf(child(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes.numFmtId),
      attributes.formatCode ?? 'General',
    ]),
  );
  const list = (container: string, name: string) => childrenOf(child(styles, container), name);
  const parts = {
    theme,
    formats,
    fonts: list('fonts', 'font'),
    fills: list('fills', 'fill'),
    borders: list('borders', 'border'),
  };
  const cells = list('cellXfs', 'xf').map((xf, index) => ({ ...readXf(xf, parts), xf: index }));
  const conditional = list('dxfs', 'dxf').map((dxf) => readDxf(dxf, theme));
  return { cells, conditional };
}

function readXf(xf: XmlElement, parts: StyleParts): CellStyle {
  const { numFmtId = '0', fontId = '0', fillId = '0', borderId = '0' } = xf.attributes;
  const format = Number(numFmtId);
  const alignment = child(xf, 'alignment')?.attributes ?? {};
  const fill = readFill(parts.fills[Number(fillId)], parts.theme);
  return {
    numberFormat: parts.formats.get(format) ?? BUILT_IN_FORMATS[format] ?? 'General',
    ...readFont(parts.fonts[Number(fontId)], parts.theme),
    ...(fill !== undefined && { fill }),
    ...readBorder(parts.borders[Number(borderId)], parts.theme),
    horizontal: HORIZONTAL.get(alignment.horizontal ?? '') ?? 'general',
    vertical: VERTICAL.get(alignment.vertical ?? '') ?? 'bottom',
    wrap: isOn(alignment.wrapText),
    locked: isOn(child(xf, 'protection')?.attributes.locked, true),
  };
}

const HORIZONTAL = new Map<string, HorizontalAlignment>([
  ['left', 'left'],
  ['center', 'center'],
  ['centerContinuous', 'center'],
  ['right', 'right'],
  ['justify', 'justify'],
  ['distributed', 'justify'],
]);
const VERTICAL = new Map<string, VerticalAlignment>([
  ['top', 'top'],
  ['center', 'center'],
  ['justify', 'top'],
  ['distributed', 'center'],
]);

function readFont(font: XmlElement | undefined, theme: readonly string[]): CellStyle {
  const style: Mutable<CellStyle> = { ...readFontFlags(font) };
  const name = child(font, 'name')?.attributes.val;
  const size = child(font, 'sz')?.attributes.val;
  const color = readColor(child(font, 'color'), theme);
  if (name !== undefined) style.fontName = name;
  if (size !== undefined) style.fontSize = Number(size);
  if (color !== undefined) style.fontColor = color;
  return style;
}

function readFontFlags(font: XmlElement | undefined) {
  const on = (name: string) => {
    const element = child(font, name);
    return element !== undefined && isOn(element.attributes.val, true);
  };
  const underline = child(font, 'u');
  return { bold: on('b'), italic: on('i'), underline: underline !== undefined && underline.attributes.val !== 'none' };
}

/** The colour that shows; null without a fill, undefined for a pattern or gradient that one colour cannot say. */
function readFill(fill: XmlElement | undefined, theme: readonly string[]): string | null | undefined {
  const pattern = child(fill, 'patternFill');
  if (!pattern) return fill && fill.children.length > 0 ? undefined : null;
  const type = pattern.attributes.patternType ?? 'none';
  if (type === 'none') return null;
  return type === 'solid' ? (readColor(child(pattern, 'fgColor'), theme) ?? '#000000') : undefined;
}

/** A border that is alike on all four sides; others are kept by the file's format only. */
function readBorder(border: XmlElement | undefined, theme: readonly string[]): CellStyle {
  const sides = ['left', 'right', 'top', 'bottom'].map((name) => child(border, name));
  const styles = new Set(sides.map((side) => side?.attributes.style ?? 'none'));
  const colors = new Set(sides.map((side) => readColor(child(side, 'color'), theme) ?? ''));
  const [style] = styles;
  if (styles.size > 1 || colors.size > 1 || !BORDERS.has(style as BorderStyle)) return {};
  const [color] = colors;
  return { border: style as BorderStyle, ...(color && { borderColor: color }) };
}

const BORDERS: ReadonlySet<BorderStyle> = new Set(['none', 'thin', 'medium', 'dotted']);

/** What a conditional format sets. A solid fill's colour stands in `bgColor` there. */
function readDxf(dxf: XmlElement, theme: readonly string[]): ConditionalStyle {
  const style: Mutable<ConditionalStyle> = {};
  const font = child(dxf, 'font');
  const fontColor = readColor(child(font, 'color'), theme);
  if (fontColor !== undefined) style.fontColor = fontColor;
  for (const key of ['bold', 'italic', 'underline'] as const) if (readFontFlags(font)[key]) style[key] = true;
  if (child(font, 'strike') && isOn(child(font, 'strike')?.attributes.val, true)) style.strikethrough = true;
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  const fill = readColor(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'), theme);
  if (fill !== undefined && pattern?.attributes.patternType !== 'none') style.fill = fill;
  const numberFormat = child(dxf, 'numFmt')?.attributes.formatCode;
  if (numberFormat !== undefined) style.numberFormat = numberFormat;
  return style;
}
