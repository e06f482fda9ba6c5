import type { ReadTexts } from '../read-texts';
import { sheetKindsVi } from './sheet-kinds';
import { certaintyVi } from './certainty';

/** Reading on the command line, in Vietnamese. */
export const readVi: ReadTexts = {
  usage: `Cách dùng:
  parplan read KE_HOACH.xlsx [--json] [--sheet TÊN]… [--year NĂM] [--fail-on error|warning|info] [--lang vi|en]
  parplan check KE_HOACH.xlsx [--json] [--sheet TÊN]… [--year NĂM] [--fail-on open|unclear] [--lang vi|en]      (“6 rõ”: kế hoạch còn bỏ ngỏ gì)
  parplan explain KE_HOACH.xlsx Ô [--sheet TÊN] [--json] [--year NĂM] [--lang vi|en]      (vì sao ô được đọc như vậy)
  parplan parse target|schedule|organisations|header [--year NĂM]      (đọc từng dòng từ đầu vào chuẩn)
  parplan units KE_HOACH.xlsx [--json] [--write -o KET_QUA.xlsx] [--year NĂM] [--lang vi|en]
  parplan write KE_HOACH.xlsx -o KET_QUA.xlsx [--sheet TÊN]… [--year NĂM] [--lang vi|en] [--force]
  parplan correct KE_HOACH.xlsx --list | -o KET_QUA.xlsx [--column-role F=due] [--value A12.due=…] [--year NĂM] [--remove C1] …
  parplan cases HO_SO.xlsx [--json] [--sheet TÊN]… [--period 2026-Q2] [--as-of NGÀY] [--by unit|field|…] [--lang vi|en]`,
  readUsage:
    'Cách dùng: parplan read KE_HOACH.xlsx [--json] [--sheet TÊN]… [--year NĂM] [--fail-on error|warning|info] [--lang vi|en]',
  parseUsage: 'Cách dùng: parplan parse target|schedule|organisations|header [--year NĂM]',
  checkUsage:
    'Cách dùng: parplan check KE_HOACH.xlsx [--json] [--sheet TÊN]… [--year NĂM] [--fail-on open|unclear] [--lang vi|en]',
  explainUsage: 'Cách dùng: parplan explain KE_HOACH.xlsx Ô [--sheet TÊN] [--json] [--year NĂM] [--lang vi|en]',
  lacksCell: 'Thiếu ô cần xem (ví dụ F12)',
  wrongCell: (cell) => `“${cell}” không phải địa chỉ một ô; ghi như F12 hoặc 'Kế hoạch'!F12`,
  unknownCommand: (command) => `Không có lệnh ${command}`,
  noPlanWords: 'Không thấy nhiệm vụ nào trong sổ tính.',
  plan: 'Kế hoạch',
  objectives: 'MỤC TIÊU',
  lead: 'Chủ trì',
  support: 'Phối hợp',
  person: 'Người thực hiện',
  start: 'Bắt đầu',
  due: 'Thời hạn',
  deliverable: 'Sản phẩm',
  targets: 'Chỉ tiêu',
  doubts: 'CẦN XEM LẠI',
  notes: 'GHI CHÚ',
  unsure: (reasons) => ['chưa chắc', reasons.join(', ')].filter(Boolean).join(': '),
  certainty: certaintyVi,
  noSection: 'NHIỆM VỤ',
  otherSheets: 'CÁC SHEET KHÁC',
  sheetKinds: { ...sheetKindsVi, 'plan-text': 'phần lời của kế hoạch', other: 'nội dung khác', empty: 'trống' },
  hidden: 'đang ẩn',
  counts: (assignments, objectives, targets, doubts, notes) =>
    `${assignments} nhiệm vụ, ${objectives} mục tiêu, ${targets} chỉ tiêu, ${doubts} chỗ cần xem lại${notes > 0 ? `, ${notes} ghi chú` : ''}`,
};
