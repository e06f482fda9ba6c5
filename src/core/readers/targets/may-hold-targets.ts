import type { TargetPlace } from './scan';

/** Places whose words are there to say what is to be reached; in the others a number has to look like it. */
const AIMING: ReadonlySet<TargetPlace> = new Set(['objective', 'goal-line', 'phrase', 'target']);

/** Numbers in words and comparisons, as they end; most texts are told by the first of the two. */
const MAYBE_WORD = /[bchmnst](?:ột|ot|ai|a|ốn|on|ăm|am|áu|au|ảy|ay|ẩy|ám|hín|hin|ười|uoi|ơn|o)(?!\p{L})/u;
const WORD =
  /(?<!\p{L})(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|hơn|so|mot|bon|nam|sau|bay|tam|chin|muoi|hon)(?!\p{L})/u;
/** Digits of other scripts lie here. */
const MAYBE_DIGIT = /[\u0660-\u1c59\ua620-\uffff]/;

/** Digits, numbers in words, comparisons: most cells of a plan have none of them, and cost almost nothing. */
function hasHint(text: string): boolean {
  if (/\d/.test(text) || (MAYBE_DIGIT.test(text) && /\p{Nd}/u.test(text))) return true;
  const lower = text.normalize('NFC').toLowerCase();
  return MAYBE_WORD.test(lower) && WORD.test(lower);
}

/** Whether a text can say anything of targets at its place: a glance, before any reader is asked. */
export function mayHoldTargets(text: string, place: TargetPlace): boolean {
  return AIMING.has(place) ? /\S/.test(text) : hasHint(text);
}

/** theo Kế hoạch số 85/KH-UBND ngày 12/3/2026 · Quyết định số 468/QĐ-TTg · ngày 01/02/2026 · tại bộ phận một cửa */
const KNOWN =
  /(?<![\p{L}\d])(?:số \d{1,5}\/(?:(?:19|20)\d\d\/)?(?:KH|QĐ|NQ|NĐ|CT|CV|TT|TB|BC|HD|KL|TTr|ĐA|CTr)-(?:UBND|HĐND|TTg|CP|BNV|SNV)(?: ngày \d{1,2}\/\d{1,2}\/(?:19|20)\d\d)?|ngày \d{1,2}\/\d{1,2}\/(?:19|20)\d\d|(?:bộ phận|cơ chế|trung tâm) một cửa)(?![\p{L}\d/,.-]*[\d%])/gu;

/**
 * The same for the plan's many rows: a task that only names the document it follows states no target. Numbers of documents and
 * days are passed over by one pattern; whoever wants to know why a number is none asks the reader itself.
 */
export function mayStateTargets(text: string, place: TargetPlace): boolean {
  if (!mayHoldTargets(text, place)) return false;
  return AIMING.has(place) || hasHint(text.replace(KNOWN, ' '));
}
