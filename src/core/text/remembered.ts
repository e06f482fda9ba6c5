/** Wordings that are remembered at once; a sheet of ever new texts must not fill the memory. */
const MOST_REMEMBERED = 4000;

/** A reader that remembers what it has read: a plan says the same words in many rows, and each wording is read once. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, value);
    return value;
  };
}

/** A reader for each context of its words (a place, a column, a unit), made when first asked for. */
export function perContext<C, R>(readerFor: (context: C) => R): (context: C) => R {
  const readers = new Map<C, R>();
  return (context) => {
    const before = readers.get(context);
    if (before !== undefined) return before;
    const reader = readerFor(context);
    readers.set(context, reader);
    return reader;
  };
}
