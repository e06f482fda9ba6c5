import { certaintyVi } from './certainty';

/** How sure a reading is and where it comes from, in Vietnamese. */
export const whyVi = {
  ask: 'Vì sao?',
  askOf: (field: string): string => `Vì sao đọc như vậy? ${field}`,
  steps: 'Cách đọc',
  searching: 'Đang tìm cách đọc ô…',
  failed: 'Chưa xem được cách đọc của ô này.',
  emptyCell: 'Ô trống',
  cellText: (cell: string): string => `Ô ${cell} ghi`,
  unread: 'Chữ chưa đọc',
  noSteps: 'ParPlan không dùng ô này trong kế hoạch.',
  usedBy: (tasks: string): string => `Dùng cho: ${tasks}`,
  usedByMany: (_count: number, shown: string): string => `Dùng cho ${shown} nhiệm vụ, mục tiêu`,
  seeCell: (cell: string): string => `Xem ô ${cell}`,
  selected: 'Ô đang chọn',
  explainSelected: 'Giải thích ô đang chọn',
  another: 'Xem ô đang chọn khác',
  close: 'Đóng phần giải thích',
  notUsed: 'Ô này thuộc kế hoạch? Chỉ dòng tiêu đề hoặc chọn lại vai trò của cột trong “Bảng và cột”.',
  yearAssumedAs: (year: number): string => `năm được hiểu là ${year}`,
  reasons: certaintyVi,
};

/** What every language says of how a reading came about. */
export type WhyTexts = typeof whyVi;
