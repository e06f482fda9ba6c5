import type { Token } from '../../text/tokens';

/** Signs that end a statement; a comma does not. */
const isStop = (token: Token) =>
  token.kind === 'break' || token.words === '.' || token.words === ';' || token.words === '!' || token.words === '?';

/** The first token of the statement that a token stands in. */
export function statementStart(tokens: readonly Token[], at: number, reach = 80): number {
  let from = at;
  while (from > 0 && at - from < reach && !isStop(tokens[from - 1]!)) from--;
  return from;
}

/** The first token after the list marks that open a statement: "• So với năm 2025, …". */
export function afterMarks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length - 1 && /^[-+*•]$/.test(tokens[at]!.words)) at++;
  return at;
}

/** Whether a statement ends between two tokens. */
export function parted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isStop(tokens[i]!)) return true;
  return false;
}
