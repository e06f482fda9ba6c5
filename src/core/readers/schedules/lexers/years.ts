import { type Edge, type Mention, mentionOf } from '../mention';
import { WORD_END, isSpelled, matchAt, sticky } from '../schedule-text';
import { type Token, isCue, isJoin } from '../token';
import { type Lexer, datedToken } from './lexer';
import { lexMonth } from './months';
import { lexQuarter } from './quarters';
import { schoolYear } from './school-years';

/** năm 2026 · 2026 */
const YEAR = sticky('(?:năm )?((?:19|20)\\d\\d)(?!\\d)');
/** năm 20 26: parted by a scan */
const PARTED_YEAR = sticky('năm (20 [2-4]\\d)(?!\\d|[/.]\\d)');
/** năm nay · năm sau · năm tiếp theo */
const RELATIVE = sticky(`năm (nay|sau|tới|tiếp theo|kế tiếp|liền kề|hiện tại)${WORD_END}`);
/** cả năm · toàn năm, and "năm" after trong, hết, trước, đến: the plan's year */
const WHOLE_YEAR = sticky(`(?:cả|toàn|trọn) năm(?! (?:học|\\d|nay|sau|tới|tiếp|kế|liền))${WORD_END}`);
/** 6 tháng đầu năm (2026) · 3 tháng cuối năm · 6 tháng đầu · 9 tháng (của) năm 2026 */
const MONTHS_OF_YEAR = sticky(
  `(?:(\\d{1,2}|ba|sáu|chín) tháng|(\\d{1,2})t(?= (?:đầu|cuối))) (?:(?:đầu|cuối)(?! (?:tháng|quý))|(?=(?:của )?năm \\d|/? ?(?:19|20)\\d\\d))(?: (?:của )?năm(?! (?:học|sau|tới|tiếp)))?${WORD_END}`,
);
/** nửa đầu năm · nửa cuối năm · nửa đầu 2026 */
const HALF = sticky(
  `(?:nửa|1/2)(?: năm)? (đầu|cuối)(?: (?:của )?năm${WORD_END}| (?=(?:19|20)\\d\\d)|(?<=năm (?:đầu|cuối))${WORD_END})`,
);
/** những tháng cuối năm · các tháng đầu năm: about a quarter */
const SOME_MONTHS = sticky(`(?:những|các) tháng (đầu|cuối) (?:của )?năm${WORD_END}`);
/** đầu, giữa, cuối (tháng …, quý …, năm …) · tháng đầu, tháng cuối (quý …) */
const EDGE = sticky(
  `(?:tháng (?=(?:đầu|giữa|cuối) (?:của )?q))?(đầu|giữa|cuối) (?:của )?(?=tháng|thg|t\\d|qu[yi]|q[i\\d]|năm|20\\d\\d)`,
);
const EDGES: Readonly<Record<string, Edge>> = { dau: 'start', giua: 'middle', cuoi: 'end' };
const BARE_YEAR = sticky(`năm(?! (?:học|\\d))${WORD_END}`);
const COUNTS: Readonly<Record<string, number>> = { ba: 3, sau: 6, chin: 9 };

/** Years: năm 2026, 2026, năm học 2025-2026, năm sau, trong năm. */
export const lexYear: Lexer = (text, at, before) => {
  const school = schoolYear(text, at);
  if (school) return school;
  const stated = matchAt(YEAR, text, at) ?? matchAt(PARTED_YEAR, text, at);
  if (stated) return [token(at, stated, mentionOf({ unit: 'year', year: Number(stated[1]!.replace(/\s/g, '')) }))];
  const later = laterYears(text, at, before);
  if (later) return later;
  const relative = matchAt(RELATIVE, text, at);
  if (relative) {
    const yearOffset = /^(nay|hien)/.test(relative[1]!) ? 0 : 1;
    return [token(at, relative, mentionOf({ unit: 'year', yearOffset }))];
  }
  const plain = matchAt(WHOLE_YEAR, text, at) ?? (followsBound(before) ? matchAt(BARE_YEAR, text, at) : null);
  if (!plain || !endsWithNam(text, at + plain[0].length)) return null;
  return [token(at, plain, mentionOf({ unit: 'year' }))];
};

/** Parts of a year: 6 tháng đầu năm, 3 tháng cuối năm, nửa đầu năm, những tháng cuối năm. */
export const lexPartOfYear: Lexer = (text, at) => {
  const match = matchAt(MONTHS_OF_YEAR, text, at);
  const count = match ? (COUNTS[match[1]!] ?? Number(match[1] ?? match[2])) : 0;
  if (match && count >= 1 && count <= 12) {
    const last = match[0].includes('cuoi');
    const mention = mentionOf({ unit: 'months', month: last ? 13 - count : 1, lastMonth: last ? 12 : count });
    return [datedToken(text, at, at + match[0].trimEnd().length, mention)];
  }
  const half = matchAt(HALF, text, at);
  const some = matchAt(SOME_MONTHS, text, at);
  const found = half ?? some;
  if (!found) return null;
  const length = half ? 6 : 3;
  const month = found[1] === 'dau' ? 1 : 13 - length;
  return [
    datedToken(
      text,
      at,
      at + found[0].trimEnd().length,
      mentionOf({ unit: 'months', month, lastMonth: month + length - 1 }),
    ),
  ];
};

/** Đầu, giữa, cuối of a month, a quarter or a year that is named: cuối tháng 3, đầu quý II, giữa năm, cuối 2026. */
export const lexEdge: Lexer = (text, at, before) => {
  const match = matchAt(EDGE, text, at);
  if (!match) return null;
  const inner = at + match[0].length;
  const edge = EDGES[match[1]!]!;
  const bare = matchAt(BARE_YEAR, text, inner);
  if (bare && endsWithNam(text, inner + bare[0].length))
    return [datedToken(text, at, inner + bare[0].length, mentionOf({ unit: 'year', edge }))];
  const [period] = lexMonth(text, inner, []) ?? lexQuarter(text, inner, []) ?? lexYear(text, inner, before) ?? [];
  if (period?.kind !== 'mention') return null;
  return [{ ...period, start: at, mention: { ...period.mention, edge } }];
};

/** "Những năm tiếp theo" with no year before it: from the year after the plan's. */
function laterYears(text: Parameters<Lexer>[0], at: number, before: readonly Token[]): readonly Token[] | null {
  const match = matchAt(LATER_YEARS, text, at);
  if (!match || before.some(({ kind }) => kind === 'mention')) return null;
  const mention = token(at, match, mentionOf({ unit: 'year', yearOffset: 1 }));
  return [mention, { kind: 'cue', cue: 'onward', start: mention.end, end: mention.end }];
}
const LATER_YEARS = sticky(`(?:các|những) năm (?:sau|tiếp theo|kế tiếp|tới)${WORD_END}`);

function followsBound(before: readonly Token[]): boolean {
  const last = before.at(-1);
  return (
    isCue(last, 'within', 'until', 'before', 'by', 'after', 'from') || isJoin(last, 'to') || last?.kind === 'ongoing'
  );
}

const token = (at: number, match: RegExpExecArray, mention: Mention) =>
  ({ kind: 'mention', start: at, end: at + match[0].length, mention }) as const;
const endsWithNam = (text: Parameters<Lexer>[0], end: number): boolean => isSpelled(text, end - 3, end, ['năm']);
