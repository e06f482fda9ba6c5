/** The desktop host's arrays (COM SAFEARRAY), as office.js unpacks them. */
export interface SafeArray {
  toArray(): readonly unknown[];
  dimensions(): number;
  ubound(): number;
  lbound(): number;
}

export function safeArray(items: readonly unknown[]): SafeArray {
  return { toArray: () => items, dimensions: () => 1, ubound: () => items.length - 1, lbound: () => 0 };
}
