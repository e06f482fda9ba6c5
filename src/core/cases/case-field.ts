/** The days of a case: whole serial numbers of the 1900 date system, 0 where there is none. */
export const DAY_FIELDS = ['received', 'due', 'originalDue', 'done', 'returned'] as const;
export type DayField = (typeof DAY_FIELDS)[number];

/** Names that cases share: kept once, with an index for every case. */
export const NAME_FIELDS = ['procedure', 'field', 'unit', 'officer'] as const;
export type NameField = (typeof NAME_FIELDS)[number];

/** What a case has or has not: yes where the cell says so. */
export const TRAIT_FIELDS = ['fee', 'paidOnline', 'digitised', 'resultDigital', 'reused', 'apology'] as const;
export type TraitField = (typeof TRAIT_FIELDS)[number];

/** What a column of a sheet of cases (hồ sơ) may hold. */
export type CaseField =
  DayField | NameField | TraitField | 'code' | 'status' | 'channel' | 'serviceLevel' | 'reappointments' | 'supplements';
