import type { CellArea } from '../../core/source/source-ref';
import { calculate, type CalculationOptions } from '../memory/calculate';
import type { MemorySheet, MemoryWorkbook } from '../memory/memory-workbook';
import type { AddinFunctions } from './addin-functions';
import { AddinService, CustomFunctionCalls, CustomFunctionService } from './bridge/custom-functions';
import type { FunctionCall, FunctionResult, HostMessage, RunningCall } from './bridge/custom-functions';
import type { AppOptions } from './bridge/app-context';
import { RibbonCommands, type CommandOutcome } from './bridge/commands';
import { FaultPlan, TRANSPORT } from './bridge/faults';
import { LIGHT_THEME, type OfficeTheme } from './bridge/office-theme';
import type { RoundTrip } from './bridge/round-trips';
import { safeArray } from './bridge/safe-array';
import { windowExternal } from './bridge/window-external';
import { CellFunctions } from './cell-functions';
import { createEmulation } from './create-emulation';
import { SheetEvents } from './events';
import { localAddress } from './objects/addresses';
import type { Emulation } from './objects/emulation';
import { Workbook } from './objects/workbook';
import { PAYLOAD_LIMIT } from './payload';
import { RequestRunner } from './request-runner';
import { Dispatcher } from './wire/dispatcher';
import type { RequestBody, ResponseBody } from './wire/wire';

/** How the emulated Excel is. */
export interface EmulatedHostOptions extends AppOptions {
  /** Calculates the workbook's formulas after a request that changed it; by default the memory workbook's own. */
  readonly calculate?: (workbook: MemoryWorkbook, options: CalculationOptions) => void;
  /** The add-in's custom functions, for cells to call; without it their formulas keep the values they have. */
  readonly functions?: AddinFunctions;
  /** Bytes a request or a response may have; Excel on the web takes 5,000,000. */
  readonly payloadLimit?: number;
  readonly onExchange?: (request: RequestBody, response: ResponseBody) => void;
}

const RICH_API_EVENT = 33;
const COMMAND_EVENT = 39;
const SELECTION_EVENT = 2;
const THEME_EVENT = 9;

/** An Excel for the unpatched office.js, over a workbook in memory. */
export class EmulatedHost {
  private readonly missing = new Set<string>();
  private readonly faults = new FaultPlan();
  private readonly functions = new CustomFunctionCalls((messages) => this.send(messages));
  private readonly commands = new RibbonCommands((args) => void this.bridge.raise(COMMAND_EVENT, args));
  private readonly events = new SheetEvents((messages) => this.send(messages));
  private readonly emulation: Emulation;
  private readonly cellFunctions: CellFunctions | null;
  private readonly runner: RequestRunner;
  private readonly bridge: ReturnType<typeof windowExternal>;
  private readonly onSelection = new Set<(sheet: MemorySheet, areas: readonly CellArea[]) => void>();
  private theme: OfficeTheme;
  private cells = 0;
  private calculatedVersion = -1;

  constructor(
    readonly workbook: MemoryWorkbook,
    private readonly options: EmulatedHostOptions = {},
  ) {
    this.theme = options.theme ?? LIGHT_THEME;
    this.cellFunctions = options.functions
      ? new CellFunctions(
          options.functions,
          (id, args, call) => this.callFunction(id, args, call),
          () => this.recalculate(),
        )
      : null;
    this.emulation = createEmulation(workbook, {
      countCells: (cells) => (this.cells += cells),
      raise: (event, sheet, message) => this.events.raise(event, sheet, message),
      calculate: () => this.calculate(),
      select: (sheet, areas) => this.select(sheet, areas),
    });
    this.runner = this.createRunner();
    this.bridge = windowExternal(options, {
      execute: (body) => this.runner.run(body),
      commandCompleted: (id, status) => this.commands.complete(id, status),
      onUnknownCall: (id) => this.missing.add(`dispatch id ${id}`),
      theme: () => this.theme,
    });
  }

  /** The object to be put as `window.external`. */
  get external(): object {
    return this.bridge.external;
  }

  /** Members asked for that are not emulated; tests assert that there are none. */
  get gaps(): readonly string[] {
    return [...this.missing];
  }

  /** The add-in's requests so far, without office.js's own at start-up and its release of references. */
  get roundTrips(): readonly RoundTrip[] {
    return this.runner.roundTrips;
  }

  /** Events that are still listened to, as `type|target`. */
  get listening(): readonly string[] {
    return this.events.listening;
  }

  forgetRoundTrips(): void {
    this.runner.roundTrips.length = 0;
  }

  /** Lets the n-th request from now fail: a number is a transport fault, a word an error inside the batch. */
  failOn(n: number, code: number | string, afterActions?: number): void {
    this.faults.failOn(n, { code, ...(afterActions === undefined ? {} : { afterActions }) });
  }

