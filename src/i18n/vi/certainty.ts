import type { CertaintyTexts } from '../read-texts';

/** Why a field is not simply certain, in Vietnamese. */
export const certaintyVi: CertaintyTexts = {
  'column-by-content': 'đoán cột theo nội dung các ô',
  label: 'theo nhãn ghi trong ô',
  'from-group': 'lấy từ dòng nhóm phía trên',
  'from-merge': 'lấy từ ô gộp phía trên',
  ditto: 'ghi “như trên”',
  'from-above': 'lấy từ dòng có số thứ tự ở trên',
  continued: 'ghép từ nhiều dòng',
  'year-assumed': 'không ghi năm, lấy năm của kế hoạch',
  'words-unread': 'còn chữ chưa đọc được',
  'person-in-unit': 'tên người ở chỗ ghi đơn vị',
  approximate: 'ghi ước chừng',
  'comparison-assumed': 'không ghi “tối thiểu” hay “tối đa”',
  'unit-unknown': 'chưa rõ đơn vị tính',
  'legacy-letters': 'chuyển từ phông chữ cũ',
  'swapped-date': 'đã đổi lại ngày và tháng',
  corrected: 'người dùng đã sửa',
  missing: 'kế hoạch để trống',
};
