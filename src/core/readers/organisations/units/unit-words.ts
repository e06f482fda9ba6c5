/**
 * Wordings of one thing, folded and without signs, with the spelling that stands for them. Runs of words are replaced
 * longest first. Wordings in `INITIALS` count only where they are written in capitals ("CA xã", but "ca trực").
 */
export const UNIT_WORDS: readonly (readonly [spelling: string, wordings: string])[] = [
  // cơ quan của Đảng, chính quyền, Mặt trận
  ['UBND', 'uy ban nhan dan|ubnd|ub nd'],
  ['HĐND', 'hoi dong nhan dan|hdnd'],
  ['Đảng ủy', 'dang uy|du'],
  ['Đoàn ĐBQH', 'doan dai bieu quoc hoi|doan dbqh'],
  [
    'Ủy ban MTTQ Việt Nam',
    'mttq|mttqvn|mttq vn|mttq viet nam|ubmttq|ubmttqvn|ub mttq|ub mttq vn|ubmttq vn|ubmttq viet nam|ubmt|ubmttqvn|mat tran to quoc|mat tran to quoc viet nam|uy ban mttq|uy ban mttq vn|uy ban mttq viet nam|uy ban mat tran to quoc|uy ban mat tran to quoc viet nam|uy ban mat tran|mat tran|ub mat tran to quoc viet nam|ub mttq viet nam|uy ban mttqvn',
  ],
  [
    'Đoàn Thanh niên',
    'dtn|doan tn|doan thanh nien|doan tncs|doan tncs hcm|doan tncshcm|doan tncs ho chi minh|doan thanh nien cong san ho chi minh|doan thanh nien cshcm',
  ],
  [
    'Hội Liên hiệp Phụ nữ',
    'hlhpn|hlpn|hoi lhpn|hoi phu nu|hoi pn|hpn|lhpn|hoi lien hiep phu nu|hoi lien hiep phu nu viet nam|hoi lhpn viet nam',
  ],
  ['Hội Nông dân', 'hnd|hoi nd|hoi nong dan|hoi nong dan viet nam'],
  ['Hội Cựu chiến binh', 'hccb|hoi ccb|ccb|hoi cuu chien binh|hoi cuu chien binh viet nam'],
  ['Hội Người cao tuổi', 'hnct|hoi nct|hoi nguoi cao tuoi'],
  // nơi tiếp dân
  [
    'Trung tâm Phục vụ hành chính công',
    'ttpvhcc|ttphvcc|tt pvhcc|tt phvcc|tt phuc vu hanh chinh cong|tt phuc vu hcc|trung tam pvhcc|trung tam pv hcc|trung tam phuc vu hcc|trung tam phuc vu hanh chinh cong|trung tam hanh chinh cong|tthcc|tt hcc|pvhcc',
  ],
  [
    'Bộ phận Tiếp nhận và Trả kết quả',
    'bp tn tkq|bo phan tn tkq|bp tntkq|bo phan tntkq|bo phan mot cua|bp mot cua|bpmc|mot cua|bo phan tiep nhan tra ket qua|bo phan tiep nhan va tra ket qua|bo phan tiep nhan va tra kq|bo phan tiep nhan tra kq|bo phan tn va tkq|bo phan tn tra kq|tn tkq|tntkq|bo phan tiep nhan va tra ket qua giai quyet thu tuc hanh chinh|bo phan tiep nhan va tra ket qua tthc',
  ],
  // khối nội chính
  ['Công an', 'cong an|ca'],
  ['Ban Chỉ huy Quân sự', 'bchqs|bch qs|bch quan su|ban chqs|ban ch quan su|ban chi huy qs|ban chi huy quan su|chqs'],
  ['Bộ Chỉ huy Quân sự', 'bo chqs|bo chi huy quan su|bo chi huy qs'],
  ['Viện Kiểm sát nhân dân', 'vks|vksnd|vien ksnd|vien kiem sat|vien kiem sat nhan dan|vien kiem sat nd'],
  ['Tòa án nhân dân', 'tand|ta nd|toa an|toa an nd|toa an nhan dan'],
  ['Thi hành án dân sự', 'thads|tha dan su|thi hanh an|thi hanh an dan su'],
  // ngành dọc, tín dụng
  ['Bảo hiểm xã hội', 'bhxh|bao hiem xa hoi|bao hiem xh'],
  ['Kho bạc Nhà nước', 'kbnn|kho bac|kho bac nn|kho bac nha nuoc'],
  ['Ngân hàng Chính sách xã hội', 'nhcsxh|nh csxh|ngan hang csxh|ngan hang chinh sach|ngan hang chinh sach xa hoi'],
  [
    'Ngân hàng Nông nghiệp và Phát triển nông thôn',
    'nhnnptnt|nh nn ptnt|ngan hang nn ptnt|ngan hang nong nghiep va ptnt|ngan hang nong nghiep ptnt|ngan hang nong nghiep va phat trien nong thon|agribank',
  ],
  [
    'Văn phòng Đăng ký đất đai',
    'vpdkdd|vpdk dd|vp dkdd|vp dk dat dai|vpdk dat dai|vpdk|van phong dkdd|van phong dk dat dai|van phong dang ky dd|van phong dang ky dat dai|van phong dang ky quyen su dung dat',
  ],
  ['Chi nhánh', 'cn|chi nhanh'],
  // y tế, giáo dục, sự nghiệp
  ['Trạm Y tế', 'tyt|tram yt|tram y te'],
  ['Trung tâm Y tế', 'ttyt|tt y te|trung tam yt|trung tam y te'],
  ['Trung tâm', 'tt|trung tam'],
  [
    'Giáo dục nghề nghiệp - Giáo dục thường xuyên',
    'gdnn gdtx|giao duc nghe nghiep giao duc thuong xuyen|giao duc nghe nghiep va giao duc thuong xuyen',
  ],
  ['Tiểu học', 'tieu hoc|th'],
  ['Trung học cơ sở', 'trung hoc co so|thcs'],
  ['Mầm non', 'mam non|mn'],
  // danh từ đầu
  ['Văn phòng', 'vp|van phong'],
  ['Văn phòng UBND', 'vpub|vpubnd'],
  ['Phòng', 'p|phong'],
  ['Công chức', 'cc|cong chuc'],
  ['Cán bộ', 'cb|can bo'],
  ['Ban Quản lý', 'bql|ban ql|ban quan ly'],
  ['Ban Quản lý dự án', 'bqlda|bql da|ban qlda|ban ql da|bql du an|ban quan ly da|ban quan ly du an|qlda'],
  ['Ban Chỉ đạo', 'bcd|ban cd|ban chi dao'],
  ['Ban Chỉ huy', 'bch|ban chi huy'],
  ['Tổ công nghệ số cộng đồng', 'to cnscd|tcnscd|to cnsc d|to cong nghe so cong dong'],
  // lĩnh vực
  ['Văn hóa - Xã hội', 'vhxh|vh xh|van hoa xa hoi|van hoa xh|van hoa va xa hoi'],
  [
    'Kinh tế, Hạ tầng và Đô thị',
    'kthtdt|kt ht dt|ktht dt|kinh te ha tang do thi|kinh te ha tang va do thi|kinh te htdt',
  ],
  ['Kinh tế và Hạ tầng', 'ktht|kt ht|kinh te ha tang|kinh te va ha tang|kinh te ht'],
  ['Tài chính - Kế hoạch', 'tckh|tc kh|tai chinh ke hoach|tai chinh kh|tai chinh va ke hoach'],
  ['Tài chính - Kế toán', 'tckt|tc kt|tai chinh ke toan|ke toan tai chinh'],
  [
    'Nông nghiệp và Môi trường',
    'nnmt|nn mt|nn va mt|nong nghiep moi truong|nong nghiep va moi truong|nong nghiep va mt',
  ],
  [
    'Nông nghiệp và Phát triển nông thôn',
    'nnptnt|nn ptnt|nn va ptnt|nong nghiep ptnt|nong nghiep va ptnt|nong nghiep phat trien nong thon|nong nghiep va phat trien nong thon',
  ],
  [
    'Tài nguyên và Môi trường',
    'tnmt|tn mt|tn va mt|tai nguyen moi truong|tai nguyen va moi truong|tai nguyen mt|tai nguyen va mt',
  ],
  ['Giáo dục và Đào tạo', 'gddt|gd dt|gd va dt|giao duc dao tao|giao duc va dao tao|giao duc'],
  [
    'Lao động - Thương binh và Xã hội',
    'ldtbxh|ld tbxh|ld tb xh|ldtb xh|ldtb va xh|ld tb va xh|ld tbxh|lao dong thuong binh xa hoi|lao dong thuong binh va xa hoi|lao dong tbxh|lao dong tb va xh',
  ],
  ['Văn hóa và Thông tin', 'vhtt|vh tt|vh va tt|van hoa thong tin|van hoa va thong tin'],
  [
    'Văn hóa, Thể thao và Du lịch',
    'vhttdl|vh tt va dl|vhtt dl|vh tt dl|vh ttdl|vhtt va dl|van hoa the thao du lich|van hoa the thao va du lich',
  ],
  ['Văn hóa, Khoa học và Thông tin', 'vhkhtt|vh kh tt|van hoa khoa hoc thong tin|van hoa khoa hoc va thong tin'],
  ['Khoa học và Công nghệ', 'khcn|kh cn|kh va cn|khoa hoc cong nghe|khoa hoc va cong nghe'],
  ['Kế hoạch và Đầu tư', 'khdt|kh dt|kh va dt|ke hoach dau tu|ke hoach va dau tu'],
  ['Thông tin và Truyền thông', 'tttt|tt tt|tt va tt|thong tin truyen thong|thong tin va truyen thong'],
  ['Giao thông vận tải', 'gtvt|giao thong van tai'],
  ['Dân tộc và Tôn giáo', 'dttg|dt tg|dt va tg|dan toc ton giao|dan toc va ton giao'],
  ['Tư pháp - Hộ tịch', 'tpht|tp ht|tu phap ho tich|tu phap va ho tich'],
  ['Văn phòng - Thống kê', 'vptk|vp tk|van phong thong ke|van phong tk'],
  ['Địa chính - Xây dựng', 'dcxd|dc xd|dia chinh xay dung|dia chinh xd'],
  [
    'Địa chính - Nông nghiệp - Xây dựng và Môi trường',
    'dcnnxdmt|dc nn xd mt|dc xd nn mt|dia chinh nong nghiep xay dung moi truong|dia chinh nong nghiep xay dung va moi truong|dia chinh xay dung nong nghiep va moi truong',
  ],
  [
    'Địa chính - Xây dựng - Đô thị và Môi trường',
    'dcxddtmt|dc xd dt mt|dia chinh xay dung do thi moi truong|dia chinh xay dung do thi va moi truong',
  ],
  ['Kinh tế - Ngân sách', 'ktns|kt ns|kinh te ngan sach|kinh te va ngan sach'],
  ['Tổ chức cán bộ', 'tccb|to chuc can bo'],
  ['đầu tư xây dựng', 'dtxd|dau tu xay dung|dau tu xd'],
  ['phát triển quỹ đất', 'ptqd|phat trien quy dat'],
  ['chuyển đổi số', 'cds|chuyen doi so'],
  ['cải cách hành chính', 'cchc|cai cach hanh chinh'],
  ['phòng chống thiên tai', 'pctt|phong chong thien tai'],
  ['tìm kiếm cứu nạn', 'tkcn|tim kiem cuu nan'],
  ['phòng thủ dân sự', 'ptds|phong thu dan su'],
  ['xã hội', 'xh|xa hoi'],
  ['Y tế', 'yt|y te'],
  // cấp hành chính
  ['thành phố', 'tp|thanh pho'],
  ['thị trấn', 'thi tran'],
  ['Việt Nam', 'vn|viet nam'],
];

/** Fields in two letters that are short forms only behind their noun: P. KT, Sở NV, Sở CT. */
export const FIELD_INITIALS: Readonly<Record<string, string>> = {
  kt: 'Kinh tế',
  nv: 'Nội vụ',
  tc: 'Tài chính',
  tp: 'Tư pháp',
  xd: 'Xây dựng',
  ct: 'Công Thương',
  dt: 'Dân tộc',
};

/** Wordings of one or two letters that are other words too. */
export const INITIALS: ReadonlySet<string> = new Set(
  'ca|p|tt|cc|cb|cn|th|tp|du|mn|vn|xh|yt|vp|chqs|ccb|bch'.split('|'),
);
