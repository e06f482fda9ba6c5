/** Transport faults that the host answers instead of a result, as office.js numbers them. */
export const TRANSPORT = {
  internalError: 5001,
  /** office.js makes it InvalidOperationInCellEditMode. */
  invalidCallInContext: 5004,
  sessionTimedOut: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

/** A fault: a transport code, or the code of an error inside the batch such as `InvalidOperationInCellEditMode`. */
export interface Fault {
  readonly code: number | string;
  /** How many actions of the request are done before it fails; by default none. */
  readonly afterActions?: number;
}

/** Decides which of the coming requests of the add-in fail. Counts only requests that do work. */
export class FaultPlan {
  private count = 0;
  private readonly single = new Map<number, Fault>();
  private from: { readonly first: number; readonly fault: Fault } | null = null;
  private standing: Fault | null = null;

  /** The n-th request from now (1 is the next) fails. */
  failOn(n: number, fault: Fault): void {
    this.single.set(this.count + n, fault);
  }

  /** The n-th request from now and all after it fail, until {@link clear}. */
  failFrom(n: number, fault: Fault): void {
    this.from = { first: this.count + n, fault };
  }

  /** Every request fails, as while the user edits a cell; null ends it. */
  setStanding(fault: Fault | null): void {
    this.standing = fault;
  }

  clear(): void {
    this.single.clear();
    this.from = null;
    this.standing = null;
  }

  /** Counts a request and gives the fault planned for it. */
  next(): Fault | null {
    this.count += 1;
    if (this.standing) return this.standing;
    const planned = this.single.get(this.count);
    if (planned) return planned;
    return this.from && this.count >= this.from.first ? this.from.fault : null;
  }
}
