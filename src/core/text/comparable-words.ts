import { foldText } from './fold-text';

/** Words that matter when two texts are compared; longer texts are known by their beginning. */
const KEPT_WORDS = 400;

/** Lower case without marks, punctuation and double spaces. */
export function comparableWords(text: string): string {
  return foldText(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}%<>=+/]+/gu, ' ')
    .trim()
    .slice(0, KEPT_WORDS)
    .trim();
}
