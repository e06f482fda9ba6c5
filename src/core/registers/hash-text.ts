const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Length of every {@link hashText}. */
export const HASH_LENGTH = 5;

/** Five characters that stand for a text (FNV-1a, 30 bits): to see that it is still the same, not to keep a secret. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  let rest = (hash ^ (hash >>> 30)) & 0x3fffffff;
  let digits = '';
  for (let position = 0; position < HASH_LENGTH; position += 1) {
    digits += DIGITS[rest & 63];
    rest >>>= 6;
  }
  return digits;
}
