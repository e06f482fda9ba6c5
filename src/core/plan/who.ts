import type { Label } from '../readers/headers/read-labels';
import type { ColumnRole } from '../readers/column-role';

/** Heads that stand for an office, not for one person: "Công chức thực hiện" names posts. */
const PERSON_HEAD = /^(?:người|họ|đồng chí|đ\/c|lãnh đạo|chuyên viên|cá nhân)/iu;
const DOES = /thực hiện|phụ trách|đầu mối|trách nhiệm|tham mưu|giao/iu;

/**
 * The role of a label among the labels beside it: beside "chủ trì", "thực hiện" and "phối hợp/thực hiện" are support;
 * alone, "thực hiện", "phụ trách", "đầu mối" are lead (design.md §4).
 */
export function whoRole(label: Label, beside: readonly Label[]): ColumnRole {
  const first = label.roles[0]!;
  if (label.roles.includes('lead') && label.roles.includes('support')) return 'lead';
  if (label.roles.includes('support') && !label.namesLead) return 'support';
  if (label.namesLead || (first !== 'lead' && first !== 'person')) return first;
  if (PERSON_HEAD.test(label.text)) return 'person';
  const led = beside.some((other) => other !== label && other.namesLead);
  if (led && /thực hiện/iu.test(label.text)) return 'support';
  return first === 'person' && !DOES.test(label.text) ? 'person' : 'lead';
}
