import { normaliseText, type NormalisedText } from '../../text/normalise-text';

/** nt · -nt- · n.t · như trên · " · '' · ” · // : the same as in the row above */
const DITTO = /^[-"'(]{0,3}\s?(?:n\.?\s?t\.?|nhu tren|nhu tren nt)\s?[-"').]{0,6}$|^(?:"{1,2}|'{2}|-?\s?"\s?-?|\/\/)$/;

/** A bullet before, placeholder dots behind. */
const AROUND = /^\s*(?:[•*+●]\s)?\s*|(?<=[^.…\s])(?:\.{2,}|…)?\s*$/g;

/** What stands first in a ditto mark: most cells are told by it. */
const OPENING = /^\s*(?:[•*+●]\s+)?(?:[-"'(]{0,3}\s?(?:n\.?\s?t|nhu tren)|["'/-])/;

/** Whether a cell says "as above"; the table part looks up what that is. */
export const isDitto = (raw: string): boolean => saysDitto(normaliseText(raw));

/** The same of a text that is normalised already. */
export const saysDitto = ({ folded }: NormalisedText): boolean =>
  OPENING.test(folded) && DITTO.test(folded.replace(AROUND, ''));
