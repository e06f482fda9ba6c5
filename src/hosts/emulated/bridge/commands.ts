/** How a ribbon command ended. */
export interface CommandOutcome {
  readonly status: number;
}

/** Calls of ribbon commands (`ExecuteFunction`) and their completion. */
export class RibbonCommands {
  private waiting: (readonly unknown[])[] | null = [];
  private last = 0;
  private readonly running = new Map<string, (outcome: CommandOutcome) => void>();

  constructor(private readonly send: (args: readonly unknown[]) => void) {}

  invoke(action: string, sourceId: string): Promise<CommandOutcome> {
    this.last += 1;
    const id = `command-${this.last}`;
    return new Promise((resolve) => {
      this.running.set(id, resolve);
      const message = [id, action, JSON.stringify({ source: { id: sourceId } })];
      if (this.waiting) this.waiting.push(message);
      else this.send(message);
    });
  }

  /** office.js takes commands from now on; those given before are sent. */
  open(): void {
    const messages = this.waiting ?? [];
    this.waiting = null;
    for (const message of messages) this.send(message);
  }

  /** Takes the library's word that a command called `event.completed()`. */
  complete(id: unknown, status: unknown): void {
    this.running.get(String(id))?.({ status: Number(status) });
    this.running.delete(String(id));
  }
}
