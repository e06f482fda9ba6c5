import { normaliseText } from '../../text/normalise-text';

/** nt · -nt- · n.t · như trên · " · '' · ” · // : the same as in the row above */
const DITTO = /^[-"'(]{0,3}\s?(?:n\.?\s?t\.?|nhu tren|nhu tren nt)\s?[-"').]{0,6}$|^(?:"{1,2}|'{2}|-?\s?"\s?-?|\/\/)$/;

/** A bullet before, placeholder dots behind. */
const AROUND = /^\s*(?:[•*+●]\s)?\s*|(?<=[^.…\s])(?:\.{2,}|…)?\s*$/g;

/** Whether a cell says "as above"; the table part looks up what that is. */
export function isDitto(raw: string): boolean {
  return DITTO.test(normaliseText(raw).folded.replace(AROUND, ''));
}
