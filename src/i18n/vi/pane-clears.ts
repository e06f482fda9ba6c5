import type { SixClear } from '../../core/plan/six-clears';
import { clearsVi } from './clears';

const names: Readonly<Record<SixClear, string>> = {
  person: 'Người',
  task: 'Việc',
  time: 'Thời gian',
  responsibility: 'Trách nhiệm',
  product: 'Sản phẩm',
  authority: 'Thẩm quyền',
};

/** The "six clears" in Vietnamese. */
export const paneClearsVi = {
  label: '6 rõ',
  names,
  states: clearsVi.states,
  basis: clearsVi.basis,
  markOf: (name: string, state: string): string => `${name}: ${state}`,
  summary: (_count: number, shown: string): string => `${shown} nhiệm vụ chưa đủ “6 rõ”:`,
  summaryBeside: (_count: number, shown: string): string => `${shown} nhiệm vụ chưa rõ:`,
  hardlyStated: (names: string): string => `Kế hoạch hầu như không nêu ${names}.`,
  hardlyStatedOne: (name: string, count: string, of: string): string => `${name} (${count}/${of} nhiệm vụ)`,
  allClear: 'Mọi nhiệm vụ đủ “6 rõ”.',
  filterOf: (name: string, _count: number, shown: string): string => `${name}: ${shown} nhiệm vụ chưa rõ`,
  showAll: 'Hiện tất cả',
  copy: 'Sao chép danh sách',
  copied: 'Đã sao chép. Dán vào Word, Zalo hoặc thư.',
  copyFailed: 'Máy không cho sao chép. Hãy chọn chữ rồi nhấn Ctrl+C.',
  textHeading: (plan: string): string => `Nội dung chưa đủ “6 rõ” – ${plan}`,
  textLine: (cell: string, task: string, lacking: string): string => `- ${task} (ô ${cell}): ${lacking}`,
};

/** What every language says of the six clears. */
export type ClearsTexts = typeof paneClearsVi;
