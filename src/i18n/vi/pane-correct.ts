import type { ColumnRole } from '../../core/readers/column-role';

/** What a column can hold, as choices of a menu. */
const roles: Readonly<Record<ColumnRole, string>> = {
  task: 'Nhiệm vụ',
  objective: 'Mục tiêu',
  target: 'Chỉ tiêu',
  lead: 'Chủ trì',
  support: 'Phối hợp',
  person: 'Người thực hiện',
  start: 'Bắt đầu',
  due: 'Thời hạn',
  deliverable: 'Sản phẩm',
  measure: 'Cách đo lường, biện pháp',
  'unit-of-measure': 'Đơn vị tính',
  ordinal: 'Số thứ tự',
  code: 'Mã số',
  budget: 'Kinh phí',
  weight: 'Điểm, tỷ trọng',
  status: 'Tình trạng',
  'source-document': 'Văn bản giao việc',
  note: 'Ghi chú',
  other: 'Không dùng đến',
};

/** Putting a reading right, in Vietnamese. */
export const correctVi = {
  roles,
  edit: 'Sửa',
  editOf: (field: string): string => `Sửa cách đọc: ${field}`,
  complete: 'Bổ sung:',
  completeOf: (field: string): string => `Bổ sung ${field}`,
  value: {
    label: (field: string): string => `${field}, ghi như trong kế hoạch`,
    readAs: 'Sẽ đọc là',
    readAsNothing: 'Chưa đọc được gì từ những chữ này.',
    unread: (words: string): string => `Chữ chưa đọc: ${words}`,
    keep: 'Lưu và đọc lại',
    cancel: 'Không sửa',
    keptWhere: 'Ô của kế hoạch giữ nguyên; chỗ sửa được nhớ trong sổ tính.',
  },
  view: {
    open: 'Bảng và cột',
    heading: 'Bảng và cột',
    intro: 'Cột nào đọc chưa đúng thì chọn lại vai trò. Kế hoạch được đọc lại ngay; các ô giữ nguyên.',
    back: 'Về kết quả đọc',
    noTables: 'Không thấy bảng nào; kế hoạch được đọc từ các đoạn văn.',
  },
  table: {
    label: (sheet: string, range: string): string => `Bảng ${range}, sheet ${sheet}`,
    seeCells: 'Xem bảng',
    headerRows: (_count: number, rows: string): string => `Tiêu đề: dòng ${rows}`,
    dataRows: (from: string, to: string): string => `Nội dung: dòng ${from}–${to}`,
    noHeading: '(không có tiêu đề)',
    noValues: '(cột trống)',
    column: (letters: string): string => `Cột ${letters}`,
    roleOf: (letters: string, role: string): string => `Vai trò của cột ${letters}: ${role}`,
    secondRoleOf: (letters: string): string => `Thêm vai trò thứ hai cho cột ${letters}`,
    noSecondRole: 'Bỏ vai trò thứ hai',
    bounds: 'Sửa dòng tiêu đề, dòng cuối',
    headerFrom: 'Tiêu đề từ dòng',
    headerTo: 'đến dòng',
    lastRow: 'Dòng cuối của bảng',
    boundsInvalid: 'Dòng tiêu đề đầu phải trước dòng tiêu đề cuối, và dòng cuối của bảng phải ở dưới tiêu đề.',
    apply: 'Lưu và đọc lại',
    cancel: 'Không sửa',
    notPlan: 'Không phải kế hoạch',
  },
  kept: {
    heading: 'Những chỗ đã sửa',
    open: (_count: number, shown: string): string => `${shown} chỗ đã sửa`,
    remove: 'Bỏ sửa',
    removeOf: (what: string): string => `Bỏ sửa: ${what}`,
    seeCell: (cell: string): string => `Xem ô ${cell}`,
    noWords: '(để trống)',
    value: (field: string, words: string): string => `${field}: ${words}`,
    role: (header: string, chosen: string): string => `Cột “${header}”: ${chosen}`,
    headerRows: (count: number, row: string): string =>
      count === 1 ? `Tiêu đề bảng ở dòng ${row}` : `Tiêu đề bảng: ${count} dòng, từ dòng ${row}`,
    tableEnd: (row: string): string => `Bảng kết thúc ở dòng ${row}`,
    notPlan: (header: string): string => `Bảng “${header}” không phải kế hoạch`,
    year: (year: number): string => `Năm của kế hoạch: ${year}`,
  },
  done: {
    kept: 'Đã sửa và đọc lại.',
    removed: 'Đã bỏ chỗ sửa và đọc lại.',
  },
};

/** What every language says about putting a reading right. */
export type CorrectTexts = typeof correctVi;
