import type { NormalisedText } from '../../text/normalise-text';
import type { Piece } from './member';

const PHONE = String.raw`(?:(?:sdt|dtdd|dt|tel|so dien thoai|dien thoai|hotline)[.:]?\s?)?(?<!\d)\+?\d[\d .-]{6,16}\d`;
const EMAIL = String.raw`(?:e?-?mail\s?:?\s?)?[\w.+-]{1,64}@[\w.-]{3,64}`;
const DAY = String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`;
const BY_DAY = String.raw`(?:truoc|den|xong|han|thoi han|tu|cham nhat)\s(?:ngay\s)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?`;
const STATUS = '(?:da|dang|chua) (?:hoan thanh|thuc hien|trien khai|xong|bao cao)';

/** A telephone number, an address, a footnote mark, a day or a status behind a member. */
const BEHIND = new RegExp(
  String.raw`[\s,;:-]{0,4}(?:\(\s?(?:${PHONE}|${EMAIL}|${DAY}|${BY_DAY}|${STATUS}|nt|nhu tren|\d{1,2}|\*{1,3})\s?\)|\[\d{1,2}\]|\s\*{1,3}|(?<=[\s,;:-])(?:${PHONE}|${EMAIL}|${DAY}))$`,
);
/** Không · chưa phân công · x · v.v. · thường xuyên · Quý I/2026 · đã hoàn thành: words that name nobody */
const NOBODY = new RegExp(
  String.raw`^(?:khong(?: co)?|chua (?:phan cong|co|xac dinh|ro)|x|v\.?\s?v|${STATUS}.*|thuong xuyen|dot xuat|(?:hang|moi) (?:ngay|tuan|thang|quy|nam)|(?:(?:trong|truoc|cuoi|dau|den) )?(?:ngay|thang|quy|nam) (?:[ivx]{1,4}(?![a-z])|\d).*|${PHONE}|${EMAIL}|${DAY}|${BY_DAY})$`,
);

/** The words of a piece without what stands beside a member, and the spans left unread. */
export function withoutNotes(
  text: NormalisedText,
  piece: Piece,
): { readonly piece: Piece; readonly notes: readonly Piece[] } {
  if (namesNobody(text, piece)) return { piece: { start: piece.start, end: piece.start }, notes: [piece] };
  const notes: Piece[] = [];
  const { start } = piece;
  let { end } = piece;
  for (let times = 0; times < 3; times++) {
    // what stands behind is short; the limit keeps the work linear
    const from = Math.max(start, end - 120);
    const match = BEHIND.exec(text.folded.slice(from, end));
    if (!match || from + match.index <= start) break;
    notes.push({ start: from + match.index, end });
    end = from + match.index;
  }
  return { piece: { start, end }, notes };
}

const namesNobody = (text: NormalisedText, { start, end }: Piece) =>
  end - start < 80 && NOBODY.test(text.folded.slice(start, end).trim());
