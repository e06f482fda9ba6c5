import { foldText, matchingText } from '../../text/fold-text';

/** Ông · Bà · đ/c · đồng chí · CV · PGĐ · Chủ tịch · Trưởng …: the holder of a post or a person by name */
const TITLES = new RegExp(
  `^(?:${[
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
  ]
    .sort((a, b) => b.length - a.length)
    .join('|')})(?!\\p{L})`,
  'u',
);

const SURNAMES = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trương đoàn lâm mai trịnh đào tô tạ hà lương thái châu cao vương triệu quách kiều tăng nông hứa lò giàng vàng sùng thào hờ lầu cầm quàng tòng vi ksor rơ siu rmah hồng la lã lưu mạc ninh nghiêm ông phùng quan thân tống văn viên từ chu chử bạch bế đàm đồng giáp hầu khổng kim khúc lục ma'
    .split(' ')
    .map(foldText),
);
/** Two to six words, each with a capital, the first a surname: Nguyễn Thị Kim Yến */
const NAME = /^\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}'.]*){1,5}$/u;
const UPPER_OFFICE = /^(?:HĐND|UBND|CHQS|MTTQ)/;

const FORMS_OF_ADDRESS = /^(?:ông|bà|đ\/c|đc|đồng chí|anh|chị|cô|thầy)(?!\p{L})[\s:]*/iu;

/** Whether the words hold a personal name, with or without a form of address. */
export function namesPerson(text: string): boolean {
  const name = text
    .trim()
    .replace(/^[-+•\s]+/, '')
    .replace(FORMS_OF_ADDRESS, '');
  return NAME.test(name) && SURNAMES.has(foldText(name.split(' ')[0]!));
}

/** Whether the words are a post: after a name and a comma they say who it is ("Lê Văn An, Phó Chủ tịch"). */
export const isPost = (text: string): boolean => {
  const words = text.trim();
  return TITLES.test(matchingText(words)) && !FORMS_OF_ADDRESS.test(words);
};

/** Whether a member is a person: a title of address or of a post first, or a personal name. */
export function isPersonName(text: string): boolean {
  if (TITLES.test(matchingText(text))) return true;
  const bare = text.replace(/\s*[-(,].*$/s, '');
  if (!NAME.test(bare) || UPPER_OFFICE.test(bare)) return false;
  return SURNAMES.has(foldText(bare.split(' ')[0]!)) && bare.split(' ').length <= 5;
}
