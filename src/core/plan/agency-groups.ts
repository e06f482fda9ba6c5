import { namesOffice } from '../readers/organisations/names-office';
import type { FoundTable } from '../tables/find-tables';
import type { KindRow } from '../tables/row-kinds';

/**
 * Whether the groups of a table are the agencies in charge: no column says who, and the titles of one level of groups are
 * nearly all names of offices ("I. Tổ Văn phòng", "II. Ban Giám hiệu").
 */
export function hasAgencyGroups(table: FoundTable): boolean {
  const known = tables.get(table);
  if (known !== undefined) return known;
  const found = table.groups.agents.size === 0 && areAgencies(table.rows.filter((row) => row.kind === 'group'));
  tables.set(table, found);
  return found;
}
const tables = new WeakMap<FoundTable, boolean>();

const FEW = 2;

function areAgencies(groups: readonly KindRow[]): boolean {
  const deepest = Math.max(...groups.map((group) => group.depth));
  const level = groups.filter((group) => group.depth === deepest);
  const named = level.filter((group) => group.title !== null && namesOffice(titleWords(group)));
  return named.length >= FEW && named.length * 4 >= level.length * 3;
}

/** A group's words without the number in them. */
const titleWords = ({ title, ordinal, marker }: KindRow) => title!.text.slice(ordinal ? 0 : (marker?.length ?? 0));
