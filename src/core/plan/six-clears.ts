/** The "six clears" asked of every assignment: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền. */
export const SIX_CLEARS = ['person', 'task', 'time', 'responsibility', 'product', 'authority'] as const;

export type SixClear = (typeof SIX_CLEARS)[number];

/** `clear`: the plan says it; `unclear`: it says something that leaves it open ("theo tiến độ"); `open`: it says nothing. */
export type ClearState = 'clear' | 'unclear' | 'open';

/** What one assignment leaves open, by clear. */
export type SixClearsOf = Readonly<Record<SixClear, ClearState>>;
