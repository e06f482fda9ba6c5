import { seededRandom } from './random.mjs';

/** 01/01/2026 as Excel's serial number. */
const FIRST_DAY = 46023;
const YEAR = 365;

const two = (value) => String(value).padStart(2, '0');

/** A serial number as people and exports write it: dd/mm/yyyy, with the time where there is one. */
function asText(serial) {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86400) * 1000);
  const day = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  return serial % 1 === 0
    ? day
    : `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
}

/**
 * Cases (hồ sơ) of a one-stop office: due and done dates as any[][], as Excel gives ranges. Most are resolved near their
 * due date, some are open, some have no due date, some rows are blank; `texts` is the share written as text, not as a serial.
 */
export function generateCases(count, { seed = 766, texts = 0 } = {}) {
  const random = seededRandom(seed);
  const cell = (serial) => [texts > 0 && random() < texts ? asText(serial) : serial];
  const time = () => (random() < 0.5 ? Math.floor(random() * 86400) / 86400 : 0);
  const due = [];
  const done = [];
  for (let row = 0; row < count; row++) {
    const day = FIRST_DAY + Math.floor(random() * YEAR);
    due.push(random() < 0.04 ? [''] : cell(day + time()));
    // From ten days early to five days late, and one case in seven not done yet.
    done.push(random() < 0.15 ? [''] : cell(day + Math.floor(random() * 15) - 10 + time()));
  }
  return { due, done, asOf: FIRST_DAY + 200 };
}
