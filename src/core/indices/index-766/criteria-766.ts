import type { Sureness } from '../../calendar/holidays/calendar-year';
import type { BothLanguages } from '../../indicators/indicator';
import type { Parameter } from '../parameter';

/** What an index gives where nothing was to be counted. */
export type WithoutCases = 'none' | 'zero' | 'full';

/** One of the indicators of QĐ 766/QĐ-TTg. */
export interface Criterion766 {
  readonly code: string;
  readonly group: Group766;
  readonly name: BothLanguages;
  readonly maxPoints: Parameter;
  /** From this share on the indicator has full points; below it they fall in proportion. */
  readonly fullAt: Parameter;
  readonly withoutCases: WithoutCases;
  /** The indicator of case records that gives its rate, where one does. */
  readonly indicator: string | null;
}

export const GROUPS_766 = ['I', 'II', 'III', 'IV', 'V'] as const;
export type Group766 = (typeof GROUPS_766)[number];

const DECISION = 'Quyết định 766/QĐ-TTg ngày 23/6/2022';
const PORTAL = 'Cách tính của Cổng Dịch vụ công quốc gia, theo dữ liệu quan sát';

const parameter = (value: number, citation: string, sureness: Sureness): Parameter => ({
  value,
  citation,
  sureness,
  effectiveFrom: '2022-08-01',
  checkedOn: '2026-11',
});

/** The most points of each group, read in the decision as published. */
export const GROUP_POINTS_766: Readonly<Record<Group766, Parameter>> = {
  I: parameter(18, DECISION, 'V'),
  II: parameter(20, DECISION, 'V'),
  III: parameter(22, DECISION, 'V'),
  IV: parameter(22, DECISION, 'V'),
  V: parameter(18, DECISION, 'V'),
};

interface More {
  readonly fullAt?: number;
  readonly sure?: Sureness;
  readonly without?: WithoutCases;
  readonly indicator?: string;
}

const criterion = (
  code: string,
  group: Group766,
  points: number,
  vi: string,
  en: string,
  { fullAt = 1, sure = 'S', without = 'none', indicator }: More = {},
): Criterion766 => ({
  code,
  group,
  name: { vi, en },
  maxPoints: parameter(points, sure === 'V' ? DECISION : PORTAL, sure),
  fullAt: parameter(fullAt, PORTAL, 'S'),
  withoutCases: without,
  indicator: indicator ?? null,
});

/** All indicators, 100 points in all; assignment tables in use leave 1.1 out and give 4.7 no number. */
export const CRITERIA_766: readonly Criterion766[] = [
  criterion('1.1', 'I', 6, 'Thủ tục hành chính được công bố đúng hạn', 'Procedures announced on time'),
  criterion('1.2', 'I', 4, 'Thủ tục hành chính được cập nhật, công khai đúng hạn', 'Procedures published on time', {
    sure: 'V',
  }),
  criterion(
    '1.3',
    'I',
    2,
    'Thủ tục hành chính được công khai đầy đủ các bộ phận tạo thành',
    'Procedures published whole',
  ),
  criterion(
    '1.4',
    'I',
    6,
    'Hồ sơ được đồng bộ lên Cổng Dịch vụ công quốc gia',
    'Cases synchronised to the national portal',
  ),
  criterion('2.1', 'II', 20, 'Hồ sơ xử lý đúng hạn', 'Cases handled on time', { sure: 'V', indicator: 'on-time-766' }),
  criterion('3.1', 'III', 2, 'Thủ tục hành chính cung cấp dịch vụ công trực tuyến', 'Procedures offered online', {
    fullAt: 0.8,
  }),
  criterion('3.2', 'III', 4, 'Dịch vụ công trực tuyến có phát sinh hồ sơ', 'Online services in use'),
  criterion('3.3', 'III', 6, 'Hồ sơ nộp trực tuyến', 'Cases filed online', { fullAt: 0.5, indicator: 'online-share' }),
  criterion(
    '3.4',
    'III',
    2,
    'Thủ tục hành chính có giao dịch thanh toán trực tuyến',
    'Procedures with online payments',
    {
      fullAt: 0.8,
    },
  ),
  criterion(
    '3.5',
    'III',
    2,
    'Thủ tục hành chính có nghĩa vụ tài chính được tích hợp thanh toán trực tuyến',
    'Procedures open to online payment',
    {
      fullAt: 0.8,
    },
  ),
  criterion('3.6', 'III', 6, 'Hồ sơ thanh toán trực tuyến', 'Cases paid online', { indicator: 'online-payment' }),
  criterion('4.1', 'IV', 6, 'Hồ sơ cấp kết quả điện tử', 'Cases with an electronic result', {
    indicator: 'digital-results',
  }),
  criterion('4.2', 'IV', 4, 'Hồ sơ thực hiện số hóa', 'Digitised cases', {
    fullAt: 0.8,
    indicator: 'digitised-records',
  }),
  criterion('4.3', 'IV', 2, 'Khai thác, sử dụng lại thông tin, dữ liệu số hóa', 'Cases that reuse digitised data', {
    fullAt: 0.8,
    indicator: 'reuse',
  }),
  criterion('4.4', 'IV', 2, 'Cung cấp dịch vụ chứng thực bản sao điện tử từ bản chính', 'Electronic certified copies'),
  criterion(
    '4.5',
    'IV',
    4,
    'Hồ sơ số hóa kết nối, đồng bộ với kho dữ liệu trên Cổng Dịch vụ công quốc gia',
    'Digitised cases synchronised to the portal',
  ),
  criterion(
    '4.6',
    'IV',
    2,
    'Thủ tục hành chính kết nối, chia sẻ dữ liệu dân cư',
    'Procedures connected to the population data',
  ),
  criterion('4.7', 'IV', 2, 'Hồ sơ có sử dụng dữ liệu dân cư', 'Cases that use the population data'),
  criterion('5.1', 'V', 6, 'Phản ánh, kiến nghị được xử lý đúng hạn', 'Feedback handled on time', { without: 'full' }),
  criterion(
    '5.2',
    'V',
    6,
    'Mức độ hài lòng trong xử lý phản ánh, kiến nghị',
    'Satisfaction with the handling of feedback',
    {
      without: 'full',
    },
  ),
  criterion(
    '5.3',
    'V',
    6,
    'Mức độ hài lòng trong tiếp nhận, giải quyết thủ tục hành chính',
    'Satisfaction with procedures',
    {
      sure: 'V',
      fullAt: 0.9,
      without: 'zero',
    },
  ),
];
