import type { CertaintyReason } from '../core/plan/field-certainty';
import type { SheetKind } from '../core/plan/plan-reading';
import type { ListKind } from '../core/tables/list-kind';

/** What a list that is no plan is called. */
export type SheetKindWords = Readonly<Record<Exclude<ListKind, 'other'>, string>>;

/** Why a field is not simply certain: a few words, to stand behind "not certain:". */
export type CertaintyTexts = Readonly<Record<CertaintyReason, string>>;

/** What `parplan read` and `parplan parse` say. */
export interface ReadTexts {
  readonly usage: string;
  readonly readUsage: string;
  readonly parseUsage: string;
  readonly checkUsage: string;
  readonly explainUsage: string;
  readonly lacksCell: string;
  readonly wrongCell: (cell: string) => string;
  readonly unknownCommand: (command: string) => string;
  readonly noPlanWords: string;
  readonly plan: string;
  readonly objectives: string;
  readonly lead: string;
  readonly support: string;
  readonly person: string;
  readonly start: string;
  readonly due: string;
  readonly deliverable: string;
  readonly targets: string;
  readonly doubts: string;
  /** Heads what is only noted. */
  readonly notes: string;
  readonly noSection: string;
  /** Heads the list of sheets that hold no plan. */
  readonly otherSheets: string;
  readonly sheetKinds: Readonly<Record<Exclude<SheetKind, 'plan'>, string>>;
  readonly hidden: string;
  /** Put behind a field: it is not certain, and why. */
  readonly unsure: (reasons: readonly string[]) => string;
  readonly certainty: CertaintyTexts;
  readonly counts: (assignments: number, objectives: number, targets: number, doubts: number, notes: number) => string;
}
