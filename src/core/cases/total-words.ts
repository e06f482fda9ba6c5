/** Tổng · Tổng cộng · Tổng số: 120 hồ sơ · TỔNG SỐ HỒ SƠ · Cộng: · Lũy kế; not "Công an", "Tổng hợp", "Cộng đồng" */
const TOTAL = /^(?:tổng(?: cộng| số|(?=\s*(?:[:(\d]|$)))|cộng(?=\s*(?:[:(\d]|$))|l[ũu][yỹ] kế)(?!\p{L})/iu;

/** Whether a text stands at the head of a row of totals. */
export const isTotal = (text: string): boolean => TOTAL.test(text.normalize('NFC').replace(/\s+/g, ' ').trim());
