import type { ColumnRole } from '../readers/column-role';
import { namesOffice } from '../readers/organisations/names-office';
import { contentShape } from '../tables/column-content';
import type { FoundTable } from '../tables/find-tables';
import { hasAgencyGroups } from './agency-groups';
import { fieldOf, inheritedField, type FieldText } from './field-text';
import type { PhraseReaders } from './phrase-readers';
import type { RoleText } from './role-texts';
import type { Group } from './group';

/** Adds to a row's words what the groups above it say for the rows that do not say it: "Phòng Kinh tế", "THÁNG 02". */
export type WithGroupFields = (texts: readonly RoleText[], groups: readonly Group[]) => readonly RoleText[];

/** Looks at the groups of a table; each is read once for all of its rows. */
export function groupFields(table: FoundTable, readers: PhraseReaders): WithGroupFields {
  const column = table.columns[0];
  const agencies = new Map<Group, GroupText | null>();
  const periods = new Map<Group, GroupText | null>();
  return (texts, groups) => {
    if (!column || groups.length === 0) return texts;
    const agency = lacks(texts, 'lead') ? nearest(groups, agencies, (group) => agencyOf(group, table)) : null;
    const period = lacks(texts, 'due') ? nearest(groups, periods, (group) => periodOf(group, readers)) : null;
    if (!agency && !period) return texts;
    return [...texts, ...[agency, period].flatMap((text) => (text ? [{ ...text, column }] : []))];
  };
}

const lacks = (texts: readonly RoleText[], role: ColumnRole) => !texts.some((text) => text.role === role);

interface GroupText {
  readonly role: ColumnRole;
  readonly field: FieldText;
}

/** What the nearest of the groups says that says anything. */
function nearest(
  groups: readonly Group[],
  known: Map<Group, GroupText | null>,
  read: (group: Group) => GroupText | null,
): GroupText | null {
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at]!;
    let text = known.get(group);
    if (text === undefined) known.set(group, (text = read(group)));
    if (text) return text;
  }
  return null;
}

/** A group row that is itself a time. */
function periodOf(group: Group, readers: PhraseReaders): GroupText | null {
  const field = wordsOf(group);
  if (!field || contentShape(field.text) !== 'schedule') return null;
  const { kind, unread } = readers.schedule(field.text);
  return kind === 'none' || unread.length > 0 ? null : { role: 'due', field };
}

const LEADER =
  /^(?:đồng chí|đ\/c|ông|bà)\s|^(?:phó )?(?:chủ tịch|bí thư|giám đốc|chánh văn phòng|trưởng phòng)(?![\p{L}])/iu;
const AGENCY =
  /^(?:ubnd|ủy ban (?:nhân dân|mttq|mặt trận)|uỷ ban|hđnd|phòng \p{L}|sở \p{Lu}|văn phòng(?! phẩm)|công an|ban (?:chỉ huy|quản lý|dân tộc|tổ chức|tuyên giáo|công tác)|hội (?:nông dân|liên hiệp|cựu|người|chữ|khuyến|phụ nữ)|trung tâm|trạm|trường|đoàn (?:thanh niên|tncs)|mttq|mặt trận|chi cục|cục \p{Lu}|công chức|bộ phận|các (?:cơ quan|đơn vị|phòng|ban|ngành|xã|sở)|đài|kho bạc|bảo hiểm xã hội|thanh tra|tổ (?:công tác|công nghệ|dân phố))/iu;

/** A group row that is itself the agency or the person in charge. */
function agencyOf(group: Group, table: FoundTable): GroupText | null {
  const field = wordsOf(group);
  if (!field) return null;
  if (LEADER.test(field.text)) return { role: 'person', field };
  if (hasAgencyGroups(table) && namesOffice(field.text)) return { role: 'lead', field };
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
    .replace(/(?<![:.;])[:.;]+$/, '');
  const field = { ...fieldOf(row.title), text };
  return inheritedField(isCarried ? { ...field, cells: [], starts: [] } : field, 'from-group');
}
