export type PlainCell = number | string | null | { readonly formula: string };
export function plainXlsx(
  rows: Iterable<readonly PlainCell[]>,
  options?: { readonly merges?: readonly string[]; readonly bordered?: boolean },
): Buffer;
export function columnName(index: number): string;
