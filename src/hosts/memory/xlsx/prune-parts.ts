import type { OpcPackage } from './package';
import type { PackageWriter } from './package-writer';

/** Leaves out a part and what only it leads to: the tables, drawings and comments of a removed sheet. */
export function pruneParts(part: string, source: OpcPackage, writer: PackageWriter): void {
  const kept = reach(source, '', part);
  for (const each of reach(source, part, null)) if (!kept.has(each)) writer.remove(each);
}

/** The parts that can be reached from one, without stepping on another. */
function reach(source: OpcPackage, from: string, without: string | null): ReadonlySet<string> {
  const reached = new Set<string>([from]);
  const queue = [from];
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    for (const { target, external } of source.relations(part)) {
      if (external || target === without || reached.has(target) || !source.pathOf(target)) continue;
      reached.add(target);
      queue.push(target);
    }
  }
  return reached;
}
