import type { ClearState, SixClear } from '../../core/plan/six-clears';

const names: Readonly<Record<SixClear, string>> = {
  person: 'Người',
  task: 'Việc',
  time: 'Thời gian',
  responsibility: 'Trách nhiệm',
  product: 'Sản phẩm',
  authority: 'Thẩm quyền',
};
const states: Readonly<Record<ClearState, string>> = { clear: 'rõ', unclear: 'chưa rõ', open: 'chưa ghi' };

/** The "six clears" in Vietnamese. */
export const clearsVi = {
  label: 'Sáu rõ',
  names,
  states,
  markOf: (name: string, state: string): string => `${name}: ${state}`,
  summary: (_count: number, shown: string): string => `${shown} nhiệm vụ chưa đủ “sáu rõ”:`,
  allClear: 'Mọi nhiệm vụ đủ “sáu rõ”.',
  filterOf: (name: string, _count: number, shown: string): string => `${name}: ${shown} nhiệm vụ chưa rõ`,
  showAll: 'Hiện tất cả',
  copy: 'Sao chép danh sách',
  copied: 'Đã sao chép. Dán vào Word, Zalo hoặc thư.',
  copyFailed: 'Máy không cho sao chép. Hãy chọn chữ rồi nhấn Ctrl+C.',
  textHeading: (plan: string): string => `Nội dung chưa đủ “sáu rõ” – ${plan}`,
  textLine: (cell: string, task: string, lacking: string): string => `- ${task} (ô ${cell}): ${lacking}`,
};

/** What every language says of the six clears. */
export type ClearsTexts = typeof clearsVi;
