import { HostCollection, HostObject } from '../wire/host-object';

/** Settings kept in the workbook; a key's value is any JSON. */
export class SettingCollection extends HostCollection<Setting> {
  readonly typeName = 'SettingCollection';
  constructor(private readonly settings: Map<string, unknown>) {
    super();
  }

  get items() {
    return [...this.settings.keys()].map((key) => new Setting(this.settings, key));
  }
  add(key: unknown, value: unknown) {
    this.settings.set(String(key), value);
    return new Setting(this.settings, String(key));
  }
}

export class Setting extends HostObject {
  readonly typeName = 'Setting';
  constructor(
    private readonly settings: Map<string, unknown>,
    private readonly name: string,
  ) {
    super();
  }

  override get id() {
    return this.name;
  }
  get key(): string {
    return this.name;
  }
  get value(): unknown {
    return this.settings.get(this.name);
  }
  set value(value: unknown) {
    this.settings.set(this.name, value);
  }
  delete(): void {
    this.settings.delete(this.name);
  }
}
