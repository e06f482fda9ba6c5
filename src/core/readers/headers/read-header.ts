import { foldText, matchingText } from '../../text/fold-text';
import { normaliseText } from '../../text/normalise-text';
import type { ColumnRole } from '../column-role';
import { HEADER_RULES, type HeaderRule } from './header-rules';
import { writtenOut } from './abbreviations';
import { headingShare, mendedWords } from './header-vocabulary';

/** What a heading's words say about its column. */
export interface HeaderReading {
  /** One role, or two where the column holds two; `['other']` where the words are not known. */
  readonly roles: readonly ColumnRole[];
  /** The words leave the role open; the column's content decides. */
  readonly open: boolean;
  /** Names "chủ trì": beside it, a column that only "thực hiện" is support. */
  readonly namesLead: boolean;
  /** 0–1: how surely these words are a heading at all, and not data. */
  readonly certainty: number;
}

/** The reading of words that are no known heading. */
export const UNKNOWN: HeaderReading = { roles: ['other'], open: false, namesLead: false, certainty: 0 };

/** 0–1: how far a text is made of words that headings use; cheap, so that whole sheets can be asked. */
export function headingCertainty(text: string): number {
  return certainty(headingText(text));
}

/** A part of a heading with the rule that took it. */
export interface HeaderPart {
  readonly words: string;
  readonly rule: string;
  readonly role: ColumnRole;
  /** The words leave two meanings open. */
  readonly open: boolean;
}

/** Which rule took which part of a heading, in reading order; none where its words are not known. */
export function explainHeader(text: string): readonly HeaderPart[] {
  const plain = withoutBrackets(headingText(text));
  const ruled = (words: string, unaccented: boolean) => {
    const rule = firstRule(unaccented ? foldText(words) : words, unaccented);
    return rule ? [{ words, rule: rule.name, role: rule.role, open: rule.open === true }] : [];
  };
  const parts = plain.split(SEPARATOR).filter(Boolean);
  for (const unaccented of [false, true]) {
    const known = parts.filter((part, i) => i === parts.length - 1 || !BARE_HEAD.test(part));
    const found = known.flatMap((part) => ruled(part, unaccented));
    if (found.length > 0) return found;
    const whole = ruled(plain, unaccented);
    if (whole.length > 0) return whole;
  }
  return [];
}

const MAX_WORDS = 16;
/** "Tháng 3/2026", "Quý I": a value of a due column far oftener than a heading. */
const PERIOD =
  /^(?:quý|tháng|t) ?(?:\d|[ivx]+(?![\p{L}]))|^(?:(?:trước|từ|đến|chậm nhất|muộn nhất|hết|sau) )?(?:ngày )?\d{1,2}[/.-]\d/u;

/** Reads the role of a column from its heading; whether the text is a heading at all is for the caller to judge by `certainty`. */
export function readHeader(text: string): HeaderReading {
  const plain = headingText(text);
  if (!plain) return UNKNOWN;
  const found =
    readSpan(plain) ?? (isBare(plain) ? readUnaccented(plain) : null) ?? readWords(plain) ?? readMended(plain);
  if (!found) return UNKNOWN;
  return { ...found, certainty: certainty(plain) * (found.weak ? 0.9 : 1) };
}

const readWords = (plain: string): Found | null =>
  readParts(withoutBrackets(plain)) ?? readParts(plain.replace(/[()]/g, ' ')) ?? readUnaccented(plain);

/** Typed without any diacritics: "STT/Ma so". */
const isBare = (plain: string): boolean => /^[\x00-\x7f]*$/.test(plain);

/** A heading's words in lower case, without footnote marks, stray spaces and line breaks. */
export function headingText(text: string): string {
  return writtenOut(plainText(text));
}

/** Signs that only a few texts have: soft hyphens, marks of no width, full-width figures, numerals in one sign. */
const UNUSUAL = /[\u00ad\u200b-\u200f\u2060\ufeff\uff01-\uff5e\u2160-\u217b]/;

function plainText(text: string): string {
  return matchingText(UNUSUAL.test(text) ? normaliseText(text).text : text.normalize('NFC'))
    .replace(/\[\d+\]|\((?:\d{1,2}|[a-z]|\*+)\)|[*¹²³⁴⁵⁶⁷⁸⁹†]+/g, ' ')
    .replace(/[“”"'‘’]/g, '')
    .replace(/[–—−]/g, '-')
    .replace(/(số|so)[,/ ]+(?=ký hiệu|ky hieu)/g, '$1 ')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s.:;,])[\s.:;,]+$/, '')
    .trim();
}

