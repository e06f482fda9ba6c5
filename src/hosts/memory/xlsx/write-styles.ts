import type { ConditionalStyle } from '../../../core/sheet/workbook-edit';
import type { CellStyle } from '../model/cell-style';
import type { Flavour } from './namespaces';
import { BUILT_IN_FORMATS } from './number-formats';
import { containerChildren, cutXml, joinXml, replaceChildren } from './package-writer';
import type { XmlParts } from './package-writer';
import type { FileStyles } from './read-styles';
import { alignmentXml, borderXml, dxfXml, fillXml, fontXml } from './style-xml';
import type { XmlElement } from './xml';
import { attributeList, child, parseXml } from './xml';

const ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const FIRST_OWN_FORMAT = 164;
const LISTS = {
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellXfs: 'xf',
  dxfs: 'dxf',
  numFmts: 'numFmt',
} as const;
type List = keyof typeof LISTS;

/** The part of styles being saved: the file's own stay in their places, new ones follow. */
export class StyleWriter {
  private readonly parts: XmlParts;
  private readonly lists: Record<List, string[]>;
  private readonly formatNumbers = new Map<string, number>();
  private readonly xfs = new Map<CellStyle, number>();
  private readonly dxfs = new Map<string, number>();
  private nextFormat = FIRST_OWN_FORMAT;
  private changed = false;

  constructor(
    xml: string,
    private readonly file: FileStyles,
    private readonly flavour: Flavour,
  ) {
    this.parts = cutXml(xml);
    const names = Object.keys(LISTS) as List[];
    this.lists = Object.fromEntries(
      names.map((list) => [list, [...containerChildren(this.parts, list, LISTS[list])]]),
    ) as Record<List, string[]>;
    for (const [number, code] of Object.entries(BUILT_IN_FORMATS)) this.formatNumbers.set(code, Number(number));
    for (const raw of this.lists.numFmts) {
      const { numFmtId, formatCode = '' } = parseXml(raw).attributes;
      this.formatNumbers.set(formatCode, Number(numFmtId));
      this.nextFormat = Math.max(this.nextFormat, Number(numFmtId) + 1);
    }
  }

  /** The file's number for a cell's format. */
  xfOf(style: CellStyle): number {
    const known = this.xfs.get(style);
    if (known !== undefined) return known;
    const number = this.findXf(style);
    this.xfs.set(style, number);
    return number;
  }

  private findXf(style: CellStyle): number {
    const base = style.xf ?? 0;
    const before: CellStyle = this.file.cells[base] ?? {};
    const differs = (key: keyof CellStyle) => style[key] !== undefined && style[key] !== before[key];
    const changes = (Object.keys(style) as (keyof CellStyle)[]).filter((key) => key !== 'xf' && differs(key));
    return changes.length === 0
      ? base
      : this.addXf(style, parseXml(this.lists.cellXfs[base] ?? '<xf/>'), new Set(changes));
  }

  /** A format like the base, but for what changed. */
  private addXf(style: CellStyle, base: XmlElement, changes: ReadonlySet<keyof CellStyle>): number {
    const attributes: Record<string, string> = { ...base.attributes };
    const part = (list: List, id: string) =>
      parseXml(this.lists[list][Number(attributes[id] ?? 0)] ?? `<${LISTS[list]}/>`);
    const set = (id: string, apply: string, value: number) => {
      attributes[id] = String(value);
      attributes[apply] = '1';
    };
    const any = (...keys: (keyof CellStyle)[]) => keys.some((key) => changes.has(key));
    if (any('numberFormat')) set('numFmtId', 'applyNumberFormat', this.formatNumber(style.numberFormat!));
    if (any('fontName', 'fontSize', 'bold', 'italic', 'underline', 'fontColor')) {
      set('fontId', 'applyFont', this.append('fonts', fontXml(part('fonts', 'fontId'), style, changes)));
    }
    if (any('fill')) set('fillId', 'applyFill', style.fill === null ? 0 : this.append('fills', fillXml(style.fill!)));
    if (any('border', 'borderColor')) {
      set('borderId', 'applyBorder', this.append('borders', borderXml(part('borders', 'borderId'), style)));
    }
    const aligned = any('horizontal', 'vertical', 'wrap');
    if (aligned) attributes.applyAlignment = '1';
    if (any('locked')) attributes.applyProtection = '1';
    const alignment = aligned
      ? alignmentXml(child(base, 'alignment'), style, changes)
      : (child(base, 'alignment')?.raw ?? '');
    const hidden = child(base, 'protection')?.attributes.hidden;
    const protection = any('locked')
      ? `<protection${attributeList({ locked: style.locked ? 1 : 0, hidden })}/>`
      : (child(base, 'protection')?.raw ?? '');
    const extension = child(base, 'extLst')?.raw ?? '';
    return this.append('cellXfs', `<xf${attributeList(attributes)}>${alignment}${protection}${extension}</xf>`);
  }

  /** The file's number for what a conditional format sets. */
  dxfOf(style: ConditionalStyle): number {
    const key = JSON.stringify(style);
    const known = this.dxfs.get(key);
    if (known !== undefined) return known;
    const format = style.numberFormat === undefined ? undefined : this.formatNumber(style.numberFormat, false);
    const number = this.append('dxfs', dxfXml(style, format), false);
    this.dxfs.set(key, number);
    return number;
  }

  private formatNumber(code: string, listed = true): number {
    const known = this.formatNumbers.get(code);
    if (known !== undefined) return known;
    const number = this.nextFormat;
    this.nextFormat += 1;
    if (!listed) return number;
    this.formatNumbers.set(code, number);
    this.lists.numFmts.push(`<numFmt${attributeList({ numFmtId: number, formatCode: code })}/>`);
    this.changed = true;
    return number;
  }

  /** The position of an element in its list, new where no equal one is there. */
  private append(list: List, xml: string, reuse = true): number {
    const elements = this.lists[list];
    const known = reuse ? elements.indexOf(xml) : -1;
    if (known >= 0) return known;
    this.changed = true;
    return elements.push(xml) - 1;
  }

  get isChanged(): boolean {
    return this.changed;
  }

  toXml(): string {
    const replaced = new Map<string, string | null>();
    for (const list of Object.keys(LISTS) as List[]) {
      const elements = this.lists[list];
      const tag = this.parts.children.find((each) => each.name === list)?.raw;
      if (elements.length === 0 && tag === undefined) continue;
      const attributes = tag === undefined ? {} : parseXml(tag).attributes;
      replaced.set(
        list,
        `<${list}${attributeList({ ...attributes, count: elements.length })}>${elements.join('')}</${list}>`,
      );
    }
    return joinXml(this.parts.rootTag, replaceChildren(this.parts.children, ORDER, replaced), this.flavour);
  }
}
