import { foldText } from '../../text/fold-text';

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldText));
const startsWithOneOf = (words: ReadonlySet<string>, longest: number) => (text: string) => {
  const list = text.split(/[\s,.;:()/]+/).slice(0, longest);
  return list.map((_, index) => list.slice(0, index + 1).join(' ')).find((run) => words.has(run)) ?? null;
};

/** Nouns that an office's name begins with; a part that begins so is a member of its own. */
const HEADS = folded([
  ...['bộ', 'sở', 'phòng', 'ban', 'cục', 'chi cục', 'tổng cục', 'vụ', 'viện', 'văn phòng', 'vp', 'vpub', 'thanh tra'],
  ...['ubnd', 'hđnd', 'ủy ban', 'uỷ ban', 'hội đồng', 'mttq', 'ubmttq', 'ubmttqvn', 'ubmt', 'mặt trận', 'mttqvn'],
  ...['đảng ủy', 'huyện ủy', 'tỉnh ủy', 'thành ủy', 'thị ủy', 'quận ủy', 'chi bộ', 'ban thường vụ', 'thường trực'],
  ...['hội', 'đoàn', 'liên đoàn', 'liên minh', 'công đoàn', 'đoàn thanh niên', 'đtn', 'hlhpn', 'hội lhpn', 'hội nd'],
  ...['công an', 'ca', 'quân sự', 'bchqs', 'ban chqs', 'bộ chqs', 'biên phòng', 'đồn', 'đội', 'hạt', 'tổ', 'trạm'],
  ...['trung tâm', 'tt', 'ttphvcc', 'ttpvhcc', 'bộ phận', 'đài', 'báo', 'trường', 'bệnh viện', 'thư viện', 'bảo tàng'],
  ...['khoa', 'học viện', 'phân hiệu', 'phân viện'],
  ...['kho bạc', 'ngân hàng', 'bảo hiểm', 'bhxh', 'bưu điện', 'điện lực', 'công ty', 'tập đoàn', 'tổng công ty', 'htx'],
  ...['hợp tác xã', 'quỹ', 'tòa án', 'toà án', 'viện kiểm sát', 'vks', 'tand', 'thi hành án', 'thuế', 'hải quan'],
  ...[
    'công chức',
    'cán bộ',
    'viên chức',
    'cc',
    'cb',
    'cbcc',
    'cbccvc',
    'cbcnv',
    'ngành',
    'bcđ',
    'bch',
    'tct',
    'tổ công tác',
  ],
  ...[
    'nhà văn hóa',
    'nhà văn hoá',
    'chính quyền',
    'cấp ủy',
    'địa phương',
    'khu phố',
    'thôn',
    'trưởng',
    'phó',
    'giám đốc',
  ],
  ...['chủ tịch', 'bí thư', 'chánh', 'thủ trưởng', 'hiệu trưởng', 'lãnh đạo', 'người', 'nhân viên', 'chuyên viên'],
  ...['đ/c', 'đồng chí', 'ông', 'bà', 'cổng thông tin', 'cổng dịch vụ'],
  ...['nhà máy', 'nhà trường', 'xí nghiệp', 'doanh nghiệp', 'cơ sở', 'đơn vị', 'cơ quan', 'tổ chức', 'cộng tác viên'],
]);

/** Offices and posts that are called by their field alone. */
const BARE = folded([
  'tư pháp',
  'địa chính',
  'nội vụ',
  'y tế',
  'văn thư',
  'thủ quỹ',
  'một cửa',
  'kế toán',
  'kinh tế',
  'thống kê',
]);

/** Nouns of offices that need no name after them. */
const COMPLETE = folded([
  ...['công an', 'quân sự', 'mặt trận', 'đảng ủy', 'công đoàn', 'đoàn thanh niên', 'ubnd', 'hđnd'],
]);

