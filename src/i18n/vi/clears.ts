import type { ClearTexts } from '../clear-texts';

/** The six clears in Vietnamese. */
export const clearsVi: ClearTexts = {
  clears: {
    person: 'rõ người',
    task: 'rõ việc',
    time: 'rõ thời gian',
    responsibility: 'rõ trách nhiệm',
    product: 'rõ sản phẩm',
    authority: 'rõ thẩm quyền',
  },
  states: { clear: 'đã rõ', unclear: 'chưa rõ hẳn', open: 'chưa ghi' },
  title: (count) => `“6 RÕ”: ${count} nhiệm vụ, những chỗ còn bỏ ngỏ`,
  total: ({ clear, unclear, open }) => `${clear} đã rõ, ${unclear} chưa rõ hẳn, ${open} chưa ghi`,
  basis: '“6 rõ” là cách làm trong chỉ đạo điều hành, không phải quy định pháp luật; cách chấm là của ParPlan.',
};
