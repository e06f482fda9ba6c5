/** What `parplan read` and `parplan parse` say. */
export interface ReadTexts {
  readonly usage: string;
  readonly readUsage: string;
  readonly parseUsage: string;
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
  readonly noSection: string;
  readonly counts: (assignments: number, objectives: number, targets: number, doubts: number) => string;
}
