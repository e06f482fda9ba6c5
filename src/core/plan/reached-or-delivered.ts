import { contentShape } from '../tables/column-content';
import type { TableColumn } from '../tables/column-roles';
import type { PhraseReaders } from './phrase-readers';
import type { RoleText } from './role-texts';

/** "Chỉ tiêu, sản phẩm" over one column: each cell says what to reach, what to deliver, or both. */
export function reachedOrDelivered(texts: readonly RoleText[], readers: PhraseReaders): readonly RoleText[] {
  if (!texts.some((text) => isBoth(text.column))) return texts;
  return texts.flatMap((text) => {
    if (!isBoth(text.column) || (text.role !== 'target' && text.role !== 'deliverable')) return [text];
    const unread = { ...text, role: 'deliverable' as const, isTold: true };
    if (readers.targets(text.field.text, 'target', null).length === 0) return [unread];
    const target = { ...text, role: 'target' as const };
    return namesProduct(text.field.text) ? [target, unread] : [target];
  });
}

const isBoth = ({ roles }: TableColumn) => roles.includes('target') && roles.includes('deliverable');

/** "Ít nhất 04", "- 01": how many of it */
const COUNT =
  /^[-+•*\s]*(?:(?:ít nhất|tối thiểu|từ|trên|hơn|khoảng|đạt|có|tổ chức|ban hành|xây dựng)\s+)*(?:\d{1,9}(?![\d.,]{0,12}\s*%)\s+)?/iu;

/** One of its phrases begins with a document or an event: "100% văn bản được rà soát, báo cáo kết quả". */
function namesProduct(text: string): boolean {
  return text
    .split(/[;\n]|[,.](?=\s)/u)
    .some((phrase) => contentShape(phrase.replace(COUNT, '').trim()) === 'document');
}
