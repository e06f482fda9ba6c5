import { TRAIT_BITS } from '../cases/case-table';
import type { CaseState, ClassTest } from './case-classes';

const of =
  (...states: CaseState[]): ClassTest =>
  ({ state }) =>
    states.includes(state);

/** Đã giải quyết: with a result, or ended without one. */
export const isResolved = of('early', 'on-day', 'late', 'no-due', 'withdrawn');
/** Đã giải quyết trước hạn, đúng hạn; without a due day, withdrawn and refused count as on time (practice of form II.06a). */
export const isClosedOnTime = of('early', 'on-day', 'no-due', 'withdrawn');
/** Đang giải quyết trong hạn, waiting for the citizen included (practice of form II.06a). */
export const isOpenInTime = of('open', 'open-soon', 'waiting');
/** Giải quyết trễ hạn or đang quá hạn. */
export const isLate = of('late', 'open-overdue');

/** Whether cases have all of these traits. */
export const has = ({ traits }: Parameters<ClassTest>[0], bits: number): boolean => (traits & bits) === bits;

/** A supplement asked for more than once: counted as overdue by the portal (practice). */
export const isSupplementedAgain: ClassTest = (one) => has(one, TRAIT_BITS.supplementedAgain);
