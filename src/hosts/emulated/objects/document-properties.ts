import { HostObject } from '../wire/host-object';
import { wantString } from '../wire/office-fault';

/** The workbook's properties. */
export class DocumentProperties extends HostObject {
  readonly typeName = 'DocumentProperties';
  constructor(private readonly properties: Map<string, string | number>) {
    super();
  }

  get title(): string {
    return this.get('title');
  }
  set title(value: unknown) {
    this.set('title', value);
  }
  get subject(): string {
    return this.get('subject');
  }
  set subject(value: unknown) {
    this.set('subject', value);
  }
  get author(): string {
    return this.get('author');
  }
  set author(value: unknown) {
    this.set('author', value);
  }
  get keywords(): string {
    return this.get('keywords');
  }
  set keywords(value: unknown) {
    this.set('keywords', value);
  }
  get comments(): string {
    return this.get('comments');
  }
  set comments(value: unknown) {
    this.set('comments', value);
  }
  get category(): string {
    return this.get('category');
  }
  set category(value: unknown) {
    this.set('category', value);
  }
  get company(): string {
    return this.get('company');
  }
  set company(value: unknown) {
    this.set('company', value);
  }

  private get(name: string): string {
    return String(this.properties.get(name) ?? '');
  }

  private set(name: string, value: unknown): void {
    this.properties.set(name, wantString(value, `DocumentProperties.${name}`));
  }
}
