import type { TextTrace } from '../reader-trace';
import { isDitto, readOrganisations, type OrganisationContext } from './read-organisations';

/** Who a cell names and how the role of each was found. */
export function explainOrganisations(raw: string, context: OrganisationContext): TextTrace {
  if (isDitto(raw)) {
    const ditto = { reader: 'organisation/ditto', start: 0, end: raw.length, result: '' };
    return { taken: [ditto], aside: [], unread: [] };
  }
  const { members, unread } = readOrganisations(raw, context);
  const taken = members.map(({ text, role, reader, start, end }) => ({
    reader: `organisation/${reader}`,
    start,
    end,
    result: text,
    role,
  }));
  return { taken, aside: [], unread };
}
