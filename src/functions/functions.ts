/*
 * The custom functions of the namespace CCHC. Their metadata is generated from the comments in the files below; each
 * description holds Vietnamese and English, divided by " / ". They are pure: the same cells give the same result, the date
 * is an argument.
 */
export { networkdaysvn, workdayvn } from './calendar-functions';
export { laterate, onlinerate, ontimerate, overduecount, satisfactionrate } from './case-functions';
export { grade766, score766 } from './index-functions';
export { duedate, organisations } from './plan-functions';
export { partarget, targetmet } from './target-functions';
