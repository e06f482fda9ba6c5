import { itemNotFound, invalidArgument } from './office-fault';

/**
 * An object of the emulated API. A subclass lists plain getters, setters and methods under the names of the public
 * API; the dispatcher finds them by name. A getter of another HostObject is a navigation, any other a scalar.
 */
export abstract class HostObject {
  /** The public type's name, for error locations and the list of gaps. */
  abstract readonly typeName: string;

  /** What identifies the object in its collection, if anything. */
  get id(): string | number | undefined {
    return undefined;
  }
}

/** A collection with `items`, found by id or by name without regard to case. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract get items(): readonly Item[];

  getItem(key: unknown): Item {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound(`${this.typeName}.getItem`);
    return found;
  }

  getItemOrNullObject(key: unknown): Item | null {
    const wanted = fold(key);
    const byId = this.items.find((item) => fold(item.id) === wanted);
    return byId ?? this.items.find((item) => 'name' in item && fold(item.name) === wanted) ?? null;
  }

  getItemAt(index: unknown): Item {
    const found = typeof index === 'number' ? this.items[index] : undefined;
    if (!found) throw invalidArgument(`${this.typeName}.getItemAt`);
    return found;
  }

  getCount(): number {
    return this.items.length;
  }
}

function fold(key: unknown): string {
  return String(key).normalize('NFC').toLowerCase();
}
