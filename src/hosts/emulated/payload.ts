/** Excel on the web refuses more in a request or a response. */
export const PAYLOAD_LIMIT = 5_000_000;

/** Whether a text is longer than the limit in UTF-8; a letter takes at most three bytes. */
export function isTooLong(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  return text.length * 3 > limit && new TextEncoder().encode(text).length > limit;
}
