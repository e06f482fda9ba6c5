import type { ConditionalStyle } from '../../../core/sheet/workbook-edit';
import type { MemoryConditionalFormat } from '../../memory/memory-workbook';
import { HostObject } from '../wire/host-object';
import { NotEmulated, invalidArgument, oneOf, wantBoolean, wantString } from '../wire/office-fault';
import { wantColor } from './colors';

/** A rule by a formula of one's own. */
export class CustomConditionalFormat extends HostObject {
  readonly typeName = 'CustomConditionalFormat';
  constructor(
    private readonly model: MemoryConditionalFormat,
    private readonly onChange: () => void,
  ) {
    super();
  }

  get rule() {
    return new ConditionalFormatRule(this.model, this.onChange);
  }
  get format() {
    const set = (style: ConditionalStyle) => {
      this.model.style = { ...this.model.style, ...style };
      this.onChange();
    };
    return new ConditionalRangeFormat(() => this.model.style ?? {}, set);
  }
}

class ConditionalFormatRule extends HostObject {
  readonly typeName = 'ConditionalFormatRule';
  constructor(
    private readonly model: MemoryConditionalFormat,
    private readonly onChange: () => void,
  ) {
    super();
  }

  get formula(): string {
    return this.model.formula ?? '';
  }
  /** Excel takes neither structured references nor references to other files in a rule. */
  set formula(value: unknown) {
    const formula = wantString(value, 'ConditionalFormatRule.formula');
    const bare = formula.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, '');
    if (formula.length < 2 || bare.includes('[')) throw invalidArgument('ConditionalFormatRule.formula');
    this.model.formula = formula.startsWith('=') ? formula : `=${formula}`;
    this.onChange();
  }
}

type ReadStyle = () => ConditionalStyle;
type SetStyle = (style: ConditionalStyle) => void;

class ConditionalRangeFormat extends HostObject {
  readonly typeName = 'ConditionalRangeFormat';
  constructor(
    private readonly read: ReadStyle,
    private readonly set: SetStyle,
  ) {
    super();
  }

  get numberFormat(): unknown {
    return this.read().numberFormat ?? null;
  }
  set numberFormat(value: unknown) {
    this.set({ numberFormat: wantString(value, 'ConditionalRangeFormat.numberFormat') });
  }
  get fill() {
    return new ConditionalRangeFill(this.read, this.set);
  }
  get font() {
    return new ConditionalRangeFont(this.read, this.set);
  }
}

class ConditionalRangeFill extends HostObject {
  readonly typeName = 'ConditionalRangeFill';
  constructor(
    private readonly read: ReadStyle,
    private readonly set: SetStyle,
  ) {
    super();
  }

  get color(): string {
    return this.read().fill ?? '';
  }
  set color(value: unknown) {
    this.set({ fill: wantColor(value, 'ConditionalRangeFill.color') });
  }
}

class ConditionalRangeFont extends HostObject {
  readonly typeName = 'ConditionalRangeFont';
  constructor(
    private readonly read: ReadStyle,
    private readonly set: SetStyle,
  ) {
    super();
  }

  get color(): string {
    return this.read().fontColor ?? '';
  }
  set color(value: unknown) {
    this.set({ fontColor: wantColor(value, 'ConditionalRangeFont.color') });
  }
  get bold(): boolean | null {
    return this.read().bold ?? null;
  }
  set bold(value: unknown) {
    this.set({ bold: wantBoolean(value, 'ConditionalRangeFont.bold') });
  }
  get italic(): boolean | null {
    return this.read().italic ?? null;
  }
  set italic(value: unknown) {
    this.set({ italic: wantBoolean(value, 'ConditionalRangeFont.italic') });
  }
  get strikethrough(): boolean | null {
    return this.read().strikethrough ?? null;
  }
  set strikethrough(value: unknown) {
    this.set({ strikethrough: wantBoolean(value, 'ConditionalRangeFont.strikethrough') });
  }
  get underline(): string {
    return this.read().underline ? 'Single' : 'None';
  }
  set underline(value: unknown) {
    const word = oneOf(['None', 'Single', 'Double'], value, 'ConditionalRangeFont.underline');
    if (word === 'Double') throw new NotEmulated('ConditionalRangeFont.underline Double');
    this.set({ underline: word === 'Single' });
  }
}
