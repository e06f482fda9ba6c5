import { foldText } from '../text/fold-text';
import type { WordTable } from './case-status';

/** The five factors of SIPAS (Quyết định 2640/QĐ-BNV ngày 10/10/2017, V); its successor QĐ 1001/QĐ-BNV of 2023 asks by aspects. */
export const SIPAS_FACTORS = ['access', 'procedures', 'staff', 'results', 'feedback'] as const;
export type SipasFactor = (typeof SIPAS_FACTORS)[number];

/** Words of questions by factor, the first that fits decides: a default (not from the decision) that a table of one's own goes before. */
export const DEFAULT_FACTORS: WordTable<SipasFactor> = [
  ['góp ý', 'feedback'],
  ['phản ánh', 'feedback'],
  ['kiến nghị', 'feedback'],
  ['PAKN', 'feedback'],
  ['công chức', 'staff'],
  ['cán bộ', 'staff'],
  ['nhân viên', 'staff'],
  ['thái độ', 'staff'],
  ['giao tiếp', 'staff'],
  ['hướng dẫn', 'staff'],
  ['lắng nghe', 'staff'],
  ['tiếp cận', 'access'],
  ['ngồi chờ', 'access'],
  ['trang thiết bị', 'access'],
  ['cơ sở vật chất', 'access'],
  ['trụ sở', 'access'],
  ['biển hiệu', 'access'],
  ['kết quả', 'results'],
  ['thủ tục', 'procedures'],
  ['hồ sơ', 'procedures'],
  ['giấy tờ', 'procedures'],
  ['thời hạn', 'procedures'],
  ['thời gian', 'procedures'],
  ['lệ phí', 'procedures'],
  ['quy trình', 'procedures'],
];

/** The factor that a question belongs to; null where its words name none. */
export function sipasFactor(question: string, table: WordTable<SipasFactor> = []): SipasFactor | null {
  const words = foldText(question.normalize('NFC')).replace(/\s+/g, ' ');
  const found = [...table, ...DEFAULT_FACTORS].find(([text]) => words.includes(foldText(text.normalize('NFC'))));
  return found?.[1] ?? null;
}
