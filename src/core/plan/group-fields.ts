import type { ColumnRole } from '../readers/column-role';
import { contentShape } from '../tables/column-content';
import type { FoundTable } from '../tables/find-tables';
import { fieldOf, inheritedField, type FieldText } from './field-text';
import type { PhraseReaders } from './phrase-readers';
import type { RoleText } from './role-texts';
import type { Group, TableRecord } from './table-records';

/** What a group row's words themselves say for the rows below that do not say it: "Phòng Kinh tế", "THÁNG 02". */
export function withGroupFields(
  texts: readonly RoleText[],
  record: TableRecord,
  { columns }: FoundTable,
  readers: PhraseReaders,
): readonly RoleText[] {
  const column = columns[0];
  if (!column || record.groups.length === 0) return texts;
  const lacks = (role: ColumnRole) => !texts.some((text) => text.role === role);
  const found = [lacks('lead') ? nearest(record, agencyOf) : null, lacks('due') ? nearest(record, periodOf) : null];
  return [...texts, ...found.flatMap((text) => (text ? [{ ...text, column }] : []))];

  function periodOf(group: Group): GroupText | null {
    const field = wordsOf(group);
    if (!field || contentShape(field.text) !== 'schedule') return null;
    const { kind, unread } = readers.schedule(field.text);
    return kind === 'none' || unread.length > 0 ? null : { role: 'due', field };
  }
}

interface GroupText {
  readonly role: ColumnRole;
  readonly field: FieldText;
}

const nearest = (record: TableRecord, read: (group: Group) => GroupText | null): GroupText | null =>
  record.groups
    .toReversed()
    .map(read)
    .find((text) => text !== null) ?? null;

const LEADER =
  /^(?:đồng chí|đ\/c|ông|bà)\s|^(?:phó )?(?:chủ tịch|bí thư|giám đốc|chánh văn phòng|trưởng phòng)(?![\p{L}])/iu;
const AGENCY =
  /^(?:ubnd|ủy ban (?:nhân dân|mttq|mặt trận)|uỷ ban|hđnd|phòng \p{L}|sở \p{Lu}|văn phòng(?! phẩm)|công an|ban (?:chỉ huy|quản lý|dân tộc|tổ chức|tuyên giáo|công tác)|hội (?:nông dân|liên hiệp|cựu|người|chữ|khuyến|phụ nữ)|trung tâm|trạm|trường|đoàn (?:thanh niên|tncs)|mttq|mặt trận|chi cục|cục \p{Lu}|công chức|bộ phận|các (?:cơ quan|đơn vị|phòng|ban|ngành|xã|sở)|đài|kho bạc|bảo hiểm xã hội|thanh tra|tổ (?:công tác|công nghệ|dân phố))/iu;

/** A group row that is itself the agency or the person in charge. */
function agencyOf(group: Group): GroupText | null {
  const field = wordsOf(group);
  if (!field) return null;
  if (LEADER.test(field.text)) return { role: 'person', field };
  return AGENCY.test(field.text) && contentShape(field.text) === 'organisation' ? { role: 'lead', field } : null;
}

/** The words of a group of one short row, without its number. */
function wordsOf({ rows, isCarried }: Group): FieldText | null {
  const row = rows[0]!;
  if (!row.title || rows.length > 1 || row.title.text.length > 120) return null;
  const skip = row.ordinal ? 0 : (row.marker?.length ?? 0);
  const text = row.title.text
    .slice(skip)
    .trim()
    .replace(/[:.;]+$/, '');
  const field = { ...fieldOf(row.title), text };
  return inheritedField(isCarried ? { ...field, cells: [], starts: [] } : field, 'from-group');
}
