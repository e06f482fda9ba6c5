import type { CellArea } from '../../../core/source/source-ref';
import type { MemoryConditionalFormat, MemorySheet } from '../../memory/memory-workbook';
import { areasMeet } from '../../memory/model/areas';
import { HostCollection, HostObject } from '../wire/host-object';
import { NotEmulated, invalidOperation, oneOf, wantBoolean, wantNumber } from '../wire/office-fault';
import { CustomConditionalFormat } from './custom-conditional-format';
import { checkUnprotected, type Emulation } from './emulation';

const TYPES = [
  ...['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'],
] as const;

// The file format's words for a rule's kind → office.js's.
const KINDS: Readonly<Record<string, string>> = {
  expression: 'Custom',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/** The rules that meet some areas, in order of priority. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly typeName = 'ConditionalFormatCollection';

  constructor(
    private readonly emulation: Emulation,
    private readonly sheet: MemorySheet,
    private readonly areas: readonly CellArea[],
  ) {
    super();
  }

  get items() {
    return this.rules().map((rule) => new ConditionalFormat(this.emulation, this.sheet, rule));
  }

  add(type: unknown) {
    checkUnprotected(this.sheet, 'ConditionalFormatCollection.add');
    const wanted = oneOf(TYPES, type, 'ConditionalFormatCollection.add');
    if (wanted !== 'Custom') throw new NotEmulated(`ConditionalFormat of the type ${wanted}`);
    const rule = this.sheet.addConditionalFormat({
      areas: this.areas,
      formula: '=FALSE',
      style: {},
      stopIfTrue: false,
    });
    return new ConditionalFormat(this.emulation, this.sheet, rule);
  }

  clearAll(): void {
    checkUnprotected(this.sheet, 'ConditionalFormatCollection.clearAll');
    const gone = new Set(this.rules());
    this.sheet.setConditionalFormats(this.sheet.conditionalFormats.filter((rule) => !gone.has(rule)));
  }

  private rules() {
    const meets = (area: CellArea) => this.areas.some((own) => areasMeet(own, area));
    return this.sheet.conditionalFormats.filter((rule) => rule.areas.some(meets));
  }
}

export class ConditionalFormat extends HostObject {
  readonly typeName = 'ConditionalFormat';

  constructor(
    private readonly emulation: Emulation,
    private readonly sheet: MemorySheet,
    private readonly model: MemoryConditionalFormat,
  ) {
    super();
  }

  override get id() {
    return `{${this.model.id.toString(16).padStart(8, '0').toUpperCase()}-00CF-0000-0000-000000000000}`;
  }
  get type(): string {
    if (this.model.formula !== undefined) return 'Custom';
    const kind = /\btype="(\w+)"/.exec(this.model.other ?? '')?.[1] ?? '';
    return KINDS[kind] ?? 'PresetCriteria';
  }
  get stopIfTrue(): boolean {
    return this.model.stopIfTrue;
  }
  set stopIfTrue(value: unknown) {
    this.model.stopIfTrue = wantBoolean(value, 'ConditionalFormat.stopIfTrue');
    this.changed();
  }
  /** Counted from 0, unlike the file format. */
  get priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.model);
  }
  set priority(value: unknown) {
    const others = this.sheet.conditionalFormats.filter((rule) => rule !== this.model);
    const wanted = wantNumber(value, 'ConditionalFormat.priority');
    const at = wanted < 0 ? Math.max(0, others.length + 1 + wanted) : Math.min(wanted, others.length);
    this.sheet.setConditionalFormats([...others.slice(0, at), this.model, ...others.slice(at)]);
  }
  get custom() {
    const custom = this.customOrNullObject;
    if (!custom) throw invalidOperation('ConditionalFormat.custom');
    return custom;
  }
  get customOrNullObject() {
    return this.type === 'Custom' ? new CustomConditionalFormat(this.model, () => this.changed()) : null;
  }

  getRange() {
    const [only, ...more] = this.model.areas;
    if (!only || more.length > 0) throw invalidOperation('ConditionalFormat.getRange');
    return this.emulation.make.range(this.sheet, only);
  }
  getRanges() {
    return this.emulation.make.rangeAreas(this.sheet, this.model.areas);
  }
  delete(): void {
    checkUnprotected(this.sheet, 'ConditionalFormat.delete');
    this.sheet.setConditionalFormats(this.sheet.conditionalFormats.filter((rule) => rule !== this.model));
  }

  private changed(): void {
    checkUnprotected(this.sheet, 'ConditionalFormat');
    this.sheet.change('conditional-formats');
  }
}