  /** Lets the n-th request from now and all later ones fail. */
  failFrom(n: number, code: number | string): void {
    this.faults.failFrom(n, { code });
  }

  stopFailing(): void {
    this.faults.clear();
  }

  /** As while the user edits a cell: Excel refuses every request. */
  setCellEditMode(isEditing: boolean): void {
    this.faults.setStanding(isEditing ? { code: TRANSPORT.invalidCallInContext } : null);
  }

  /** Calls a custom function as a cell does, `CCHC.NAME` without the namespace's prefix of files. */
  callFunction(name: string, args: readonly unknown[], call?: FunctionCall): Promise<FunctionResult> {
    return this.functions.start(name, args, call).first;
  }

  /** What a custom function said of the error that a cell shows; null where none did. */
  functionMessage(sheet: MemorySheet, row: number, column: number): string | null {
    return this.cellFunctions?.message({ sheet, row, column }) ?? null;
  }

  /** Starts a streaming or cancelable function. */
  startFunction(name: string, args: readonly unknown[], call: FunctionCall): RunningCall {
    return this.functions.start(name, args, call);
  }

  /** Presses a ribbon button with an `ExecuteFunction` action; settles when the add-in says that it is done. */
  invokeCommand(action: string, sourceId = 'button'): Promise<CommandOutcome> {
    return this.commands.invoke(action, sourceId);
  }

  setTheme(theme: OfficeTheme): void {
    this.theme = theme;
    this.bridge.raise(THEME_EVENT, []);
  }

  /** Tells the add-in that the user changed cells. */
  cellsChanged(sheet: MemorySheet, area: CellArea): void {
    const address = localAddress(area);
    const change = { changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown', address };
    this.calculateIfStale();
    this.events.raise('DataChanged', sheet, change);
  }

  /** The user brings a sheet to the front. */
  activateSheet(sheet: MemorySheet): void {
    const before = this.workbook.activeSheet;
    if (before === sheet) return;
    this.workbook.activate(sheet);
    if (before) this.events.raise('Deactivated', before, {});
    this.events.raise('Activated', sheet, {});
    this.bridge.raise(SELECTION_EVENT, []);
  }

  /** Selects cells, by the user or by the add-in. */
  select(sheet: MemorySheet, areas: readonly CellArea[]): void {
    sheet.selection = areas;
    for (const listener of this.onSelection) listener(sheet, areas);
    this.events.raise('SelectionChanged', sheet, { address: areas.map(localAddress).join(',') });
    queueMicrotask(() => this.bridge.raise(SELECTION_EVENT, []));
  }

  /** Calls back when cells are selected by anybody; gives the way to stop. */
  listenToSelection(listener: (sheet: MemorySheet, areas: readonly CellArea[]) => void): () => void {
    this.onSelection.add(listener);
    return () => this.onSelection.delete(listener);
  }

  private createRunner(): RequestRunner {
    const dispatcher = new Dispatcher({
      root: new Workbook(this.emulation),
      services: {
        'Microsoft.ExcelServices.CustomFunctions': () => new CustomFunctionService(this.functions),
        'Microsoft.InternalService.AddinInternalService': () => new AddinService(() => this.commands.open()),
      },
      onGap: (member) => this.missing.add(member),
      onRegister: (object, event, isOn) => this.events.register(object, event, isOn),
    });
    return new RequestRunner({
      dispatcher,
      faults: this.faults,
      payloadLimit: this.options.payloadLimit ?? PAYLOAD_LIMIT,
      takeCells: () => {
        const { cells } = this;
        this.cells = 0;
        return cells;
      },
      afterRequest: () => this.calculateIfStale(),
      ...(this.options.onExchange ? { onExchange: this.options.onExchange } : {}),
    });
  }

  private calculateIfStale(): void {
    if (this.calculatedVersion !== this.workbook.version) this.recalculate();
  }

  private recalculate(): void {
    if (this.emulation.calculationMode !== 'Manual') this.calculate();
  }

  private calculate(): void {
    const functions = this.cellFunctions;
    (this.options.calculate ?? calculate)(this.workbook, functions ? { functions } : {});
    this.calculatedVersion = this.workbook.version;
    this.emulation.raise('Calculated', this.workbook.activeSheet, {});
  }

  private send(messages: readonly HostMessage[]): void {
    this.bridge.raise(
      RICH_API_EVENT,
      messages.map((message) => safeArray([...message, 0, false])),
    );
  }
}

/** Puts an emulated Excel into a window, before the page's first script asks for it. */
export function installEmulatedHost(
  window: object,
  workbook: MemoryWorkbook,
  options: EmulatedHostOptions = {},
): EmulatedHost {
  const host = new EmulatedHost(workbook, options);
  Object.defineProperty(window, 'external', { configurable: true, writable: true, value: host.external });
  return host;
}
