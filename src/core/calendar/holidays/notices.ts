import type { Notice } from './calendar-year';

const notice = (sureness: Notice['sureness'], citation: string, checkedOn = '2026-11'): Notice => ({
  citation,
  sureness,
  checkedOn,
});

/** The holidays themselves: 11 days a year; Tết and Quốc khánh are fixed by the Prime Minister each year (khoản 3). */
export const LABOUR_CODE = notice('V', 'Bộ luật Lao động 2019, Điều 112');

/** A weekly day off on which a holiday falls is made up for on the next working day. */
export const COMPENSATION = notice('V', 'Bộ luật Lao động 2019, Điều 111 khoản 3');

/** Ngày Văn hóa Việt Nam is a paid holiday from 01/7/2026; the resolution itself was not read. */
export const CULTURE_DAY = notice('S', 'Nghị quyết 28/2026/QH16 (theo báo chí)');

/** Years whose list was checked only against a library of holidays. */
export const LISTED = notice('S', 'Bộ luật Lao động 2019, Điều 112 khoản 3; danh sách theo thư viện lịch nghỉ');

export const TET_2023 = notice('V', 'Thông báo nghỉ Tết Quý Mão 20–26/01/2023 (pld.net.vn)');
export const NOTICE_2024 = notice('V', 'Công văn 2450/VPCP-KGVX ngày 12/4/2024');
export const NOTICE_2025 = notice('V', 'Công văn 8726/VPCP-KGVX ngày 26/11/2024');
export const TET_2026 = notice('V', 'Thông báo nghỉ Tết Bính Ngọ 14–22/02/2026 (congan.com.vn)');
export const SWAPS_2026 = notice('S', 'Thông báo 9441/TB-BNV năm 2025 (theo baochinhphu.vn)');

/** Computed from the law; another split of Tết and of Quốc khánh is possible. */
export const COMPUTED = notice('U', 'Tính theo Bộ luật Lao động 2019, Điều 111, 112; chưa có thông báo');
