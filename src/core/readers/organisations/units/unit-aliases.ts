/** On what an alias rests: a text that says so, or how offices write; with the day it was last looked at. */
export interface AliasBasis {
  readonly source: 'practice' | 'user' | { readonly citation: string };
  readonly checkedOn: string | null;
}

/** One wording that stands for a unit. */
export interface UnitAlias {
  readonly name: string;
  readonly unit: string;
  readonly basis: AliasBasis;
  /** The first day on which it holds no more; such an alias needs a dated plan. */
  readonly until?: string;
}

/** How offices write and what they are said to have become: not looked up in a text, so without a day. */
const PRACTICE: AliasBasis = { source: 'practice', checkedOn: null };
const practice = (unit: string, ...names: readonly string[]): readonly UnitAlias[] =>
  names.map((name) => ({ name, unit, basis: PRACTICE }));

/** Commune officers, called by their field alone: since the two tiers of 1/7/2025 rooms have the same fields. */
const officers = (unit: string, ...names: readonly string[]): readonly UnitAlias[] =>
  practice(unit, ...names).map((alias) => ({ ...alias, until: '2025-07-01' }));

/** Wordings whose words alone do not lead to the unit; an editable default, never law. */
export const UNIT_ALIASES: readonly UnitAlias[] = [
  ...practice('Ban Chỉ huy Quân sự', 'Quân sự', 'Xã đội', 'BCH Quân sự xã', 'Bộ phận Quân sự'),
  ...practice('Văn phòng UBND', 'VP Ủy ban'),
  ...officers('Công chức Văn phòng - Thống kê', 'VP-TK', 'Văn phòng - Thống kê', 'Văn phòng Thống kê'),
  ...officers('Công chức Tư pháp - Hộ tịch', 'TP-HT', 'Tư pháp - Hộ tịch', 'Tư pháp'),
  ...officers('Công chức Tài chính - Kế toán', 'TC-KT', 'Tài chính - Kế toán', 'Kế toán'),
  ...officers('Công chức Địa chính - Xây dựng', 'ĐC-XD', 'Địa chính - Xây dựng'),
  ...officers('Công chức Văn hóa - Xã hội', 'VH-XH', 'Văn hóa - Xã hội'),
  ...practice('Đoàn Thanh niên', 'Đoàn xã', 'Xã đoàn', 'Đoàn phường'),
  ...practice('Hội Liên hiệp Phụ nữ', 'Phụ nữ'),
  ...practice('Hội Nông dân', 'Nông dân'),
  ...practice('Hội Cựu chiến binh', 'Cựu chiến binh'),
  ...practice('Công an', 'Ban Công an'),
  ...practice('Bộ phận Tiếp nhận và Trả kết quả', 'Bộ phận TN & TKQ hiện đại', 'Bộ phận một cửa hiện đại'),
  ...practice('Trung tâm Phục vụ hành chính công', 'Trung tâm Hành chính công cấp xã'),
];

/** An office that was renamed, merged or abolished: what a plan made after that day may mean by the old name. */
export interface UnitSuccessor {
  readonly unit: string;
  /** Null where the office is gone and its work went to several. */
  readonly successor: string | null;
  /** The first day of the new office. */
  readonly from: string;
  readonly basis: AliasBasis;
}

/** Centres of the communes since the two tiers of 1/7/2025: 3,139 of them in 32 provinces. */
const CENTRES: AliasBasis = { source: { citation: 'Công văn 7216/VPCP-KSTT ngày 04/8/2025' }, checkedOn: '2026-11' };
const since = (from: string, basis: AliasBasis, pairs: readonly (readonly [string, string | null])[]) =>
  pairs.map(([unit, successor]): UnitSuccessor => ({ unit, successor, from, basis }));

/** Only ever offered, never applied: plans before the day keep the old names, and so may plans after it. */
export const UNIT_SUCCESSORS: readonly UnitSuccessor[] = [
  ...since('2025-07-01', CENTRES, [['Bộ phận Tiếp nhận và Trả kết quả', 'Trung tâm Phục vụ hành chính công']]),
  ...since('2025-07-01', PRACTICE, [
    ['UBND huyện', null],
    ['HĐND huyện', null],
    ['Phòng Nội vụ huyện', null],
    ['Phòng Tài chính - Kế hoạch huyện', null],
    ['Phòng Tư pháp huyện', null],
    ['Công an huyện', null],
  ]),
  ...since('2025-07-01', PRACTICE, [
    ['Văn phòng UBND', 'Văn phòng HĐND và UBND'],
    ['Công chức Văn phòng - Thống kê', 'Văn phòng HĐND và UBND'],
    ['Công chức Tư pháp - Hộ tịch', 'Văn phòng HĐND và UBND'],
    ['Công chức Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội'],
    ['Công chức Tài chính - Kế toán', 'Phòng Kinh tế'],
    ['Công chức Địa chính - Xây dựng', 'Phòng Kinh tế'],
  ]),
  ...since('2025-03-01', PRACTICE, [
    ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
    ['Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường'],
    ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Nông nghiệp và Môi trường'],
    ['Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ'],
    ['Sở Giao thông vận tải', 'Sở Xây dựng'],
    ['Sở Lao động - Thương binh và Xã hội', 'Sở Nội vụ'],
    ['Phòng Tài nguyên và Môi trường', 'Phòng Nông nghiệp và Môi trường'],
    ['Phòng Nông nghiệp và Phát triển nông thôn', 'Phòng Nông nghiệp và Môi trường'],
    ['Phòng Lao động - Thương binh và Xã hội', 'Phòng Nội vụ'],
    ['Phòng Văn hóa và Thông tin', 'Phòng Văn hóa, Khoa học và Thông tin'],
    ['Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính'],
    ['Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ'],
    ['Bộ Giao thông vận tải', 'Bộ Xây dựng'],
    ['Bộ Tài nguyên và Môi trường', 'Bộ Nông nghiệp và Môi trường'],
    ['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Nông nghiệp và Môi trường'],
    ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Nội vụ'],
  ]),
];
