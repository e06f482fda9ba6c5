import type { LocatedTarget } from '../readers/target';
import type { ProseLine } from '../tables/narrative-lines';
import { locateTargets } from './row-targets';
import type { PhraseReaders } from './phrase-readers';
import type { Objective } from './plan-reading';

/** An objective without its number in reading order. */
export type ObjectiveDraft = Omit<Objective, 'id'>;

/** Words that say that a number in prose is wanted, not told. */
const WANTED =
  /phấn đấu|đạt|tối thiểu|ít nhất|hoàn thành|giảm|tăng|không quá|trên \d|dưới \d|mục tiêu|chỉ tiêu|bảo đảm|đảm bảo|cao hơn|duy trì/iu;
/** Signs of a share: with neither these nor words that want a number, a line states nothing to be reached. */
const SHARE = /[%％﹪]|ph[ầa]n\s+tr[ăa]m/iu;
/** "Mục tiêu 3: …", "2. Mục tiêu 2: …". */
const NAMED = /^(?:\P{L}*)mục tiêu(?: chất lượng)?(?: số)? ?\d+ ?[:.]/iu;

/** A line that names itself an objective. */
export const isNamedObjective = (text: string): boolean => NAMED.test(text);

/** The targets of an objective's words: shares, and other numbers only where the words want them. */
export function objectiveTargets(
  sheet: string,
  line: Pick<ProseLine, 'cell' | 'text'> & { readonly offset?: number },
  readers: PhraseReaders,
): readonly LocatedTarget[] {
  const isWanted = WANTED.test(line.text);
  if (!isWanted && !SHARE.test(line.text)) return [];
  const targets = readers.targets(line.text, 'objective', null);
  const clear = isWanted ? targets : targets.filter((target) => target.unit === '%');
  return locateTargets(
    sheet,
    { text: line.text, cells: [line.cell], starts: [-(line.offset ?? 0)], inherited: false },
    clear,
  );
}

/** The objective that a line of prose states; null where it states none. */
export function proseObjective(
  sheet: string,
  lines: readonly ProseLine[],
  at: number,
  readers: PhraseReaders,
): ObjectiveDraft | null {
  const line = lines[at]!;
  if (!/\d|mục tiêu|chỉ tiêu/iu.test(line.text)) return null;
  const targets = objectiveTargets(sheet, line, readers).filter(
    (target) => target.operator !== 'trend' || isUnderObjectives(lines, at),
  );
  if (targets.length === 0 && !NAMED.test(line.text)) return null;
  return { sheet, rows: [line.cell.row + 1], text: line.text.trim(), targets };
}

/** Under a heading of objectives: there a direction alone is a target too. */
function isUnderObjectives(lines: readonly ProseLine[], at: number): boolean {
  for (let i = at; i >= 0; i = lines[i]!.parent) if (/mục tiêu|chỉ tiêu/iu.test(lines[i]!.text)) return true;
  return false;
}
