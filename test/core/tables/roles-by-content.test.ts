import { readHeader } from '../../../src/core/readers/headers/read-header';
import { settleRoles } from '../../../src/core/tables/column-roles';

const TASKS = ['Rà soát thủ tục hành chính', 'Công khai thủ tục hành chính', 'Tập huấn cho công chức'];
const UNITS = ['Phòng Nội vụ', 'Văn phòng UBND', 'Công an xã'];
const PERSONS = ['Đ/c Nguyễn Văn An', 'Đ/c Trần Thị Bình', 'Đ/c Lê Văn Cường'];
const DATES = ['Quý I', 'Tháng 3/2026', 'Trước ngày 30/6/2026'];
const SHARES = ['95%', '100%', '≥ 90%'];
const DOCUMENTS = ['Báo cáo', 'Kế hoạch của UBND', 'Quyết định'];
const STATES = ['Đã hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'];
const MEASURES = ['%', 'Hồ sơ', 'Người'];

/** The roles of columns beside a number and a task. */
function roles(columns: readonly (readonly [heading: string, cells: readonly string[]])[]): readonly string[] {
  const all = [['STT', ['1', '2', '3']], ['Nhiệm vụ', TASKS], ...columns] as const;
  const leaves = all.map(([header], column) => {
    const { roles: read, open, namesLead } = readHeader(header);
    return { column, header, roles: read, open, namesLead, period: null, isShared: false };
  });
  return settleRoles(leaves, (column) => all[column]![1])
    .slice(2)
    .map((column) => column.roles.join('+'));
}

test.each([
  ['Kết quả', DOCUMENTS, 'deliverable'],
  ['Kết quả', SHARES, 'target'],
  ['Kết quả', STATES, 'status'],
  ['Tiến độ', DATES, 'due'],
  ['Tiến độ', STATES, 'status'],
  ['Tiến độ thực hiện', ['50%', '80%', '100%'], 'status'],
  ['Đơn vị', UNITS, 'lead'],
  ['Đơn vị', MEASURES, 'unit-of-measure'],
  ['Thời gian hoàn thành', DATES, 'due'],
  ['Hoàn thành', DATES, 'due'],
  ['Hoàn thành', ['x', 'x', 'X'], 'status'],
  ['Kế hoạch', SHARES, 'target'],
  ['Kế hoạch', DATES, 'due'],
  ['Phân công', UNITS, 'lead+support'],
  ['Thực hiện', UNITS, 'lead'],
  ['Thực hiện', DATES, 'due'],
  ['Thực hiện', STATES, 'status'],
  ['Ghi chú/Kết quả', DOCUMENTS, 'note+deliverable'],
  ['Ghi chú', DATES, 'note'],
  ['Thời gian', UNITS, 'lead'],
  ['Chủ trì', DATES, 'due'],
  ['Người thực hiện', UNITS, 'lead'],
  ['Người thực hiện', PERSONS, 'person'],
  ['Cột khác', DATES, 'due'],
  ['Cột khác', UNITS, 'lead'],
  ['Lĩnh vực', UNITS, 'other'],
])('"%s" over %j is %s', (heading, cells, role) => {
  expect(roles([[heading, cells]])).toEqual([role]);
});

test.each([
  [
    'the day it was done, beside the day it is due',
    [
      ['Thời hạn', DATES],
      ['Thời gian hoàn thành', DATES],
    ],
    ['due', 'status'],
  ],
  [
    'who only does it, beside who leads',
    [
      ['Chủ trì', UNITS],
      ['Đơn vị thực hiện', UNITS],
    ],
    ['lead', 'support'],
  ],
  [
    'how far it is, beside lead and due',
    [
      ['Chủ trì', UNITS],
      ['Thời hạn', DATES],
      ['Thực hiện', STATES],
    ],
    ['lead', 'due', 'status'],
  ],
  [
    'a target beside what is delivered',
    [
      ['Kết quả', SHARES],
      ['Sản phẩm', DOCUMENTS],
    ],
    ['target', 'deliverable'],
  ],
] as const)('%s', (_what, columns, expected) => {
  expect(roles(columns)).toEqual(expected);
});
