import { CASE_INDICATORS } from '../../src/core/indicators/case-catalogue';
import { FEEDBACK_SOURCE } from '../../src/core/indicators/feedback-figures';
import { COLUMNS_06A } from '../../src/core/indicators/form-06a';
import { SATISFACTION_SOURCE } from '../../src/core/indicators/satisfaction';
import { CRITERIA_766 } from '../../src/core/indices/index-766/criteria-766';
import { BANDS_766 } from '../../src/core/indices/index-766/score-766';
import { INDICATORS_01 } from '../../src/core/indices/tt01-2018/nine-indicators';
import { STAFF_BANDS, UNIT_BANDS } from '../../src/core/indices/tt01-2018/unit-grade';
import { casesVi } from '../../src/i18n/vi/cases';

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (heading: readonly string[], rows: readonly string[]): string =>
  [row(...heading), row(...heading.map(() => '---')), ...rows].join('\n');
const share = (value: number): string => `${Math.round(value * 100)} %`;

/** The tables of docs/indicators.md as the catalogue has them, by what they are of. */
export const INDICATOR_TABLES: Readonly<Record<string, string>> = {
  catalogue: table(
    ['Mã · Code', 'Chỉ số · Indicator', 'Tử số', 'Mẫu số', 'Nguồn', 'Chắc'],
    CASE_INDICATORS.map(({ code, name, numerator, denominator, source }) =>
      row(
        `\`${code}\``,
        `${name.vi} · ${name.en}`,
        numerator.vi,
        denominator?.vi ?? 'số đếm',
        source.citation,
        source.sureness,
      ),
    ),
  ),
  others: table(
    ['Từ bảng nào', 'Nguồn', 'Chắc', 'Kiểm tra'],
    [
      row(
        'Khảo sát: tỷ lệ hài lòng, SIPAS',
        SATISFACTION_SOURCE.citation,
        SATISFACTION_SOURCE.sureness,
        SATISFACTION_SOURCE.checkedOn,
      ),
      row(
        'Phản ánh, kiến nghị: đúng hạn, hài lòng',
        FEEDBACK_SOURCE.citation,
        FEEDBACK_SOURCE.sureness,
        FEEDBACK_SOURCE.checkedOn,
      ),
    ],
  ),
  form06a: table(
    ['Cột', 'Nội dung'],
    COLUMNS_06A.map((column) => row(column, casesVi.form06a.columns[column])),
  ),
  index766: table(
    ['Số', 'Chỉ số', 'Điểm tối đa', 'Đủ điểm từ', 'Tính từ hồ sơ', 'Chắc (điểm)'],
    CRITERIA_766.map(({ code, name, maxPoints, fullAt, indicator }) =>
      row(
        code,
        name.vi,
        maxPoints.value,
        share(fullAt.value),
        indicator === null ? '' : `\`${indicator}\``,
        maxPoints.sureness,
      ),
    ),
  ),
  bands: table(
    ['Xếp loại', 'Từ', 'Nguồn', 'Chắc'],
    [...BANDS_766, ...UNIT_BANDS, ...STAFF_BANDS].map(({ grade, from }) =>
      row(grade, from.value, from.citation, from.sureness),
    ),
  ),
  tt01: table(
    ['Chỉ số', 'Tên'],
    INDICATORS_01.map(({ number, name }) => row(number, name.vi)),
  ),
};
