import { bandOf, type Band, type Parameter } from '../parameter';

const CLAUSE = {
  citation: 'Thông tư 01/2018/TT-VPCP Điều 15; Thông tư 03/2025/TT-VPCP có giữ hay không chưa kiểm tra',
  sureness: 'V',
  effectiveFrom: '2019-01-06',
  checkedOn: '2026-11',
} as const;
const from = (value: number): Parameter => ({ value, ...CLAUSE });

export type UnitGrade = 'excellent' | 'good' | 'fair' | 'average' | 'weak';
export type StaffGrade = 'complete' | 'partly' | 'below';

/** "Đạt từ 15 điểm trở lên xếp loại xuất sắc; từ 12 đến dưới 15 …": of 18 points. */
export const UNIT_BANDS: readonly Band<UnitGrade>[] = [
  { grade: 'excellent', from: from(15) },
  { grade: 'good', from: from(12) },
  { grade: 'fair', from: from(9) },
  { grade: 'average', from: from(6) },
];

/** Staff by the indicators 1, 2, 3, 4 and 7, of 10 points: 5 and more is the whole task, 3.5 to below 5 is 70 to below 100 %. */
export const STAFF_BANDS: readonly Band<StaffGrade>[] = [
  { grade: 'complete', from: from(5) },
  { grade: 'partly', from: from(3.5) },
];

export const unitGrade = (points: number): UnitGrade => bandOf(UNIT_BANDS, 'weak', points);
export const staffGrade = (points: number): StaffGrade => bandOf(STAFF_BANDS, 'below', points);
