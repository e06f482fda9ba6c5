const WEEKDAYS: Readonly<Record<string, string>> = {
  MO: 'thứ Hai',
  TU: 'thứ Ba',
  WE: 'thứ Tư',
  TH: 'thứ Năm',
  FR: 'thứ Sáu',
  SA: 'thứ Bảy',
  SU: 'Chủ nhật',
};
const QUARTERS = ['I', 'II', 'III', 'IV'] as const;
const quarterName = (quarter: number): string => QUARTERS[quarter - 1] ?? String(quarter);
/** Official Vietnamese documents write days below 10 and the months 1 and 2 with a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const dayOf = (day: number): string => String(day).padStart(2, '0');
const monthOf = (month: number): string => (month < 3 ? `0${month}` : String(month));
const everyUnit = (unit: string, interval: number): string =>
  interval === 1 ? `hằng ${unit}` : `${interval} ${unit} một lần`;

/** Deadlines in plain Vietnamese; each phrase can stand inside a sentence, the reader's eye gets it with a capital. */
export const scheduleVi = {
  date: (year: number, month: number, day: number): string => `${dayOf(day)}/${monthOf(month)}/${year}`,
  year: (year: number): string => `năm ${year}`,
  years: (from: number, to: number): string => `giai đoạn ${from}–${to}`,
  halfYear: (year: number, half: number): string => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
  nineMonths: (year: number): string => `9 tháng đầu năm ${year}`,
  quarter: (year: number, quarter: number): string => `quý ${quarterName(quarter)}/${year}`,
  quarters: (year: number, from: number, to: number): string => `quý ${quarterName(from)}–${quarterName(to)}/${year}`,
  month: (year: number, month: number): string => `tháng ${month}/${year}`,
  months: (year: number, from: number, to: number): string => `từ tháng ${from} đến tháng ${to}/${year}`,
  days: (from: string, to: string): string => `từ ${from} đến ${to}`,
  by: (date: string): string => `chậm nhất ${date}`,
  before: (date: string): string => `trước ${date}`,
  from: (date: string): string => `từ ${date} trở đi`,
  ongoing: (period: string): string => `thường xuyên, ${period}`,
  ongoingInYear: (year: number): string => `thường xuyên trong năm ${year}`,
  daily: (interval: number): string => everyUnit('ngày', interval),
  weekly: (interval: number): string => everyUnit('tuần', interval),
  monthly: (interval: number): string =>
    interval === 3 ? 'hằng quý' : interval === 6 ? '6 tháng một lần' : everyUnit('tháng', interval),
  yearly: (interval: number): string => everyUnit('năm', interval),
  weekdays: (codes: readonly string[], interval: number): string =>
    `${codes.map((code) => WEEKDAYS[code] ?? code).join(', ')} ${everyUnit('tuần', interval)}`,
  monthDays: (days: readonly number[], every: string): string =>
    days[0] === -1 ? `ngày cuối ${every}` : `ngày ${days.join(', ')} ${every}`,
  yearDay: (month: number, day: number, every: string): string => `ngày ${dayOf(day)}/${monthOf(month)} ${every}`,
  yearMonths: (months: readonly number[], every: string): string => `tháng ${months.join(', ')} ${every}`,
  none: 'chưa rõ thời hạn',
  join: '; ',
};

/** What every language says about deadlines. */
export type ScheduleTexts = typeof scheduleVi;
