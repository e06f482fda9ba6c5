import type { SelfScoreReading, SelfScoreRow } from './read-self-score';

/** A group whose own number is not the sum of its criteria. */
export interface UnequalSum {
  readonly row: number;
  readonly of: 'max' | 'self';
  readonly stated: number;
  readonly sum: number;
}

/** What a self-score adds up to, and what stands in its way. */
export interface SelfScore {
  readonly points: number;
  readonly maxPoints: number;
  readonly criteria: number;
  /** Scored above 0, with neither a document nor a link: no inspector will grant these points yet. */
  readonly withoutEvidence: readonly SelfScoreRow[];
  readonly aboveMax: readonly SelfScoreRow[];
  readonly notScored: readonly SelfScoreRow[];
  readonly unequalSums: readonly UnequalSum[];
}

/** Adds up the criteria of a self-score; groups are not counted a second time. */
export function selfScore({ rows }: SelfScoreReading): SelfScore {
  const criteria = rows.filter(({ isGroup }) => !isGroup);
  return {
    points: sumOf(criteria, 'self'),
    maxPoints: sumOf(criteria, 'max'),
    criteria: criteria.length,
    withoutEvidence: criteria.filter(({ self, evidence, link }) => (self ?? 0) > 0 && evidence === '' && link === ''),
    aboveMax: rows.filter(({ self, max }) => self !== null && max !== null && rounded(self) > rounded(max)),
    notScored: criteria.filter(({ self }) => self === null),
    unequalSums: unequalSums(rows),
  };
}

/** Points are decimals: below six places two sums are the same. */
const rounded = (points: number): number => Math.round(points * 1e6) / 1e6;
const sumOf = (rows: readonly SelfScoreRow[], of: 'max' | 'self'): number =>
  rounded(rows.reduce((sum, row) => sum + (row[of] ?? 0), 0));

function unequalSums(rows: readonly SelfScoreRow[]): readonly UnequalSum[] {
  return rows.flatMap((group, index) => {
    if (!group.isGroup) return [];
    const own = criteriaOf(rows, index);
    return (['max', 'self'] as const).flatMap((of) => {
      const [stated, sum] = [group[of], sumOf(own, of)];
      return stated === null || rounded(stated) === sum ? [] : [{ row: group.row, of, stated, sum }];
    });
  });
}

/** The criteria below a group: up to the next group that does not begin with its number. */
function criteriaOf(rows: readonly SelfScoreRow[], index: number): readonly SelfScoreRow[] {
  const { number } = rows[index]!;
  const bare = number.replace(/[.)]$/, '');
  const isTop = /^(?:[IVXL]+|[A-H])$/.test(bare);
  const isTopRow = (row: SelfScoreRow) => /^(?:[IVXL]+|[A-H])[.)\s]*$/.test(row.number);
  const rest = rows.slice(index + 1);
  const end = rest.findIndex((row) =>
    isTop ? isTopRow(row) : row.number !== '' && !row.number.startsWith(`${bare}.`),
  );
  return rest.slice(0, end < 0 ? rest.length : end).filter(({ isGroup }) => !isGroup);
}
