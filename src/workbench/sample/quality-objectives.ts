/** One objective with its small table, as ISO quality plans lay them out. */
export interface SampleObjective {
  readonly heading: string;
  readonly rows: readonly (readonly string[])[];
}

export const objectiveHeader = [
  'Nội dung công việc',
  'Bộ phận chủ trì',
  'Bộ phận phối hợp',
  'Cách đo lường',
  'Thời gian thực hiện',
];

/** The sample's second sheet: quality objectives of the same commune (written for ParPlan). */
export const qualityObjectives: readonly SampleObjective[] = [
  {
    heading:
      '1. Mục tiêu 1: Tối thiểu 98% hồ sơ thủ tục hành chính được giải quyết đúng hạn; 100% hồ sơ quá hạn có văn bản xin lỗi',
    rows: [
      [
        '- Theo dõi, đôn đốc hồ sơ sắp đến hạn',
        'Trung tâm Phục vụ hành chính công xã',
        'Các phòng chuyên môn',
        'Tỷ lệ hồ sơ đúng hạn',
        'Hằng tuần',
      ],
      [
        '- Tổng hợp, báo cáo kết quả giải quyết hồ sơ',
        'Trung tâm Phục vụ hành chính công xã',
        'Văn phòng HĐND và UBND xã',
        'Báo cáo',
        'Hằng tháng, quý, năm',
      ],
    ],
  },
  {
    heading: '2. Mục tiêu 2: Mức độ hài lòng của người dân, doanh nghiệp đạt trên 90%',
    rows: [
      [
        '- Phát phiếu khảo sát tại nơi tiếp nhận hồ sơ',
        'Văn phòng HĐND và UBND xã',
        'Trung tâm Phục vụ hành chính công xã',
        'Số phiếu thu về',
        'Tháng 5/2026 và tháng 10/2026',
      ],
      [
        '- Xử lý phản ánh, kiến nghị của người dân',
        'Các phòng chuyên môn',
        'Văn phòng HĐND và UBND xã',
        'Tỷ lệ phản ánh trả lời đúng hạn',
        'Trong 07 ngày làm việc',
      ],
    ],
  },
  {
    heading: '3. Mục tiêu 3: Ít nhất 75% hồ sơ nộp trực tuyến, tăng 10% so với năm 2025',
    rows: [
      [
        '- Hướng dẫn người dân nộp hồ sơ trên Cổng Dịch vụ công quốc gia',
        'Đoàn Thanh niên xã',
        'Tổ công nghệ số cộng đồng',
        'Số lượt hướng dẫn',
        'Thường xuyên',
      ],
      [
        '- Trang bị máy tính, máy quét tại quầy',
        'Phòng Kinh tế',
        'Trung tâm Phục vụ hành chính công xã',
        'Biên bản bàn giao',
        'Trước Quý II/2026',
      ],
    ],
  },
];
