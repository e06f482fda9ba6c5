import fs from 'node:fs';
import path from 'node:path';
import * as application from '../../../src/hosts/emulated/objects/application';
import * as charts from '../../../src/hosts/emulated/objects/charts';
import * as conditionalFormats from '../../../src/hosts/emulated/objects/conditional-formats';
import * as customRules from '../../../src/hosts/emulated/objects/custom-conditional-format';
import * as validation from '../../../src/hosts/emulated/objects/data-validation';
import * as properties from '../../../src/hosts/emulated/objects/document-properties';
import * as names from '../../../src/hosts/emulated/objects/names';
import * as pageLayout from '../../../src/hosts/emulated/objects/page-layout';
import * as range from '../../../src/hosts/emulated/objects/range';
import * as areas from '../../../src/hosts/emulated/objects/range-areas';
import * as borders from '../../../src/hosts/emulated/objects/range-borders';
import * as format from '../../../src/hosts/emulated/objects/range-format';
import * as formatParts from '../../../src/hosts/emulated/objects/range-format-parts';
import * as rangeSort from '../../../src/hosts/emulated/objects/range-sort';
import * as settings from '../../../src/hosts/emulated/objects/settings';
import * as sheetParts from '../../../src/hosts/emulated/objects/sheet-parts';
import * as tableParts from '../../../src/hosts/emulated/objects/table-parts';
import * as tables from '../../../src/hosts/emulated/objects/tables';
import * as workbook from '../../../src/hosts/emulated/objects/workbook';
import * as worksheet from '../../../src/hosts/emulated/objects/worksheet';
import * as worksheets from '../../../src/hosts/emulated/objects/worksheet-collection';
import { HostCollection, HostObject } from '../../../src/hosts/emulated/wire/host-object';

const FILE = path.resolve(__dirname, '../../../../shared/reference/office-js-members.json');

interface Member {
  readonly name: string;
  readonly rw?: boolean;
}
type Type = Readonly<Record<'scalars' | 'navs' | 'methods', readonly (Member | string)[]>>;

const known = (fs.existsSync(FILE) ? JSON.parse(fs.readFileSync(FILE, 'utf8')) : {}) as Readonly<Record<string, Type>>;
const describeShared = Object.keys(known).length > 0 ? describe : describe.skip;

const modules = [
  ...[application, charts, conditionalFormats, customRules, validation, properties, names, pageLayout, range, areas],
  ...[borders, format, formatParts, rangeSort, settings, sheetParts, tableParts, tables, workbook, worksheet],
  worksheets,
];
type AnyClass = { readonly name: string; readonly prototype: object };
const classes = modules
  .flatMap((module) => Object.values(module) as unknown[])
  .filter((member): member is AnyClass => typeof member === 'function' && member.prototype instanceof HostObject);

/** What office.js does not offer by name but the wire uses. */
const ON_THE_WIRE = new Set(['constructor', 'id', 'items', 'typeName', 'at', '_ValidateArraySize']);

/** The members of a class with what can be done to them, without private helpers. */
function membersOf(type: AnyClass): Map<string, PropertyDescriptor> {
  const members = new Map<string, PropertyDescriptor>();
  let step = type.prototype;
  while (step !== HostObject.prototype && step !== HostCollection.prototype && step !== Object.prototype) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(step))) {
      if (!ON_THE_WIRE.has(name) && !members.has(name)) members.set(name, descriptor);
    }
    step = Object.getPrototypeOf(step) as object;
  }
  return members;
}

const nameOf = (member: Member | string) => (typeof member === 'string' ? member : member.name);

/** Helpers of the classes themselves (private in TypeScript, methods at run time). */
const HELPERS =
  /^(enter|changed|clearHyperlinks|wholeRows|other|get|set|margin|setMargin|model|models|rules|found|meets|common|sides|checkInside|visible|unusedName|object|target|selection|isLastVisible|checkStructure|range|rangeOf|replace)$/;

describeShared('the emulated members (../shared/reference)', () => {
  // Document settings aside, each class stands for a type of the library, by the name it was made with.
  const CLASS_TO_TYPE: Readonly<Record<string, string>> = { FreezePanes: 'WorksheetFreezePanes' };

  it.each(classes.map((type) => [CLASS_TO_TYPE[type.name] ?? type.name, type] as const))(
    '%s has only members that office.js knows, writable where it says so',
    (name, type) => {
      const real = known[name];
      expect(real).toBeDefined();
      const readable = new Set([...real!.scalars, ...real!.navs].map(nameOf));
      const writable = new Set(real!.scalars.filter((each) => typeof each === 'object' && each.rw).map(nameOf));
      const callable = new Set(real!.methods.map(nameOf));
      for (const [member, descriptor] of membersOf(type)) {
        if (HELPERS.test(member) && !readable.has(member) && !callable.has(member)) continue;
        if (descriptor.get) expect([...readable]).toContain(member);
        if (descriptor.set) expect([...writable]).toContain(member);
        if (typeof descriptor.value === 'function') expect([...callable]).toContain(member);
      }
    },
  );
});
