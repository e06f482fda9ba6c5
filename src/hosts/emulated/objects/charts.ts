import type { MemorySheet } from '../../memory/memory-workbook';
import { HostCollection, HostObject } from '../wire/host-object';
import { invalidArgument, wantString } from '../wire/office-fault';
import type { ChartModel } from './chart-model';
import { checkUnprotected, type Emulation } from './emulation';
import { Range } from './range';

export class ChartCollection extends HostCollection<Chart> {
  readonly typeName = 'ChartCollection';
  constructor(
    private readonly emulation: Emulation,
    private readonly sheet: MemorySheet,
  ) {
    super();
  }

  get items() {
    return this.models.map((model) => new Chart(this.models, model));
  }
  get count() {
    return this.models.length;
  }

  add(type: unknown, source: unknown, _seriesBy?: unknown) {
    checkUnprotected(this.sheet, 'ChartCollection.add');
    if (!(source instanceof Range)) throw invalidArgument('ChartCollection.add');
    const chart: ChartModel = {
      id: this.emulation.workbook.nextId(),
      name: `Chart ${this.models.length + 1}`,
      type: wantString(type, 'ChartCollection.add'),
      title: '',
      source: source.area,
      position: '',
    };
    this.emulation.charts.set(this.sheet.id, [...this.models, chart]);
    return new Chart(this.models, chart);
  }

  private get models(): ChartModel[] {
    return this.emulation.charts.get(this.sheet.id) ?? [];
  }
}

export class Chart extends HostObject {
  readonly typeName = 'Chart';
  constructor(
    private readonly all: ChartModel[],
    private readonly model: ChartModel,
  ) {
    super();
  }

  override get id() {
    return `{${this.model.id.toString(16).padStart(8, '0').toUpperCase()}-C4A7-0000-0000-000000000000}`;
  }
  get name(): string {
    return this.model.name;
  }
  set name(value: unknown) {
    this.model.name = wantString(value, 'Chart.name');
  }
  get chartType(): string {
    return this.model.type;
  }
  get title() {
    return new ChartTitle(this.model);
  }
  setPosition(start: unknown, end?: unknown): void {
    this.model.position = `${addressOf(start)}:${addressOf(end ?? start)}`;
  }
  delete(): void {
    this.all.splice(this.all.indexOf(this.model), 1);
  }
}

function addressOf(cell: unknown): string {
  return cell instanceof Range ? cell.address : wantString(cell, 'Chart.setPosition');
}

export class ChartTitle extends HostObject {
  readonly typeName = 'ChartTitle';
  constructor(private readonly model: ChartModel) {
    super();
  }

  get text(): string {
    return this.model.title;
  }
  set text(value: unknown) {
    this.model.title = wantString(value, 'ChartTitle.text');
  }
}
