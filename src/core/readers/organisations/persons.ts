import { foldText, matchingText } from '../../text/fold-text';
import { startsWithField } from './office-fields';
import { leadingNoun } from './office-nouns';

/** Ông · Bà · đ/c · đồng chí · CV · PGĐ · Chủ tịch · Trưởng …: the holder of a post or a person by name */
const TITLE_WORDS: readonly string[] = [
  'ông',
  'bà',
  'đ/c',
  'đc',
  'đồng chí',
  'các đồng chí',
  'các đ/c',
  'anh',
  'chị',
  'thầy',
  'cô',
  'cv',
  'chuyên viên',
  'gđ',
  'pgđ',
  'giám đốc',
  'phó giám đốc',
  'pct',
  'ct',
  'chủ tịch',
  'phó chủ tịch',
  'các phó chủ tịch',
  'bí thư',
  'phó bí thư',
  'trưởng phòng',
  'phó trưởng phòng',
  'phó phòng',
  'ptp',
  'trưởng ban',
  'phó trưởng ban',
  'phó ban',
  'trưởng công an',
  'chánh văn phòng',
  'phó chánh văn phòng',
  'cvp',
  'pcvp',
  'chánh thanh tra',
  'hiệu trưởng',
  'phó hiệu trưởng',
  'trưởng thôn',
  'trưởng trạm',
  'chỉ huy trưởng',
  'thủ trưởng',
  'người đứng đầu',
  'tổ trưởng',
  'thành viên',
  'phó trưởng công an',
  'phó trưởng trạm',
  'chỉ huy phó',
  'tổ phó',
  'phó thủ trưởng',
  'ủy viên',
  'kế toán trưởng',
];
/** Without diacritics these are other words too ("co quan", "chi cuc"): only a name behind them tells. */
const AMBIGUOUS = new Set(['cô', 'anh', 'chị', 'bà', 'thầy']);

const titlePattern = (titles: readonly string[]) =>
  new RegExp(`^(?:${[...titles].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'u');
const TITLES = titlePattern(TITLE_WORDS.map((title) => matchingText(title)));
const BARE_TITLES = titlePattern(TITLE_WORDS.filter((title) => !AMBIGUOUS.has(title)).map(foldText));

const startsWithTitle = (words: string): boolean =>
  MARKED.test(words) ? TITLES.test(matchingText(words)) : BARE_TITLES.test(foldText(words));
/** A letter that only Vietnamese with diacritics has. */
const MARKED = /[^\x00-\x7f]/;

const SURNAME_WORDS =
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương đoàn lâm mai trịnh đào tô tạ hà lương thái châu cao vương triệu quách kiều tăng nông hứa lò giàng vàng sùng thào hờ lầu cầm quàng tòng vi ksor rơ siu rmah hồng la lã lưu mạc ninh nghiêm ông phùng quan thân tống văn viên từ chu chử bạch bế đàm đồng giáp hầu khổng kim khúc lục ma'.split(
    ' ',
  );
const SURNAMES = new Set(SURNAME_WORDS);
const BARE_SURNAMES = new Set(SURNAME_WORDS.map(foldText));
/** Two to six words, each with a capital, the first a surname: Nguyễn Thị Kim Yến */
const NAME = /^\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}'.]*){1,5}$/u;
const UPPER_OFFICE = /^(?:HĐND|UBND|CHQS|MTTQ)/;
/** TP Lê Văn Cường, ThS. Hồ Văn Em: a post or a degree in letters before a name */
const SHORT_TITLE = /^(?:TP|PP|PTP|NV|BS|ThS|TS|KS|CN|CC|CB)\.?\s(?!Hồ Chí Minh|HỒ CHÍ MINH|Ho Chi Minh|HO CHI MINH)/;
const MIDDLE_NAMES = new Set([
  'văn',
  'thị',
  'hữu',
  'đức',
  'ngọc',
  'minh',
  'thanh',
  'quang',
  'xuân',
  'van',
  'thi',
  'huu',
]);

const FORMS_OF_ADDRESS = /^(?:ông|bà|đ\/c|đc|đồng chí|anh|chị|cô|thầy|ong|ba|d\/c|dong chi|thay)(?!\p{L})[\s:]*/iu;

/** Whether the words hold a personal name, with or without a form of address. */
export function namesPerson(text: string): boolean {
  const name = text
    .trim()
    .replace(/^[-+•\s]+/, '')
    .replace(FORMS_OF_ADDRESS, '')
    .replace(SHORT_TITLE, '');
  return isName(name);
}

function isName(name: string): boolean {
  if (!NAME.test(name) || UPPER_OFFICE.test(name)) return false;
  const [first, second] = name.toLowerCase().split(' ');
  const isSurname = MARKED.test(name) ? SURNAMES.has(first!) : BARE_SURNAMES.has(first!);
  if (!isSurname) return false;
  const isUpper = name === name.toUpperCase();
  // TU PHAP, DO THI
  if (isUpper && !MARKED.test(name) && (name.split(' ').length < 3 || startsWithField(foldText(name)))) return false;
  // in capitals a noun of offices may sound like a surname: VĂN PHÒNG, but ĐOÀN THỊ LAN
  return !isUpper || leadingNoun(foldText(name)) === null || MIDDLE_NAMES.has(second!);
}

/** Whether the words are a post: after a name and a comma they say who it is ("Lê Văn An, Phó Chủ tịch"). */
export const isPost = (text: string): boolean => {
  const words = text.trim();
  return startsWithTitle(words) && !FORMS_OF_ADDRESS.test(words);
};

/** Whether a member is a person: a title of address or of a post first, or a personal name. */
export function isPersonName(text: string): boolean {
  if (startsWithTitle(text)) return true;
  const bare = text.replace(/(?<!\s)\s*[-(,][^]*/, '').replace(SHORT_TITLE, '');
  return bare.split(' ').length <= 5 && (isName(bare) || (bare !== text && namesPerson(bare)));
}
