import type { CellArea } from '../../../core/source/source-ref';
import type { MemorySheet } from '../../memory/memory-workbook';
import { areasMeet } from '../../memory/model/areas';
import { HostObject } from '../wire/host-object';
import { NotEmulated, invalidArgument } from '../wire/office-fault';
import { checkUnprotected } from './emulation';

interface ListRule {
  readonly list?: { readonly source?: unknown; readonly inCellDropDown?: boolean };
}

/** Data validation by a list of fixed words; other kinds are a gap. */
export class DataValidation extends HostObject {
  readonly typeName = 'DataValidation';

  constructor(
    private readonly sheet: MemorySheet,
    private readonly areas: readonly CellArea[],
  ) {
    super();
  }

  get type(): string {
    const found = this.found();
    if (!found) return 'None';
    return found.choices ? 'List' : 'Custom';
  }
  get rule(): unknown {
    const choices = this.found()?.choices;
    return choices ? { list: { inCellDropDown: true, source: choices.join(',') } } : {};
  }
  set rule(value: unknown) {
    checkUnprotected(this.sheet, 'DataValidation.rule');
    const source = (value as ListRule | null)?.list?.source;
    if (source === undefined) throw new NotEmulated('DataValidation.rule of another kind than a list');
    if (typeof source !== 'string' || source.length > 255) throw invalidArgument('DataValidation.rule');
    if (source.startsWith('=')) throw new NotEmulated('DataValidation.rule over a range');
    for (const area of this.areas) this.sheet.validate(area, source.split(','));
  }

  clear(): void {
    checkUnprotected(this.sheet, 'DataValidation.clear');
    this.sheet.setValidations(this.sheet.validations.filter((validation) => !this.meets(validation.areas)));
  }

  private found() {
    return this.sheet.validations.find((validation) => this.meets(validation.areas));
  }

  private meets(areas: readonly CellArea[]): boolean {
    return areas.some((area) => this.areas.some((own) => areasMeet(own, area)));
  }
}