/** Nouns of groups: "các sở, ban, ngành" is one member. */
const GROUPS = folded([
  ...['sở', 'ban', 'ngành', 'phòng', 'cơ quan', 'đơn vị', 'đoàn thể', 'tổ chức', 'hội', 'địa phương', 'bộ phận', 'bộ'],
  ...[
    'ban ngành',
    'sở ngành',
    'phòng ban',
    'sở ban ngành',
    'cấp',
    'lĩnh vực',
    'tổ',
    'đội',
    'trường',
    'trường học',
    'trạm',
  ],
  ...[
    'cán bộ',
    'công chức',
    'viên chức',
    'người lao động',
    'người hoạt động',
    'cá nhân',
    'doanh nghiệp',
    'hợp tác xã',
    'htx',
    'cb',
    'cc',
    'vc',
  ],
  ...[
    'cbcc',
    'cbccvc',
    'ccvc',
    'nlđ',
    'nhân viên',
    'đảng viên',
    'đoàn viên',
    'hội viên',
    'thành viên',
    'lãnh đạo',
    'người dân',
  ],
  ...[
    'nhân dân',
    'cộng đồng',
    'hộ dân',
    'hộ gia đình',
    'chuyên viên',
    'lực lượng',
    'cấp ủy',
    'chính quyền',
    'giáo viên',
    'học sinh',
  ],
  ...[
    'bộ đội',
    'tổ chức đoàn thể',
    'tổ chức hội',
    'chi hội',
    'chi đoàn',
    'chi bộ',
    'cục',
    'vụ',
    'viện',
    'trung tâm',
    'công ty',
  ],
  ...[
    'khoa',
    'cơ sở',
    'cơ sở giáo dục',
    'đồng chí',
    'chủ đầu tư',
    'nhà thầu',
    'tập thể',
    'hộ kinh doanh',
    'hộ sản xuất',
  ],
]);

/** Units of administration: "UBND các xã, phường" is one member. */
const PLACES = folded([
  ...['xã', 'phường', 'thị trấn', 'đặc khu', 'huyện', 'quận', 'thị xã', 'thành phố', 'tỉnh', 'tp', 'thôn', 'bản', 'ấp'],
  ...[
    'khóm',
    'buôn',
    'làng',
    'xóm',
    'khu',
    'khu phố',
    'khu dân cư',
    'tổ dân phố',
    'tdp',
    'tiểu khu',
    'sóc',
    'khối',
    'khối phố',
  ],
  ...[
    'cấp xã',
    'cấp huyện',
    'cấp tỉnh',
    'cấp ấp',
    'cấp thôn',
    'cơ sở',
    'trung ương',
    'bon',
    'plei',
    'khu công nghiệp',
    'khu kinh tế',
    'cụm công nghiệp',
    'kcn',
  ],
]);
/** After a group noun of people or offices at large a capital begins no name of its own ("CB, CC UBND xã"). */
const LARGE = folded([
  ...[
    'cơ quan',
    'đơn vị',
    'ngành',
    'đoàn thể',
    'cán bộ',
    'công chức',
    'viên chức',
    'người lao động',
    'cá nhân',
    'cb',
    'cc',
  ],
  ...[
    'vc',
    'nlđ',
    'cbcc',
    'địa phương',
    'tổ chức',
    'nhân viên',
    'ban ngành',
    'cbccvc',
    'lãnh đạo',
    'cấp',
    'chuyên viên',
  ],
]);

export const leadingNoun = startsWithOneOf(HEADS, 4);
const leadingBare = startsWithOneOf(BARE, 2);
export const leadingHead = (words: string): string | null => leadingNoun(words) ?? leadingBare(words);
export const leadingGroup = startsWithOneOf(GROUPS, 3);
export const leadingPlace = startsWithOneOf(PLACES, 3);
export const isGroup = (words: string): boolean => GROUPS.has(words) || PLACES.has(words);
export const isPlace = (words: string): boolean => PLACES.has(words);
export const isHead = (words: string): boolean => HEADS.has(words);
/** "Văn phòng", "Kế toán": offices and posts whose name is complete as it is. */
export const isBare = (words: string): boolean => BARE.has(words) || COMPLETE.has(words);
export const isLargeGroup = (words: string): boolean => LARGE.has(words);
