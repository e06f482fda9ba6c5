/** A calendar day without a time zone, ISO `YYYY-MM-DD`: sorts and compares as text. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };
