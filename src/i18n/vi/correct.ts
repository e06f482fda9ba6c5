import { toA1 } from '../../core/sheet/a1';
import type { CellAnchor } from '../../core/tables/table-correction';
import type { CorrectTexts } from '../cli-texts';

const cell = ({ row, column }: CellAnchor) => toA1({ row, column, rowCount: 1, columnCount: 1 });
const place = (at: CellAnchor) => `ô ${cell(at)}, sheet “${at.sheet}”`;

/** `parplan correct` in Vietnamese. */
export const correctVi: CorrectTexts = {
  usage:
    'Cách dùng: parplan correct KE_HOACH.xlsx -o KET_QUA.xlsx [--sheet TÊN] [--column-role F=due]… [--header-rows A4=2]… [--table-end A4=A53]… [--not-plan A60]… [--value A12.due="Quý II/2026"]… [--year NĂM] [--remove C1]… [--force] [--lang vi|en]; hoặc: parplan correct KE_HOACH.xlsx --list',
  nothingAsked: 'Chưa nói sửa gì (hoặc thêm --list để xem các chỗ đã sửa)',
  none: 'Chưa có chỗ sửa nào.',
  noSheet: (sheet) => `Không có sheet “${sheet}” trong sổ tính`,
  lacksSheet: (sheets) => `Sổ tính có nhiều sheet (${sheets}); thêm --sheet TÊN`,
  noTable: (sheet, column) =>
    `Sheet “${sheet}” không có bảng kế hoạch nào có cột ${column}; ghi ô tiêu đề, ví dụ --column-role ${column}4=due`,
  severalTables: (sheet, column, cells) =>
    `Sheet “${sheet}” có nhiều bảng có cột ${column}; ghi ô tiêu đề của bảng cần sửa: ${cells}`,
  noAssignment: (sheet, at) => `Sheet “${sheet}”, ô ${at}: không có nhiệm vụ nào đọc được ở dòng này`,
  severalAssignments: (sheet, at) =>
    `Sheet “${sheet}”, ô ${at}: ô này có nhiều nhiệm vụ nên không biết sửa nhiệm vụ nào; tách mỗi nhiệm vụ ra một ô`,
  endsBeforeBegin: (sheet, first, last) => `Sheet “${sheet}”: dòng cuối (${last}) nằm trên dòng tiêu đề (${first})`,
  unknownRole: (role, roles) => `Không có vai trò cột “${role}”; chọn một hoặc hai (nối bằng +) trong: ${roles}`,
  unknownField: (field, fields) => `Không có mục “${field}”; chọn một trong: ${fields}`,
  words: (correction) => {
    switch (correction.kind) {
      case 'plan-year':
        return `Năm của kế hoạch: ${correction.year}`;
      case 'column-role':
        return `Cột có tiêu đề ở ${place(correction.at)}: ${correction.roles.join('+')}`;
      case 'header-rows':
        return `Tiêu đề bảng bắt đầu ở ${place(correction.at)}: ${correction.rowCount} dòng`;
      case 'table-end':
        return `Bảng có tiêu đề ở ${place(correction.at)}: hết ở dòng ${correction.last.row + 1}`;
      case 'not-plan':
        return `Bảng có tiêu đề ở ${place(correction.at)}: không thuộc kế hoạch`;
      case 'value':
        return `Nhiệm vụ ở ${place(correction.at)}: ${correction.field} = “${correction.text}”`;
    }
  },
};
