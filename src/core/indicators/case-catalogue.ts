import { APOLOGY } from './catalogue/apology';
import { DIGITAL_RESULTS } from './catalogue/digital-results';
import { DIGITISED_RECORDS } from './catalogue/digitised-records';
import { DUE_SOON } from './catalogue/due-soon';
import { EARLY } from './catalogue/early';
import { FULL_ONLINE_SHARE } from './catalogue/full-online-share';
import { LATE_OF_RECEIVED } from './catalogue/late-of-received';
import { LATE } from './catalogue/late';
import { ON_TIME_766 } from './catalogue/on-time-766';
import { ON_TIME_RECEIVED } from './catalogue/on-time-received';
import { ON_TIME_RESOLVED } from './catalogue/on-time-resolved';
import { ONLINE_PAYMENT } from './catalogue/online-payment';
import { ONLINE_SHARE } from './catalogue/online-share';
import { OVERDUE_NOW } from './catalogue/overdue-now';
import { PUBLIC_POST } from './catalogue/public-post';
import { REAPPOINTED_AGAIN } from './catalogue/reappointed-again';
import { REAPPOINTED } from './catalogue/reappointed';
import { REUSE } from './catalogue/reuse';
import type { CaseIndicator } from './indicator';

/** Every indicator of case records, in the order in which they are shown; a new one is a file and a line here. */
export const CASE_INDICATORS: readonly CaseIndicator[] = [
  ON_TIME_RESOLVED,
  ON_TIME_RECEIVED,
  ON_TIME_766,
  EARLY,
  LATE,
  LATE_OF_RECEIVED,
  OVERDUE_NOW,
  DUE_SOON,
  ONLINE_SHARE,
  FULL_ONLINE_SHARE,
  ONLINE_PAYMENT,
  DIGITISED_RECORDS,
  DIGITAL_RESULTS,
  REUSE,
  PUBLIC_POST,
  APOLOGY,
  REAPPOINTED,
  REAPPOINTED_AGAIN,
];
