import { namesPerson, isPersonName } from '../readers/organisations/persons';
import type { Assignment } from './plan-reading';

/** The "six clears" asked of every assignment: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền. */
export const SIX_CLEARS = ['person', 'task', 'time', 'responsibility', 'product', 'authority'] as const;

export type SixClear = (typeof SIX_CLEARS)[number];

/** `clear`: the plan says it; `unclear`: it says something that leaves it open ("theo tiến độ"); `open`: it says nothing. */
export type ClearState = 'clear' | 'unclear' | 'open';

/** What one assignment leaves open, by clear. */
export type SixClearsOf = Readonly<Record<SixClear, ClearState>>;

/**
 * What the rules below rest on: the slogan of the Government's direction of work, which is practice and no provision of
 * law; no document fixes how each is to be judged, so these are ParPlan's own, for people to agree with or not.
 */
export const SIX_CLEARS_BASIS = { kind: 'practice', rules: 'parplan', checkedOn: '2026-11-21' } as const;

/** Judges an assignment by the six clears; nothing is stored, each is read off the assignment. */
export function sixClears(assignment: Assignment): SixClearsOf {
  return {
    person: personState(assignment),
    task: taskState(assignment.task),
    time: timeState(assignment),
    responsibility: responsibilityState(assignment.lead),
    product: productState(assignment),
    authority: authorityState(assignment),
  };
}

/** A named person or post; units alone leave open who. */
function personState({ person, lead, support }: Assignment): ClearState {
  const isOne = (member: string) => isPersonName(member) || namesPerson(member);
  if (person.length > 0 || lead.some(isOne)) return 'clear';
  return lead.length + support.length > 0 ? 'unclear' : 'open';
}

/** "Các nhiệm vụ khác", "Thực hiện nhiệm vụ được giao": words that name no work. */
const VAGUE =
  /^(?:(?:thực hiện|triển khai|hoàn thành|các|những|một số) )*(?:(?:nhiệm vụ|công việc|nội dung|việc) )(?:khác|được giao|theo chức năng|đột xuất|phát sinh|có liên quan|thường xuyên)(?: .{0,40})?$/iu;

function taskState(task: string): ClearState {
  const words = task.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!/\p{L}/u.test(words)) return 'open';
  // One word names a field of work, not a piece of it
  return VAGUE.test(words) || words.split(' ').length < 2 ? 'unclear' : 'clear';
}

/** A day, a period or a recurrence; an event or words that were not read leave it open. */
function timeState({ due }: Assignment): ClearState {
  if (due.text.trim() === '') return 'open';
  if (due.kind === 'none' || due.kind === 'event' || due.confidence < 0.5) return 'unclear';
  return due.unread.length > 0 && due.parts.length === 0 ? 'unclear' : 'clear';
}

/** "Các phòng, ban", "Các đơn vị": several under one name. */
const COLLECTIVE = /^(?:các|những|toàn thể|tất cả)(?!\p{L})/iu;

/** Exactly one leads. */
function responsibilityState(lead: readonly string[]): ClearState {
  if (lead.length === 0) return 'open';
  return lead.length === 1 && !COLLECTIVE.test(lead[0]!.trim()) ? 'clear' : 'unclear';
}

/** What comes out of it: a deliverable, or a target that can be counted; a direction alone cannot. */
function productState({ deliverable, targets }: Assignment): ClearState {
  if (deliverable.trim() !== '' || targets.some(({ value }) => value !== null)) return 'clear';
  return targets.length > 0 ? 'unclear' : 'open';
}

/** trình … phê duyệt · trình … ban hành · thuộc thẩm quyền của … · Chủ tịch UBND xã quyết định · do … chỉ đạo */
const AUTHORITY =
  /trình .{0,120}?(?:phê duyệt|ban hành|quyết định|thông qua|xem xét|ký|cho ý kiến|thẩm định|công nhận)|(?:chủ tịch|phó chủ tịch|hđnd|ubnd|ủy ban nhân dân|hội đồng nhân dân|đảng ủy|ban thường vụ|giám đốc|thủ trưởng)(?: \p{L}+){0,6} (?:phê duyệt|ban hành|quyết định|thông qua|ký|chỉ đạo)|thẩm quyền (?:của|phê duyệt|ban hành|quyết định|ký)|(?:do|dưới sự) .{0,60}?chỉ đạo/iu;
/** "trình cấp trên", "cấp có thẩm quyền": somebody decides, but not who. */
const UNNAMED =
  /cấp (?:trên|có thẩm quyền)|cơ quan (?:có )?thẩm quyền|người có thẩm quyền|theo thẩm quyền|trình (?:duyệt|ký)(?!\p{L})/iu;

function authorityState({ task, measure, deliverable, due }: Assignment): ClearState {
  const words = [task, measure, deliverable, due.text]
    .join('\n')
    .normalize('NFC')
    .replace(/[ \t]+/g, ' ');
  if (UNNAMED.test(words)) return 'unclear';
  return AUTHORITY.test(words) ? 'clear' : 'open';
}

/** How many assignments leave each clear in each state. */
export type SixClearsTotals = Readonly<Record<SixClear, Readonly<Record<ClearState, number>>>>;

/** Counts what many assignments leave open. */
export function sixClearsTotals(all: readonly SixClearsOf[]): SixClearsTotals {
  const count = (clear: SixClear) => {
    const of = (state: ClearState) => all.filter((one) => one[clear] === state).length;
    return { clear: of('clear'), unclear: of('unclear'), open: of('open') };
  };
  return {
    person: count('person'),
    task: count('task'),
    time: count('time'),
    responsibility: count('responsibility'),
    product: count('product'),
    authority: count('authority'),
  };
}
