import type { MemoryName, MemorySheet } from '../../memory/memory-workbook';
import { parseA1 } from '../../../core/sheet/a1';
import { checkName } from '../../memory/check-edit';
import { HostCollection, HostObject } from '../wire/host-object';
import { invalidArgument, invalidOperation, itemAlreadyExists, wantBoolean, wantString } from '../wire/office-fault';
import { splitSheet } from './addresses';
import type { Emulation } from './emulation';
import { Range } from './range';

/** The names of the workbook, or of one sheet. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly typeName = 'NamedItemCollection';

  constructor(
    private readonly emulation: Emulation,
    private readonly sheet: MemorySheet | null = null,
  ) {
    super();
  }

  get items() {
    const scope = this.sheet?.id ?? null;
    return this.emulation.workbook.names
      .filter((name) => name.sheetId === scope && !name.name.startsWith('_xlnm.'))
      .map((name) => new NamedItem(this.emulation, name));
  }

  add(name: unknown, reference: unknown) {
    const { workbook } = this.emulation;
    const wanted = wantString(name, 'NamedItemCollection.add');
    checkValid(() => checkName(workbook, wanted), 'NamedItemCollection.add');
    if (this.getItemOrNullObject(wanted)) throw itemAlreadyExists('NamedItemCollection.add');
    const formula = reference instanceof Range ? `=${reference.address}` : wantFormula(reference);
    workbook.setName(wanted, formula, true, this.sheet?.id ?? null);
    return this.getItem(wanted);
  }
}

function wantFormula(value: unknown): string {
  const formula = wantString(value, 'NamedItem.formula');
  if (!formula.startsWith('=') || formula.length < 2) throw invalidArgument('NamedItem.formula');
  return formula;
}

function checkValid(check: () => void, location: string): void {
  try {
    check();
  } catch {
    throw invalidArgument(location);
  }
}

export class NamedItem extends HostObject {
  readonly typeName = 'NamedItem';

  constructor(
    private readonly emulation: Emulation,
    private model: MemoryName,
  ) {
    super();
  }

  override get id() {
    return this.model.name;
  }
  get name(): string {
    return this.model.name;
  }
  get type(): string {
    return this.target() ? 'Range' : 'String';
  }
  get scope(): string {
    return this.model.sheetId === null ? 'Workbook' : 'Worksheet';
  }
  get value(): string {
    return this.model.formula.slice(1);
  }
  get formula(): string {
    return this.model.formula;
  }
  set formula(value: unknown) {
    this.replace(wantFormula(value), this.model.visible);
  }
  get visible(): boolean {
    return this.model.visible;
  }
  set visible(value: unknown) {
    this.replace(this.model.formula, wantBoolean(value, 'NamedItem.visible'));
  }
  get comment(): string {
    return '';
  }

  getRangeOrNullObject() {
    const target = this.target();
    return target ? new Range(this.emulation, target.sheet, target.area) : null;
  }
  getRange() {
    const range = this.getRangeOrNullObject();
    if (!range) throw invalidOperation('NamedItem.getRange');
    return range;
  }
  delete(): void {
    this.emulation.workbook.removeName(this.model);
  }

  /** Names are replaced, not changed: what depends on them sees by the list that it is stale. */
  private replace(formula: string, visible: boolean): void {
    const { workbook } = this.emulation;
    const { name, sheetId } = this.model;
    workbook.setName(name, formula, visible, sheetId);
    this.model = workbook.names.find((each) => each.name === name && each.sheetId === sheetId)!;
  }

  private target() {
    const { name, address } = splitSheet(this.model.formula.slice(1));
    const sheet = name === null ? undefined : this.emulation.workbook.sheet(name);
    const area = parseA1(address);
    return sheet && area ? { sheet, area } : null;
  }
}
