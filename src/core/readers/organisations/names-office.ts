import { foldText } from '../../text/fold-text';
import { leadingNoun } from './office-nouns';

/** Words that begin as offices do and name none: "Ban hành …", "Bộ chỉ số", "Hội nghị", "Tổ chức …", "Phòng, chống …". */
const NO_OFFICE =
  /^(?:ban hanh|bo (?:chi so|tieu chi|thu tuc|may|cau hoi)|hoi (?:nghi|thao|thi|nhap|hop)|to chuc|truong hop|doan ket|phong,? (?:chong|ngua)|bao (?:cao|dam|ve)|tt\s*\d|can bo|cong chuc|vien chuc|nguoi|co so (?:vat chat|du lieu|ha tang)|quan su|thue|dai (?:hoi|bieu)|vu viec|vien phi|khoa hoc|quy (?:che|dinh|trinh|hoach)|doi (?:moi|ngu|thoai)|ho so|bo tri)(?![a-z])/;
const MANY =
  /^(?:cac|nhung|tat ca) (?:so|phong|ban|nganh|don vi|co quan|xa|phuong|thon|truong|chi bo|doan the|to|khoa|hoi)(?![a-z])/;
const MAX_LENGTH = 120;

/** Whether a short text as a whole names an office, and not something to do. */
export function namesOffice(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const words = foldText(text.normalize('NFC')).replace(/\s+/g, ' ').trim();
  return MANY.test(words) || (leadingNoun(words) !== null && !NO_OFFICE.test(words));
}
