/** Columns of the sheet "Tên đơn vị": the plan's wording, the unit that it means, and who says so. */
export const UNIT_COLUMNS = ['name', 'unit', 'source'] as const;
export type UnitColumn = (typeof UNIT_COLUMNS)[number];

/** How the sheet's table and columns are found, as those of the registers are. */
export const UNIT_TABLE_SPEC = { table: 'ParPlan_Units', namePrefix: 'pp_u_', columns: UNIT_COLUMNS } as const;
