import type { UnitTableTexts } from '../core/registers/unit-table';

/** What `parplan units` says, and the words of the sheet of names. */
export interface UnitTexts {
  readonly usage: string;
  readonly table: UnitTableTexts;
  readonly title: string;
  readonly none: string;
  /** Heads the pairs that a person should look at. */
  readonly alike: string;
  readonly counts: (lead: number, support: number, person: number) => string;
  /** An office renamed since: the new name, null where it is gone, and from which day (ISO). */
  readonly since: (successor: string | null, from: string) => string;
  readonly wrote: (file: string, sheet: string, added: number) => string;
}
