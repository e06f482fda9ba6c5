import type { SheetKindWords } from '../read-texts';

/** Lists that are no plan, in Vietnamese. */
export const sheetKindsVi: SheetKindWords = {
  'case-records': 'danh sách hồ sơ',
  survey: 'phiếu hoặc kết quả khảo sát',
  feedback: 'danh sách phản ánh, kiến nghị',
  contacts: 'danh bạ',
  report: 'báo cáo số liệu',
  register: 'sổ theo dõi hoặc danh mục',
};
