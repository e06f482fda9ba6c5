/** Texts of the workbench page. */
export const workbenchVi = {
  title: 'ParPlan · Bàn thử',
  open: 'Mở tệp…',
  sample: 'Kế hoạch mẫu',
  save: 'Lưu tệp',
  language: 'Ngôn ngữ',
  theme: 'Giao diện của ngăn',
  light: 'Sáng',
  dark: 'Tối',
  contrast: 'Tương phản cao',
  paneWidth: 'Độ rộng của ngăn',
  sheets: 'Các sheet',
  pane: 'Ngăn ParPlan',
  sampleFile: 'Ke-hoach-mau-2026.xlsx',
  opening: 'Đang mở…',
};

export type WorkbenchTexts = typeof workbenchVi;
