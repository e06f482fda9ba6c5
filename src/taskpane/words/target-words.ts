import type { Language } from '../../i18n';
import type { PaneTexts } from '../../i18n/vi/pane';
import { numberWords } from './number-words';

type TargetTexts = PaneTexts['target'];
type Comparison = keyof TargetTexts['spoken'];
type NumberWriter = (value: number) => string;

/** A target twice: as a short mark for the eye (`≥ 95%`) and as a phrase to be read aloud (`ít nhất 95%`). */
export interface TargetWords {
  readonly mark: string;
  readonly spoken: string;
}

const SIGNS: Readonly<Record<Comparison, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' };

/** A target's canonical form (design.md §4) in the user's language; a form that is not known stays as it is. */
export function targetWords(canonical: string, texts: TargetTexts, language: Language): TargetWords {
  const write: NumberWriter = (value) => numberWords(value, language);
  const bounds = canonical.split(' or ').map((bound) => boundWords(bound, texts, write));
  const joint = ` ${texts.or} `;
  return { mark: bounds.map((b) => b.mark).join(joint), spoken: bounds.map((b) => b.spoken).join(joint) };
}

function boundWords(canonical: string, texts: TargetTexts, write: NumberWriter): TargetWords {
  const [, body, against, year] = /^(.*?)(?: vs (.+?))?(?: @(\d{4}))?$/.exec(canonical)!;
  const words = trendWords(body!, texts) ?? changeWords(body!, texts, write) ?? levelWords(body!, texts, write);
  const tail = [against && texts.against(against), year && texts.inYear(year)].filter(Boolean).join(', ');
  if (!tail) return words;
  return { mark: `${words.mark} ${tail}`, spoken: `${words.spoken} ${tail}` };
}

function trendWords(body: string, texts: TargetTexts): TargetWords | null {
  const match = /^trend (up|down)$/.exec(body);
  if (!match) return null;
  const direction = match[1] === 'up' ? 'up' : 'down';
  return { mark: `${arrow(direction)} ${texts[direction]}`, spoken: texts[direction] };
}

/** `change >+4%`, `change <=-10%`, `change +1..2 bậc`, `change >0`: the sign is the direction, the size is what is promised. */
function changeWords(body: string, texts: TargetTexts, write: NumberWriter): TargetWords | null {
  const match = /^change (>=|<=|>|<|=)?([+-]?)(\d+(?:\.\d+)?)(?:%?\.\.(\d+(?:\.\d+)?))?([^\d.].*)?$/.exec(body);
  if (!match) return null;
  const [, comparison = '=', sign, size, upper, unit = ''] = match as unknown as [string, Comparison, ...string[]];
  const direction = sign === '-' || (!sign && comparison.startsWith('<')) ? 'down' : 'up';
  const word = texts[direction];
  if (Number(size) === 0) return { mark: `${arrow(direction)} ${word}`, spoken: word };
  const strict = comparison === '>' || comparison === '<';
  const amount = amountWords(size!, upper, unit, write);
  const least = upper || comparison === '=' ? '=' : strict ? '>' : '>=';
  const sizeMark = least === '=' ? amount : `${SIGNS[least]} ${amount}`;
  const spoken = upper ? rangeWords(size!, upper, unit, texts, write) : texts.spoken[least](amount);
  return { mark: `${arrow(direction)} ${word} ${sizeMark}`, spoken: `${word} ${spoken}` };
}

/** `>=95%`, `<7/10000 trẻ`, `>=15..25 dự án`, `>=15%..20%`. */
function levelWords(body: string, texts: TargetTexts, write: NumberWriter): TargetWords {
  const match = /^(>=|<=|>|<|=)(-?\d+(?:\.\d+)?)(?:%?\.\.(\d+(?:\.\d+)?))?([^\d.].*)?$/.exec(body);
  if (!match) return { mark: body, spoken: body };
  const [, comparison, size, upper, unit = ''] = match as unknown as [string, Comparison, ...string[]];
  const amount = amountWords(size!, upper, unit, write);
  if (upper) return { mark: amount, spoken: rangeWords(size!, upper, unit, texts, write) };
  return { mark: `${SIGNS[comparison]} ${amount}`, spoken: texts.spoken[comparison](amount) };
}

function amountWords(size: string, upper: string | undefined, unit: string, write: NumberWriter): string {
  const first = write(Number(size));
  return `${upper ? `${first}–${write(Number(upper))}` : first}${unitWords(unit, write)}`;
}

function rangeWords(from: string, to: string, unit: string, texts: TargetTexts, write: NumberWriter): string {
  return `${texts.range(write(Number(from)), write(Number(to)))}${unitWords(unit, write)}`;
}

/** A share's base inside the unit (`/10000 trẻ`) gets its thousand marks too. */
function unitWords(unit: string, write: NumberWriter): string {
  return unit.replace(/\d+/g, (digits) => write(Number(digits)));
}

const arrow = (direction: 'up' | 'down'): string => (direction === 'up' ? '↑' : '↓');
