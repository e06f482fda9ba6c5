import { foldText } from '../../../text/fold-text';
import { normaliseText } from '../../../text/normalise-text';
import { FIELD_INITIALS, INITIALS, UNIT_WORDS } from './unit-words';

/** A member's words brought to one spelling. */
export interface UnitWords {
  /** With short forms written out, as it may be shown. */
  readonly spelt: string;
  /** Without case, diacritics, signs and joining words: two members with the same key are worded the same. */
  readonly key: string;
}

/** The office that the plan is of: its level and its place need not be said in its own plan. */
export interface HomeOffice {
  /** xa, phuong, huyen, tinh …, folded */
  readonly level: string;
  /** Folded; null where only the level is known. */
  readonly place: string | null;
}

interface Word {
  readonly written: string;
  readonly folded: string;
}

const WORDINGS: ReadonlyMap<string, string> = new Map(
  UNIT_WORDS.flatMap(([spelling, wordings]) => wordings.split('|').map((words): [string, string] => [words, spelling])),
);
const LONGEST = Math.max(...[...WORDINGS.keys()].map((words) => words.split(' ').length));
/** Words that join the parts of a name and say nothing of which office it is. */
const JOINING = new Set(['va', 'cua', 'thuoc', 'tai']);
const LEVELS = ['xa', 'phuong', 'thi tran', 'dac khu', 'huyen', 'quan', 'thi xa', 'thanh pho', 'tinh'];
/** "các xã", "cấp xã": the level is what is spoken of, not where the office sits. */
const HOLDS_LEVEL = new Set(['cac', 'cap', 'nhung', 'tung', 'moi', 'hai']);

/** The words of a member in one spelling, without the level and place of the plan's own office. */
export function unitWords(member: string, home: HomeOffice | null = null): UnitWords {
  const words = wordsOf(member);
  const isUpper = member === member.toUpperCase();
  const spelt: string[] = [];
  for (let at = 0; at < words.length;) {
    const found = wordingAt(words, at, isUpper, spelt.at(-1));
    spelt.push(found?.spelling ?? words[at]!.written);
    at += found?.length ?? 1;
  }
  const shown = spelt
    .join(' ')
    .replace(/ ([,)])/g, '$1')
    .replace(/([(]) /g, '$1')
    .trim();
  const key = keyOf(shown);
  const bare = home === null ? key : withoutHome(key, home);
  return { spelt: bare === key ? shown : cutTail(shown, key, bare), key: bare };
}

function wordsOf(member: string): readonly Word[] {
  const { text } = normaliseText(member.trim());
  return [...text.matchAll(/[\p{L}\d']+|[,&()-]/gu)].map(([written]) => ({ written, folded: foldText(written) }));
}

/** The longest wording that begins at a word; signs between its words do not matter (KT - HT, TN&MT, P. KT). */
function wordingAt(
  words: readonly Word[],
  from: number,
  isUpper: boolean,
  before: string | undefined,
): { readonly spelling: string; readonly length: number } | null {
  let key = '';
  let best: { spelling: string; length: number } | null = null;
  for (let to = from, count = 0; to < words.length && count < LONGEST; to++) {
    const { folded, written } = words[to]!;
    if (/^[,&-]$/.test(folded)) {
      if (count === 0) return null;
      continue;
    }
    if (/^[()]$/.test(folded)) break;
    key = key === '' ? folded : `${key} ${folded}`;
    count++;
    const spelling = WORDINGS.get(key);
    if (spelling !== undefined && (count > 1 || countsAlone(words, from, written, isUpper))) {
      best = { spelling, length: to - from + 1 };
    }
  }
  const field = /^(?:Phòng|Sở|SỞ|So|SO)$/.test(before ?? '') ? FIELD_INITIALS[words[from]!.folded] : undefined;
  if (field !== undefined && (best === null || best.length === 1)) return { spelling: field, length: 1 };
  return best;
}

/** Whether initials are meant: in capitals, and where they are also a noun of offices ("P", "TT"), first. */
function countsAlone(words: readonly Word[], at: number, written: string, isUpper: boolean): boolean {
  const folded = foldText(written);
  if (!INITIALS.has(folded)) return true;
  if (written !== written.toUpperCase() || (isUpper && words.length > 1 && folded.length < 2 && at > 0)) return false;
  return !/^(?:p|tt|cc|cb|cn)$/.test(folded) || at === 0;
}

const keyOf = (shown: string): string =>
  foldText(shown)
    .split(/[^a-z\d']+/)
    .filter((word) => word !== '' && !JOINING.has(word))
    .join(' ');

/** Without "xã", "xã Tân Bình" at the end where that is the plan's own office. */
function withoutHome(key: string, { level, place }: HomeOffice): string {
  const tails = [...(place === null ? [] : [`${level} ${place}`, place]), level];
  const tail = tails.find((each) => key.endsWith(` ${each}`));
  if (tail === undefined) return key;
  const rest = key.slice(0, -tail.length - 1);
  return HOLDS_LEVEL.has(rest.split(' ').at(-1)!) || rest === '' ? key : rest;
}

/** The shown words without as many words at the end as the key lost. */
function cutTail(shown: string, key: string, bare: string): string {
  const lost = key.split(' ').length - bare.split(' ').length;
  return shown
    .split(' ')
    .slice(0, -lost)
    .join(' ')
    .replace(/\s(?:của|thuộc|cua|thuoc|-)$/iu, '');
}

/** The level and the place of an office as a letterhead names it: "UBND XÃ TÂN BÌNH". */
export function homeOffice(agency: string | null): HomeOffice | null {
  if (agency === null) return null;
  const key = keyOf(agency);
  for (const level of LEVELS) {
    const match = new RegExp(`(?:^|\\s)${level}(?: ([a-z' ]{2,40}))?$`).exec(key);
    if (match) return { level, place: match[1] ?? null };
  }
  return null;
}
