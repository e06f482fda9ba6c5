import type { UnitTexts } from '../unit-texts';

const day = (iso: string) => iso.split('-').reverse().join('/');

/** Units in Vietnamese. */
export const unitsVi: UnitTexts = {
  usage: 'Cách dùng: parplan units KE_HOACH.xlsx [--json] [--write -o KET_QUA.xlsx] [--year NĂM] [--lang vi|en]',
  table: {
    sheet: 'Tên đơn vị',
    title: 'TÊN ĐƠN VỊ TRONG KẾ HOẠCH',
    hint: 'Sửa cột Đơn vị để gộp hay tách các cách viết; lần đọc sau theo bảng này. Kế hoạch và sổ phân công giữ nguyên chữ.',
    columns: { name: 'Tên trong kế hoạch', unit: 'Đơn vị', source: 'Nguồn' },
    sources: {
      itself: 'Như trong kế hoạch',
      words: 'Viết đầy đủ chữ viết tắt',
      alias: 'Theo cách gọi thông thường, cần xem lại',
      user: 'Do người dùng đặt',
    },
  },
  title: 'ĐƠN VỊ',
  none: 'Kế hoạch không nêu đơn vị nào.',
  alike: 'TÊN GẦN GIỐNG NHAU, CHƯA GỘP',
  counts: (lead, support, person) =>
    [lead && `chủ trì ${lead}`, support && `phối hợp ${support}`, person && `thực hiện ${person}`]
      .filter(Boolean)
      .join(', '),
  since: (successor, from) =>
    successor === null ? `không còn từ ${day(from)}` : `từ ${day(from)} có thể là: ${successor}`,
  wrote: (file, sheet, added) => `${file}: “${sheet}” thêm ${added} tên`,
};