function withoutBrackets(text: string): string {
  return text
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function certainty(plain: string): number {
  const words = withoutBrackets(plain)
    .split(/[\s/,;.&+()-]+/)
    .filter(Boolean);
  return words.length > MAX_WORDS || PERIOD.test(plain) ? 0 : headingShare(words);
}

interface Found {
  readonly roles: readonly ColumnRole[];
  readonly open: boolean;
  readonly namesLead: boolean;
  readonly weak: boolean;
}

/** A separator inside a heading: "Chủ trì/phối hợp", "Sản phẩm, thời gian"; "họ và tên" stays whole. */
const SEPARATOR = /(?<!\s)\s*(?:[/,;+&\n]|(?<!họ) và |(?<!ho) va | - | hoặc | hoac )\s*/;
/** A head noun that takes its role from the next part: "Cơ quan, đơn vị chủ trì". */
const BARE_HEAD =
  /^(?:(?:các )?(?:cơ quan|đơn vị|ngành|bộ phận|phòng|ban|tổ chức|địa phương|cá nhân|người|cán bộ|công chức|viên chức|thời gian|tập thể))$/;

/** Bắt đầu - Kết thúc · Thời gian (bắt đầu - kết thúc) · Từ ngày đến ngày */
const SPAN =
  /^(?:thời gian )?[( ]*(?:bắt đầu|từ(?: ngày| tháng)?)[\s.…/,-]*(?:và )?(?:kết thúc|đến(?: ngày| tháng)?)[) ]*$/u;
const BARE_SPAN = new RegExp(foldPattern(SPAN.source), 'u');
function readSpan(plain: string): Found | null {
  const weak = !SPAN.test(plain);
  if (weak && !BARE_SPAN.test(plain)) return null;
  return { roles: ['start', 'due'], open: false, namesLead: false, weak };
}

/** "Đơn vị ph ối hợp", "Thời gain": read once more where a slip in the words is mended. */
function readMended(plain: string): Found | null {
  const words = withoutBrackets(plain).split(' ');
  const mended = mendedWords(words).join(' ');
  const found = mended === words.join(' ') ? null : (readParts(mended) ?? readParts(foldText(mended), true));
  return found && { ...found, weak: true };
}

const UNACCENTED_HEAD = new RegExp(foldPattern(BARE_HEAD.source));
const isBareHead = (part: string): boolean => BARE_HEAD.test(part) || UNACCENTED_HEAD.test(part);

function readParts(text: string, unaccented = false): Found | null {
  if (!text) return null;
  const whole = firstRule(text, unaccented);
  const parts = text.split(SEPARATOR).filter(Boolean);
  const people = peopleOf(parts, unaccented);
  if (people) return people;
  const rules = parts
    .filter((part, index) => index === parts.length - 1 || !isBareHead(part))
    .map((part) => firstRule(part, unaccented))
    .filter((rule) => rule !== null);
  const head = rules[0] ?? whole;
  if (!head) return null;
  return {
    roles: combine(rules.length ? rules : [head], text),
    open: isOpen(rules, head),
    namesLead: /chủ trì|chu tri/.test(text),
    weak: unaccented,
  };
}

/** "Đơn vị/người thực hiện", "Cá nhân, đơn vị thực hiện": units and persons in one column. */
function peopleOf(parts: readonly string[], unaccented: boolean): Found | null {
  const bare = parts.slice(0, -1);
  const last = parts[parts.length - 1];
  if (last === undefined || bare.length === 0 || !bare.every(isBareHead)) return null;
  const role = firstRule(last, unaccented)?.role;
  const isPerson = (part: string) => /^(?:cá nhân|người|cán bộ|viên chức|ca nhan|nguoi|can bo|vien chuc)/u.test(part);
  const mixed = role === 'person' ? bare.some((part) => !isPerson(part)) : role === 'lead' && bare.some(isPerson);
  if (
    !mixed ||
    /chủ trì|chu tri/u.test(last) ||
    bare.some((part) => /thời gian|công chức|thoi gian|cong chuc/u.test(part))
  )
    return null;
  return { roles: ['lead', 'person'], open: false, namesLead: false, weak: unaccented };
}

const isOpen = (rules: readonly HeaderRule[], head: HeaderRule) => (rules.length <= 1 ? head : rules[0]!).open === true;

/** At most two roles, in reading order; "Phân công …" holds lead and support. */
function combine(rules: readonly HeaderRule[], text: string): readonly ColumnRole[] {
  if (/^(?:phân công|phan cong)/.test(text) && rules.every((rule) => rule.role === 'lead' || rule.role === 'task'))
    return ['lead', 'support'];
  if (/^(?:chủ trì|đơn vị chủ trì|cơ quan chủ trì) phối hợp/.test(text)) return ['lead', 'support'];
  const roles = [...new Set(rules.map((rule) => rule.role))];
  // "Tên đề án, văn bản": the documents are what is to be made
  if (roles.join('+') === 'task+source-document' && /^(?:tên|danh mục|ten|danh muc) /.test(text)) return ['task'];
  return mergeKindred(roles).slice(0, 2);
}

/** Words that only explain the first: "Nội dung, yêu cầu, sản phẩm" keeps two; "Sản phẩm, kết quả" is one. */
function mergeKindred(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const specific = roles.filter((role) => role !== 'status' || roles.length === 1);
  return specific.length ? specific : roles;
}

function firstRule(part: string, unaccented: boolean): HeaderRule | null {
  const rules = unaccented ? UNACCENTED_RULES : HEADER_RULES;
  return rules.find((rule) => rule.pattern.test(part)) ?? null;
}

const UNACCENTED_RULES: readonly HeaderRule[] = HEADER_RULES.map((rule) => ({
  ...rule,
  pattern: new RegExp(foldPattern(rule.pattern.source), rule.pattern.flags),
}));

/** A pattern without marks; its own signs (\p{L}, \S) stay. */
function foldPattern(source: string): string {
  return [...source].map((char) => (char.charCodeAt(0) < 0x80 ? char : foldText(char))).join('');
}

/** "Đơn vi chủ trì", "Nhiêm vụ", "Co quan phoi hop": slips in the marks only. */
function readUnaccented(plain: string): Found | null {
  const words = withoutBrackets(plain);
  const found = readParts(foldText(words), true);
  // "STT", "Deadline" have no marks to miss
  return found && { ...found, weak: found.roles.join() !== readParts(words)?.roles.join() };
}
