import type { Basis, TargetOperator } from '../../src/core/readers/target';

/** What a target says beside its canonical form; of a fall the value is negative. */
export type TargetFields = readonly [
  subject: string,
  scope: string | null,
  operator: TargetOperator,
  value: number | null,
  upper: number | null,
  unit: string,
  basis: Basis,
];

/** Phrases of offices with the fields of each of their targets, looked at one by one. In a plan of 2026. */
export const TARGET_FIELDS: readonly (readonly [text: string, ...targets: TargetFields[]])[] = [
  [
    'Tổng sản phẩm trên địa bàn (GRDP) tăng 8,5 - 9%/năm',
    ['Tổng sản phẩm trên địa bàn (GRDP)', null, 'change', 8.5, 9, '%/năm', 'stated'],
  ],
  [
    'Tốc độ tăng GRDP bình quân giai đoạn 2026 - 2030 đạt 10 - 11%/năm',
    ['Tốc độ tăng GRDP bình quân giai đoạn 2026 - 2030', null, '>=', 10, 11, '%/năm', 'stated'],
  ],
  [
    'Thu ngân sách 1.250 tỷ đồng, tăng 12% so với dự toán',
    ['Thu ngân sách', null, '>=', 1250, null, 'tỷ đồng', 'inferred'],
    ['Thu ngân sách', null, 'change', 12, null, '%', 'stated'],
  ],
  [
    'Thu ngân sách nhà nước trên địa bàn đạt 4.850 tỷ đồng, bằng 105% dự toán HĐND tỉnh giao',
    ['Thu ngân sách nhà nước trên địa bàn', null, '>=', 4850, null, 'tỷ đồng', 'stated'],
    ['Thu ngân sách nhà nước trên địa bàn', null, '>=', 105, null, '%', 'stated'],
  ],
  [
    'Tổng vốn đầu tư toàn xã hội tăng bình quân trên 12%/năm',
    ['Tổng vốn đầu tư toàn xã hội', null, 'change', 12, null, '%/năm', 'stated'],
  ],
  [
    'Tỷ trọng công nghiệp - xây dựng chiếm 45,5%; dịch vụ 38%; nông nghiệp 16,5%',
    ['Tỷ trọng công nghiệp - xây dựng', null, '>=', 45.5, null, '%', 'stated'],
    ['dịch vụ', null, '>=', 38, null, '%', 'inferred'],
    ['nông nghiệp', null, '>=', 16.5, null, '%', 'inferred'],
  ],
  [
    'GRDP bình quân đầu người đạt 95 - 100 triệu đồng',
    ['GRDP bình quân đầu người', null, '>=', 95, 100, 'triệu đồng', 'stated'],
  ],
  [
    'Thu nhập bình quân đầu người tăng 1,5 lần so với năm 2025',
    ['Thu nhập bình quân đầu người', null, 'change', 1.5, null, 'lần', 'stated'],
  ],
  [
    'Năng suất lao động xã hội tăng bình quân 7,5%/năm trở lên',
    ['Năng suất lao động xã hội', null, 'change', 7.5, null, '%/năm', 'stated'],
  ],
  [
    'Kim ngạch xuất khẩu đạt 1,85 tỷ USD, tăng 9,4% so với cùng kỳ năm trước',
    ['Kim ngạch xuất khẩu', null, '>=', 1.85, null, 'tỷ USD', 'stated'],
    ['Kim ngạch xuất khẩu', null, 'change', 9.4, null, '%', 'stated'],
  ],
  [
    'Giá trị sản xuất trên 01 ha đất trồng trọt đạt 135 triệu đồng',
    ['Giá trị sản xuất trên 01 ha đất trồng trọt', null, '>=', 135, null, 'triệu đồng', 'stated'],
  ],
  [
    'Giá trị sản phẩm thu hoạch trên 1 ha đất nông nghiệp đạt trên 120 triệu đồng/ha',
    ['Giá trị sản phẩm thu hoạch trên 1 ha đất nông nghiệp', null, '>', 120, null, 'triệu đồng/ha', 'stated'],
  ],
  [
    'Chỉ số giá tiêu dùng (CPI) tăng không quá 4,5%',
    ['Chỉ số giá tiêu dùng (CPI)', null, 'change', 4.5, null, '%', 'stated'],
  ],
  ['Phấn đấu thu hút thêm từ 15 đến 20 dự án FDI', ['dự án FDI', null, 'change', 15, 20, 'dự án', 'stated']],
  [
    'Số doanh nghiệp thành lập mới tăng 10% trở lên',
    ['Số doanh nghiệp thành lập mới', null, 'change', 10, null, '%', 'stated'],
  ],
  [
    'Tỷ lệ lấp đầy cụm công nghiệp Tân Phú đạt 65%',
    ['Tỷ lệ lấp đầy cụm công nghiệp Tân Phú', null, '>=', 65, null, '%', 'stated'],
  ],
  [
    'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng đạt 18.750 tỷ đồng',
    ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng', null, '>=', 18750, null, 'tỷ đồng', 'stated'],
  ],
  ['Bội chi ngân sách không quá 3,6% GRDP', ['Bội chi ngân sách', null, '<=', 3.6, null, '%', 'stated']],
  ['Nợ đọng thuế dưới 5% tổng thu nội địa', ['Nợ đọng thuế', null, '<', 5, null, '%', 'stated']],
  ['Tăng trưởng tín dụng 12 - 14%', ['Tăng trưởng tín dụng', null, 'change', 12, 14, '%', 'stated']],
  ['Vượt chỉ tiêu được giao từ 5% trở lên', ['Vượt chỉ tiêu được giao', null, '>=', 5, null, '%', 'stated']],
  ['Hoàn thành vượt mức 110% kế hoạch', ['kế hoạch', null, '>', 110, null, '%', 'stated']],
  ['Đạt và vượt từ 3 - 5% dự toán', ['dự toán', null, '>=', 3, 5, '%', 'stated']],
  ['Huy động xã hội hóa 12 tỷ 500 triệu đồng', ['Huy động xã hội hóa', null, '>=', 12.5, null, 'tỷ đồng', 'inferred']],
  ['Thu phí, lệ phí đạt 1 tỷ 250 triệu đồng', ['Thu phí, lệ phí', null, '>=', 1.25, null, 'tỷ đồng', 'stated']],
  [
    'Quỹ Đền ơn đáp nghĩa vận động được 150.000.000 đồng',
    ['Quỹ Đền ơn đáp nghĩa', null, '>=', 150000000, null, 'đồng', 'inferred'],
  ],
  ['Thu quỹ bình quân 25.000đ/người', ['Thu quỹ', null, '>=', 25000, null, 'đ/người', 'inferred']],
  [
    'Chi thường xuyên giảm tối thiểu 10% so với dự toán',
    ['Chi thường xuyên', null, 'change', -10, null, '%', 'stated'],
  ],
  ['Tiết kiệm ít nhất 5% điện năng', ['điện năng', null, '>=', 5, null, '%', 'stated']],
  ['Phấn đấu giảm 3% - 5% tiêu thụ điện', ['tiêu thụ điện', null, 'change', -3, -5, '%', 'stated']],
  ['Giải ngân 100% kế hoạch vốn trước 31/01/2027', ['kế hoạch vốn', null, '>=', 100, null, '%', 'inferred']],
  ['Số nộp ngân sách tăng ít nhất 1,2 lần', ['Số nộp ngân sách', null, 'change', 1.2, null, 'lần', 'stated']],
  ['Giảm tỷ lệ hộ nghèo bình quân 1-1,5%/năm', ['tỷ lệ hộ nghèo', null, 'change', -1, -1.5, '%/năm', 'stated']],
  [
    'Giảm tỷ lệ hộ nghèo đa chiều bình quân từ 1,0 - 1,5 điểm phần trăm/năm',
    ['tỷ lệ hộ nghèo đa chiều', null, 'change', -1, -1.5, 'điểm phần trăm/năm', 'stated'],
  ],
  [
    'Tỷ lệ hộ nghèo theo chuẩn mới còn 2,35% (giảm 1,2% so với năm 2025)',
    ['Tỷ lệ hộ nghèo theo chuẩn mới', null, '<=', 2.35, null, '%', 'stated'],
    ['Tỷ lệ hộ nghèo theo chuẩn mới', null, 'change', -1.2, null, '%', 'stated'],
  ],
  ['Tỷ lệ hộ nghèo giảm bình quân hằng năm 1%', ['Tỷ lệ hộ nghèo', null, 'change', -1, null, '%', 'stated']],
  [
    'Mỗi năm có ít nhất 02 xã đạt chuẩn nông thôn mới nâng cao',
    ['xã', 'đạt chuẩn nông thôn mới nâng cao', '>=', 2, null, 'xã', 'stated'],
  ],
  ['100% (42/42) thôn có nhà văn hóa', ['thôn', 'có nhà văn hóa', '>=', 100, null, '%', 'inferred']],
  [
    'Có 42/42 thôn đạt chuẩn an toàn về an ninh trật tự',
    ['thôn', 'đạt chuẩn an toàn về an ninh trật tự', '>=', 42, null, '/42 thôn', 'inferred'],
  ],
  [
    'Phấn đấu có thêm 3 - 5 sản phẩm OCOP được công nhận',
    ['sản phẩm OCOP', 'được công nhận', 'change', 3, 5, 'sản phẩm', 'stated'],
  ],
  ['Tỷ lệ xã đạt chuẩn NTM đạt 80% (12/15 xã)', ['Tỷ lệ xã đạt chuẩn NTM', null, '>=', 80, null, '%', 'stated']],
  [
    'Duy trì 15/15 xã đạt chuẩn quốc gia về y tế',
    ['xã', 'đạt chuẩn quốc gia về y tế', '>=', 15, null, '/15 xã', 'stated'],
  ],
  ['Phấn đấu không còn nhà tạm, nhà dột nát', ['nhà tạm, nhà dột nát', null, '=', 0, null, '', 'stated']],
  ['Xóa 25 nhà tạm', ['nhà tạm', null, '>=', 25, null, 'nhà', 'inferred']],
  ['Không có hộ tái nghèo, phát sinh nghèo', ['hộ tái nghèo, phát sinh nghèo', null, '=', 0, null, '', 'stated']],
  ['Mỗi xã có ít nhất 2 - 3 mô hình sinh kế', ['mô hình sinh kế', 'Mỗi xã', '>=', 2, 3, 'mô hình', 'stated']],
  [
    'Trên 90% gia đình, 85% thôn, 95% cơ quan đạt chuẩn văn hóa',
    ['gia đình', null, '>', 90, null, '%', 'stated'],
    ['thôn', null, '>', 85, null, '%', 'inferred'],
    ['cơ quan', 'đạt chuẩn văn hóa', '>', 95, null, '%', 'inferred'],
  ],
  [
    'Phấn đấu 93% hộ, 95% thôn, 98% cơ quan đạt danh hiệu văn hóa',
    ['hộ', null, '>=', 93, null, '%', 'inferred'],
    ['thôn', null, '>=', 95, null, '%', 'inferred'],
    ['cơ quan', 'đạt danh hiệu văn hóa', '>=', 98, null, '%', 'inferred'],
  ],
  [
    'Tỷ lệ tham gia BHXH đạt 45% lực lượng lao động trong độ tuổi; BHTN đạt 35%',
    ['Tỷ lệ tham gia BHXH', null, '>=', 45, null, '%', 'stated'],
    ['BHTN', null, '>=', 35, null, '%', 'stated'],
  ],
  [
    'Số người tham gia BHXH tự nguyện: 350 người',
    ['Số người tham gia BHXH tự nguyện', null, '>=', 350, null, 'người', 'inferred'],
  ],
  [
    'Phát triển mới 250 người tham gia BHXH tự nguyện',
    ['người', 'tham gia BHXH tự nguyện', '>=', 250, null, 'người', 'inferred'],
  ],
  ['Thăm, tặng 150 suất quà, mỗi suất 500.000 đồng', ['suất quà', null, '>=', 150, null, 'suất', 'inferred']],
  ['Trao 20 suất học bổng, mỗi suất 1 triệu đồng', ['suất học bổng', null, '>=', 20, null, 'suất', 'inferred']],
  [
    'Tuyên truyền trên loa truyền thanh 03 lần/tuần, mỗi lần 15 phút',
    ['Tuyên truyền trên loa truyền thanh', null, '>=', 3, null, 'lần/tuần', 'inferred'],
  ],
  [
    'In, phát 5.000 tờ rơi và 200 áp phích',
    ['tờ rơi', null, '>=', 5000, null, 'tờ rơi', 'inferred'],
    ['áp phích', null, '>=', 200, null, 'áp phích', 'inferred'],
  ],
  [
    'Lắp đặt 12 camera an ninh, 3 cụm loa thông minh',
    ['camera an ninh', null, '>=', 12, null, 'camera', 'inferred'],
    ['cụm loa thông minh', null, '>=', 3, null, 'cụm loa', 'inferred'],
  ],
  ['Cấp 500 thẻ BHYT cho hộ cận nghèo', ['thẻ BHYT cho hộ cận nghèo', null, '>=', 500, null, 'thẻ', 'inferred']],
  [
    'Tỷ lệ lao động có thu nhập trên 5 triệu đồng/tháng đạt 80%',
    ['Tỷ lệ lao động có thu nhập trên 5 triệu đồng/tháng', null, '>=', 80, null, '%', 'stated'],
  ],
  [
    'Tỷ lệ hộ có thu nhập từ 100 triệu đồng/năm trở lên chiếm trên 30%',
    ['Tỷ lệ hộ có thu nhập từ 100 triệu đồng/năm trở lên', null, '>', 30, null, '%', 'stated'],
  ],
  ['Trên dưới 50 hộ tham gia mô hình', ['hộ', 'tham gia mô hình', '>=', 50, null, 'hộ', 'approximate']],
  ['Khoảng 1.500 đến 2.000 lượt người', ['lượt người', null, '>=', 1500, 2000, 'lượt', 'approximate']],
  [
    'Giảm số vụ khiếu kiện đông người ít nhất 50%',
    ['số vụ khiếu kiện đông người', null, 'change', -50, null, '%', 'stated'],
  ],
  ['Tăng tỷ lệ che phủ rừng thêm 0,5%', ['tỷ lệ che phủ rừng', null, 'change', 0.5, null, '%', 'stated']],
  ['Tỷ lệ bao phủ BHXH tăng từ 35% lên trên 40%', ['Tỷ lệ bao phủ BHXH', null, '>', 40, null, '%', 'stated']],
  ['Nâng số xã đạt chuẩn lên 12 xã', ['số xã đạt chuẩn', null, '>=', 12, null, 'xã', 'stated']],
  ['Nâng tổng số sản phẩm OCOP lên 25 sản phẩm', ['tổng số sản phẩm OCOP', null, '>=', 25, null, 'sản phẩm', 'stated']],
  [
    'Đưa thu nhập bình quân lên 85 triệu đồng/người/năm',
    ['thu nhập', null, '>=', 85, null, 'triệu đồng/người/năm', 'stated'],
  ],
  [
    'Tỷ lệ hồ sơ giải quyết đúng và trước hạn đạt từ 98,5% trở lên',
    ['Tỷ lệ hồ sơ giải quyết đúng và trước hạn', null, '>=', 98.5, null, '%', 'stated'],
  ],
  [
    'Không quá 03 ý kiến phàn nàn của khách hàng/năm',
    ['ý kiến phàn nàn của khách hàng', null, '<=', 3, null, 'ý kiến/năm', 'stated'],
  ],
  [
    'Số lần xin lỗi do trễ hẹn không vượt quá 2% tổng số hồ sơ',
    ['Số lần xin lỗi do trễ hẹn', null, '<=', 2, null, '%', 'stated'],
  ],
  [
    'Không có khiếu nại của công dân về thái độ phục vụ',
    ['khiếu nại của công dân về thái độ phục vụ', null, '=', 0, null, '', 'stated'],
  ],
  [
    'Thời gian chờ của công dân tại quầy không quá 15 phút',
    ['Thời gian chờ của công dân tại quầy', 'tại quầy', '<=', 15, null, 'phút', 'stated'],
  ],
  [
    'Rút ngắn 30% thời gian giải quyết so với quy định',
    ['thời gian giải quyết', null, 'change', -30, null, '%', 'stated'],
  ],
  [
    'Rút ngắn thời gian giải quyết từ 15 ngày xuống còn 10 ngày làm việc',
    ['thời gian giải quyết', null, '<=', 10, null, 'ngày làm việc', 'stated'],
  ],
  [
    'Giảm thời gian chờ bình quân từ 30 phút xuống dưới 15 phút',
    ['thời gian chờ', null, '<', 15, null, 'phút', 'stated'],
  ],
  [
    'Tỷ lệ hồ sơ trả lại do lỗi của công chức ≤ 0,5%',
    ['Tỷ lệ hồ sơ trả lại do lỗi của công chức', null, '<=', 0.5, null, '%', 'stated'],
  ],
  [
    '95% ý kiến khách hàng đánh giá từ mức "Hài lòng" trở lên',
    ['ý kiến khách hàng', 'đánh giá từ mức "Hài lòng" trở lên', '>=', 95, null, '%', 'inferred'],
  ],
  ['Điểm đánh giá nội bộ đạt 9,5/10 điểm', ['Điểm đánh giá nội bộ', null, '>=', 9.5, null, '/10 điểm', 'stated']],
  [
    'Số điểm không phù hợp phát hiện qua đánh giá nội bộ không quá 05 điểm',
    ['Số điểm không phù hợp phát hiện qua đánh giá nội bộ', null, '<=', 5, null, 'điểm', 'stated'],
  ],
  ['98% hồ sơ đúng hạn, phấn đấu 99%', ['hồ sơ đúng hạn', null, '>=', 98, 99, '%', 'inferred']],
  ['Mức độ hài lòng đạt tối thiểu 4/5 điểm', ['Mức độ hài lòng', null, '>=', 4, null, '/5 điểm', 'stated']],
  ['0 trường hợp bị kiểm điểm', ['trường hợp', 'bị kiểm điểm', '=', 0, null, 'trường hợp', 'inferred']],
  [
    'Tiếp công dân định kỳ ít nhất 02 ngày/tháng',
    ['Tiếp công dân định kỳ', null, '>=', 2, null, 'ngày/tháng', 'stated'],
  ],
  ['Lãnh đạo UBND tiếp dân 02 buổi/tháng', ['Lãnh đạo UBND tiếp dân', null, '>=', 2, null, 'buổi/tháng', 'inferred']],
  ['Mỗi tuần đăng tải tối thiểu 05 tin, bài', ['tin, bài', 'Mỗi tuần', '>=', 5, null, 'tin, bài', 'stated']],
  [
    'Thanh tra, kiểm tra công vụ ít nhất 02 cuộc kiểm tra/năm',
    ['Thanh tra, kiểm tra công vụ', null, '>=', 2, null, 'cuộc/năm', 'stated'],
  ],
  [
    'Tổ chức tối thiểu 01 hội nghị đối thoại với doanh nghiệp/năm',
    ['hội nghị đối thoại với doanh nghiệp', null, '>=', 1, null, 'hội nghị/năm', 'stated'],
  ],
  ['Giảm 2% số hộ nghèo/năm', ['số hộ nghèo', null, 'change', -2, null, '%/năm', 'stated']],
  [
    'Đảm bảo 100% TTHC được công khai đúng hạn; 0% hồ sơ quá hạn',
    ['TTHC', 'được công khai đúng hạn', '>=', 100, null, '%', 'inferred'],
    ['hồ sơ quá hạn', null, '=', 0, null, '%', 'inferred'],
  ],
  ['Không còn hồ sơ tồn đọng', ['hồ sơ tồn đọng', null, '=', 0, null, '', 'stated']],
  [
    'Tuyệt đối không để phát sinh giấy tờ, thủ tục ngoài quy định',
    ['giấy tờ, thủ tục ngoài quy định', null, '=', 0, null, '', 'stated'],
  ],
  ['Không có đơn thư vượt cấp', ['đơn thư vượt cấp', null, '=', 0, null, '', 'stated']],
  ['tối đa 02 lần sửa đổi, bổ sung hồ sơ', ['sửa đổi, bổ sung hồ sơ', null, '<=', 2, null, 'lần', 'stated']],
  [
    'Không quá 1% hồ sơ trễ hạn và 0,5% hồ sơ trả lại',
    ['hồ sơ trễ hạn', null, '<=', 1, null, '%', 'stated'],
    ['hồ sơ trả lại', null, '<=', 0.5, null, '%', 'inferred'],
  ],
  [
    'Tiếp nhận trực tuyến đạt tối thiểu 85%, thanh toán trực tuyến đạt tối thiểu 75%',
    ['Tiếp nhận trực tuyến', null, '>=', 85, null, '%', 'stated'],
    ['thanh toán trực tuyến', null, '>=', 75, null, '%', 'stated'],
  ],
  [
    'Cắt giảm 30% thời gian, 30% chi phí tuân thủ thủ tục hành chính',
    ['thời gian', null, 'change', -30, null, '%', 'stated'],
    ['chi phí tuân thủ thủ tục hành chính', null, 'change', -30, null, '%', 'stated'],
  ],
  [
    'Cắt giảm tối thiểu 30% chi phí tuân thủ, bãi bỏ ít nhất 30% điều kiện kinh doanh',
    ['chi phí tuân thủ', null, 'change', -30, null, '%', 'stated'],
    ['điều kiện kinh doanh', null, '>=', 30, null, '%', 'stated'],
  ],
  [
    'Giảm 20% số cuộc họp; giảm 30% báo cáo giấy',
    ['số cuộc họp', null, 'change', -20, null, '%', 'stated'],
    ['báo cáo giấy', null, 'change', -30, null, '%', 'stated'],
  ],
  [
    'Giảm 20% số cuộc họp; 90% văn bản được gửi điện tử',
    ['số cuộc họp', null, 'change', -20, null, '%', 'stated'],
    ['văn bản', 'được gửi điện tử', '>=', 90, null, '%', 'inferred'],
  ],
  [
    'Giảm 10% biên chế hưởng lương từ ngân sách nhà nước',
    ['biên chế hưởng lương từ ngân sách nhà nước', null, 'change', -10, null, '%', 'stated'],
  ],
  [
    'Giảm tối thiểu 2 đầu mối, giảm 5% số lượng cấp phó',
    ['đầu mối', null, 'change', -2, null, 'đầu mối', 'stated'],
    ['số lượng cấp phó', null, 'change', -5, null, '%', 'stated'],
  ],
  ['Cắt giảm 1/3 thời gian giải quyết', ['thời gian giải quyết', null, 'change', -1, null, '/3', 'stated']],
  ['Giảm từ 5 xuống còn 3 bước', ['bước', null, '<=', 3, null, 'bước', 'stated']],
  ['Giảm còn 3 bước', ['bước', null, '<=', 3, null, 'bước', 'stated']],
  [
    'Bồi dưỡng tối thiểu 40 giờ/năm cho mỗi công chức',
    ['cho mỗi công chức', null, '>=', 40, null, 'giờ/năm', 'stated'],
  ],
  ['Số hóa 100% hồ sơ 3 năm gần nhất', ['hồ sơ 3 năm gần nhất', null, '>=', 100, null, '%', 'inferred']],
  [
    '100% hồ sơ được giải quyết trong 03 ngày làm việc',
    ['hồ sơ', 'được giải quyết trong 03 ngày làm việc', '>=', 100, null, '%', 'inferred'],
  ],
  [
    'Có 05 cán bộ được cử đi đào tạo, trong đó 02 thạc sĩ',
    ['cán bộ', 'được cử đi đào tạo', '>=', 5, null, 'cán bộ', 'inferred'],
    ['thạc sĩ', null, '>=', 2, null, 'thạc sĩ', 'inferred'],
  ],
  [
    'Chỉ số cải cách hành chính tăng ít nhất 2 bậc so với năm 2025',
    ['Chỉ số cải cách hành chính', null, 'change', 2, null, 'bậc', 'stated'],
  ],
  ['Chỉ số PAR INDEX nằm trong top 15 cả nước', ['Chỉ số PAR INDEX', null, '<=', 15, null, 'hạng', 'stated']],
  [
    'Chỉ số SIPAS đạt từ 85,5% trở lên, xếp hạng từ thứ 20 trở lên',
    ['Chỉ số SIPAS', null, '>=', 85.5, null, '%', 'stated'],
    ['Chỉ số SIPAS', null, '<=', 20, null, 'hạng', 'stated'],
  ],
  [
    'Điểm thành phần "Cải cách thủ tục hành chính" đạt 13,5/14 điểm',
    ['Điểm thành phần "Cải cách thủ tục hành chính', null, '>=', 13.5, null, '/14 điểm', 'stated'],
  ],
  [
    'Chỉ số PCI đạt 68 điểm trở lên, đứng trong nhóm 20 tỉnh, thành phố tốt nhất',
    ['Chỉ số PCI', null, '>=', 68, null, 'điểm', 'stated'],
    ['Chỉ số PCI', null, '<=', 20, null, 'hạng', 'stated'],
  ],
  [
    '80% trở lên cấp tỉnh, 60% cấp xã',
    ['cấp tỉnh', null, '>=', 80, null, '%', 'stated'],
    ['cấp xã', null, '>=', 60, null, '%', 'inferred'],
  ],
  ['Duy trì vị trí trong nhóm 5 địa phương dẫn đầu', ['vị trí', null, '<=', 5, null, 'hạng', 'stated']],
  ['Cải thiện ít nhất 03 bậc xếp hạng Chỉ số CCHC', ['xếp hạng Chỉ số CCHC', null, 'change', 3, null, 'bậc', 'stated']],
  [
    'Tăng ít nhất 1 bậc, tăng 2% điểm số',
    ['', null, 'change', 1, null, 'bậc', 'stated'],
    ['điểm số', null, 'change', 2, null, '%', 'stated'],
  ],
  [
    'Điểm đánh giá theo Bộ chỉ số 766 đạt từ 90 điểm trở lên',
    ['Điểm đánh giá theo Bộ chỉ số 766', null, '>=', 90, null, 'điểm', 'stated'],
  ],
  [
    'Điểm nhóm chỉ số số hóa hồ sơ đạt 20/22 điểm',
    ['Điểm nhóm chỉ số số hóa hồ sơ', null, '>=', 20, null, '/22 điểm', 'stated'],
  ],
  [
    'Tỷ lệ cấp kết quả điện tử theo Quyết định 766/QĐ-TTg đạt 95%',
    ['Tỷ lệ cấp kết quả điện tử theo Quyết định 766/QĐ-TTg', null, '>=', 95, null, '%', 'stated'],
  ],
  ['Số hồ sơ trực tuyến tăng gấp đôi so với năm 2025', ['Số hồ sơ trực tuyến', null, '>=', 2, null, 'lần', 'stated']],
  [
    'Thứ hạng chỉ số chuyển đổi số tăng từ 3 bậc trở lên',
    ['Thứ hạng chỉ số chuyển đổi số', null, 'change', 3, null, 'bậc', 'stated'],
  ],
  ['Tăng hạng Chỉ số PCI lên 5 bậc so với năm 2025', ['Chỉ số PCI', null, 'change', 5, null, 'bậc', 'stated']],
  [
    'Tối thiểu 80% dịch vụ công trực tuyến toàn trình có phát sinh hồ sơ',
    ['dịch vụ công trực tuyến toàn trình', 'có phát sinh hồ sơ', '>=', 80, null, '%', 'stated'],
  ],
  [
    '90% hồ sơ công việc tại cấp tỉnh; 80% hồ sơ công việc tại cấp huyện và 60% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng',
    ['hồ sơ công việc tại cấp tỉnh', 'tại cấp tỉnh', '>=', 90, null, '%', 'inferred'],
    ['hồ sơ công việc tại cấp huyện', 'tại cấp huyện', '>=', 80, null, '%', 'inferred'],
    ['hồ sơ công việc tại cấp xã', 'tại cấp xã', '>=', 60, null, '%', 'inferred'],
  ],
  [
    'Kinh tế số chiếm 20% GRDP; tỷ trọng kinh tế số trong từng ngành, lĩnh vực đạt tối thiểu 10%',
    ['Kinh tế số', null, '>=', 20, null, '%', 'stated'],
    ['tỷ trọng kinh tế số trong từng ngành, lĩnh vực', null, '>=', 10, null, '%', 'stated'],
  ],
  [
    'Trên 50% dân số từ 15 tuổi trở lên có tài khoản giao dịch tại ngân hàng',
    ['dân số từ 15 tuổi trở lên', 'có tài khoản giao dịch tại ngân hàng', '>', 50, null, '%', 'stated'],
  ],
  [
    '24/24 xã có điểm phục vụ Wi-Fi miễn phí',
    ['xã', 'có điểm phục vụ Wi-Fi miễn phí', '>=', 24, null, '/24 xã', 'inferred'],
  ],
  ['Tốc độ tải tối thiểu 40 Mbps', ['Tốc độ tải', null, '>=', 40, null, 'Mbps', 'stated']],
  [
    'Tích hợp ít nhất 05 nhóm dữ liệu lên Kho dữ liệu dùng chung',
    ['nhóm dữ liệu lên Kho dữ liệu dùng chung', null, '>=', 5, null, 'nhóm', 'stated'],
  ],
  [
    'Đào tạo kỹ năng số cho 1.200 lượt cán bộ, công chức',
    ['lượt cán bộ, công chức', null, '>=', 1200, null, 'lượt', 'inferred'],
  ],
  [
    'Mỗi cán bộ sử dụng thành thạo ít nhất 03 kỹ năng số cơ bản',
    ['kỹ năng số cơ bản', 'Mỗi cán bộ sử dụng thành thạo', '>=', 3, null, 'kỹ năng', 'stated'],
  ],
  [
    'Xây dựng 01 cơ sở dữ liệu dùng chung',
    ['cơ sở dữ liệu dùng chung', null, '>=', 1, null, 'cơ sở dữ liệu', 'inferred'],
  ],
  [
    '02 dịch vụ đô thị thông minh được đưa vào vận hành',
    ['dịch vụ đô thị thông minh', 'được đưa vào vận hành', '>=', 2, null, 'dịch vụ', 'inferred'],
  ],
  ['≥95% văn bản điện tử', ['văn bản điện tử', null, '>=', 95, null, '%', 'stated']],
  ['>= 95 % văn bản', ['văn bản', null, '>=', 95, null, '%', 'stated']],
  ['Tỷ lệ chữ ký số cá nhân: > 30%', ['Tỷ lệ chữ ký số cá nhân', null, '>', 30, null, '%', 'stated']],
  ['l00% thủ tục được công khai', ['thủ tục', 'được công khai', '>=', 100, null, '%', 'inferred']],
  ['1OO% hồ sơ được cập nhật', ['hồ sơ', 'được cập nhật', '>=', 100, null, '%', 'inferred']],
  ['I00% cán bộ được tập huấn', ['cán bộ', 'được tập huấn', '>=', 100, null, '%', 'inferred']],
  ['Tỷ suất sinh thô dưới 14 %o', ['Tỷ suất sinh thô', null, '<', 14, null, '‰', 'stated']],
  ['trên95% hồ sơ', ['hồ sơ', null, '>', 95, null, '%', 'stated']],
  ['tối thiểu80% hồ sơ', ['hồ sơ', null, '>=', 80, null, '%', 'stated']],
  [
    'Đến năm 2027 có 50%, đến năm 2030 có 100% thôn thông minh',
    ['', null, '>=', 50, null, '%', 'inferred'],
    ['thôn thông minh', null, '>=', 100, null, '%', 'inferred'],
  ],
  [
    'Hết năm 2026 hoàn thành 60% kế hoạch, năm 2027 hoàn thành 100%',
    ['kế hoạch', null, '>=', 60, null, '%', 'inferred'],
    ['kế hoạch', null, '>=', 100, null, '%', 'inferred'],
  ],
  ['Tỷ lệ đô thị hóa năm 2030 đạt khoảng 45 - 50%', ['Tỷ lệ đô thị hóa', null, '>=', 45, 50, '%', 'approximate']],
  [
    'Tăng tỷ lệ hồ sơ trực tuyến từ 65% (năm 2025) lên 80% (năm 2026)',
    ['tỷ lệ hồ sơ trực tuyến', null, '>=', 80, null, '%', 'stated'],
  ],
  ['Kết nạp từ 10 đến 12 đảng viên mới', ['đảng viên mới', null, '>=', 10, 12, 'đảng viên', 'inferred']],
  [
    'Hàng năm có 90% trở lên chi bộ trực thuộc hoàn thành tốt nhiệm vụ',
    ['chi bộ trực thuộc', 'hoàn thành tốt nhiệm vụ', '>=', 90, null, '%', 'stated'],
  ],
  [
    'Số chi bộ hoàn thành xuất sắc nhiệm vụ không quá 20% trong tổng số chi bộ hoàn thành tốt nhiệm vụ',
    ['Số chi bộ hoàn thành xuất sắc nhiệm vụ', null, '<=', 20, null, '%', 'stated'],
  ],
  [
    'Không có tổ chức đảng, đảng viên vi phạm kỷ luật',
    ['tổ chức đảng, đảng viên vi phạm kỷ luật', null, '=', 0, null, '', 'stated'],
  ],
  [
    'Kiểm tra 03 tổ chức đảng và 05 đảng viên; giám sát chuyên đề 02 chi bộ',
    ['tổ chức đảng', null, '>=', 3, null, 'tổ chức', 'inferred'],
    ['đảng viên', null, '>=', 5, null, 'đảng viên', 'inferred'],
    ['chi bộ', null, '>=', 2, null, 'chi bộ', 'inferred'],
  ],
  [
    'Tỷ lệ điều tra, khám phá các vụ án đạt trên 80%, trong đó án rất nghiêm trọng đạt trên 95%',
    ['Tỷ lệ điều tra, khám phá các vụ án', null, '>', 80, null, '%', 'stated'],
    ['án rất nghiêm trọng', null, '>', 95, null, '%', 'stated'],
  ],
  [
    'Giảm ít nhất 5% số vụ tai nạn giao thông trên cả 3 tiêu chí so với năm 2025',
    ['số vụ tai nạn giao thông trên cả 3 tiêu chí', null, 'change', -5, null, '%', 'stated'],
  ],
  [
    'Kéo giảm từ 5 - 10% số vụ phạm pháp hình sự so với năm 2025',
    ['số vụ phạm pháp hình sự', null, 'change', -5, -10, '%', 'stated'],
  ],
  ['Bắt, vận động đầu thú ít nhất 50% đối tượng truy nã', ['đối tượng truy nã', null, '>=', 50, null, '%', 'stated']],
  [
    'Không để xảy ra đột xuất, bất ngờ về an ninh quốc gia',
    ['đột xuất, bất ngờ về an ninh quốc gia', null, '=', 0, null, '', 'stated'],
  ],
  [
    'Không để xảy ra cháy lớn gây thiệt hại nghiêm trọng',
    ['cháy lớn gây thiệt hại nghiêm trọng', null, '=', 0, null, '', 'stated'],
  ],
  [
    '100% công dân từ đủ 14 tuổi trở lên được cấp thẻ căn cước',
    ['công dân từ đủ 14 tuổi trở lên', 'được cấp thẻ căn cước', '>=', 100, null, '%', 'inferred'],
  ],
  ['Tuyển chọn và gọi nhập ngũ 100% chỉ tiêu được giao', ['chỉ tiêu', 'được giao', '>=', 100, null, '%', 'inferred']],
  [
    'Xây dựng lực lượng dự bị động viên đạt 98,5% biên chế',
    ['Xây dựng lực lượng dự bị động viên', null, '>=', 98.5, null, '%', 'stated'],
  ],
  [
    'Huấn luyện quân sự đạt 100% nội dung, 98,5% quân số tham gia',
    ['Huấn luyện quân sự', null, '>=', 100, null, '%', 'stated'],
    ['quân số', 'tham gia', '>=', 98.5, null, '%', 'inferred'],
  ],
  [
    'Không có quân nhân đào ngũ, vắng mặt trái phép',
    ['quân nhân đào ngũ, vắng mặt trái phép', null, '=', 0, null, '', 'stated'],
  ],
  [
    'Không có thanh niên trốn, chống lệnh gọi nhập ngũ',
    ['thanh niên trốn, chống lệnh gọi nhập ngũ', null, '=', 0, null, '', 'stated'],
  ],
  ['50% + 1 số đại biểu', ['số đại biểu', null, '>', 50, null, '%', 'stated']],
  ['Trên 2/3 số phiếu tán thành', ['phiếu tán thành', null, '>', 2, null, '/3 số phiếu', 'stated']],
  ['1/3 số cán bộ', ['cán bộ', null, '>=', 1, null, '/3 số cán bộ', 'inferred']],
  ['2/3 số thôn có nhà văn hóa', ['thôn', 'có nhà văn hóa', '>=', 2, null, '/3 số thôn', 'inferred']],
  [
    'Tỷ lệ học sinh hoàn thành chương trình tiểu học đạt 99,8% trở lên',
    ['Tỷ lệ học sinh hoàn thành chương trình tiểu học', null, '>=', 99.8, null, '%', 'stated'],
  ],
  [
    'Duy trì sĩ số đạt 99% trở lên; tỷ lệ học sinh bỏ học dưới 0,3%',
    ['sĩ số', null, '>=', 99, null, '%', 'stated'],
    ['tỷ lệ học sinh bỏ học', null, '<', 0.3, null, '%', 'stated'],
  ],
  [
    'Có ít nhất 12 giải học sinh giỏi cấp tỉnh, trong đó có 02 giải Nhất',
    ['giải học sinh giỏi cấp tỉnh', null, '>=', 12, null, 'giải', 'stated'],
    ['giải Nhất', null, '>=', 2, null, 'giải', 'inferred'],
  ],
  [
    '100% trẻ em 5 tuổi được phổ cập giáo dục mầm non',
    ['trẻ em 5 tuổi', 'được phổ cập giáo dục mầm non', '>=', 100, null, '%', 'inferred'],
  ],
  [
    'Huy động trẻ từ 3 đến 5 tuổi ra lớp đạt 95%',
    ['Huy động trẻ từ 3 đến 5 tuổi ra lớp', null, '>=', 95, null, '%', 'stated'],
  ],
  [
    'Huy động 35% trẻ nhà trẻ, 98% trẻ mẫu giáo ra lớp',
    ['trẻ nhà trẻ', null, '>=', 35, null, '%', 'inferred'],
    ['trẻ mẫu giáo ra lớp', null, '>=', 98, null, '%', 'inferred'],
  ],
  [
    '75% giáo viên đạt chuẩn trình độ từ đại học trở lên',
    ['giáo viên', 'đạt chuẩn trình độ từ đại học trở lên', '>=', 75, null, '%', 'inferred'],
  ],
  [
    'Mỗi giáo viên dự giờ ít nhất 18 tiết/năm học',
    ['tiết', 'Mỗi giáo viên dự giờ', '>=', 18, null, 'tiết/năm học', 'stated'],
  ],
  [
    'Mỗi tổ chuyên môn thực hiện tối thiểu 02 chuyên đề/học kỳ',
    ['chuyên đề', 'Mỗi tổ chuyên môn', '>=', 2, null, 'chuyên đề/học kỳ', 'stated'],
  ],
  [
    'Hạnh kiểm khá, tốt đạt 98% trở lên; không có học sinh xếp loại yếu',
    ['Hạnh kiểm khá, tốt', null, '>=', 98, null, '%', 'stated'],
    ['học sinh xếp loại yếu', null, '=', 0, null, '', 'stated'],
  ],
  [
    'Tỷ lệ học sinh giỏi 25%, khá 50%, trung bình dưới 25%',
    ['Tỷ lệ học sinh giỏi', null, '>=', 25, null, '%', 'inferred'],
    ['khá', null, '>=', 50, null, '%', 'inferred'],
    ['trung bình', null, '<', 25, null, '%', 'stated'],
  ],
  [
    'Tỷ lệ lên lớp thẳng đạt 97%, sau thi lại đạt 99%',
    ['Tỷ lệ lên lớp thẳng', null, '>=', 97, null, '%', 'stated'],
    ['sau thi lại', null, '>=', 99, null, '%', 'stated'],
  ],
  ['Sĩ số bình quân không quá 35 học sinh/lớp', ['Sĩ số', null, '<=', 35, null, 'học sinh/lớp', 'stated']],
  ['Quyên góp 500 cuốn sách cho thư viện', ['cuốn sách cho thư viện', null, '>=', 500, null, 'cuốn', 'inferred']],
  ['Công suất sử dụng giường bệnh đạt 90 - 95%', ['Công suất sử dụng giường bệnh', null, '>=', 90, 95, '%', 'stated']],
  [
    'Tỷ lệ hài lòng của người bệnh nội trú ≥ 95%, ngoại trú ≥ 90%',
    ['Tỷ lệ hài lòng của người bệnh nội trú', null, '>=', 95, null, '%', 'stated'],
    ['ngoại trú', null, '>=', 90, null, '%', 'stated'],
  ],
  [
    'Thời gian khám bệnh trung bình giảm còn dưới 2 giờ',
    ['Thời gian khám bệnh trung bình', null, '<', 2, null, 'giờ', 'stated'],
  ],
  ['Tổng số lượt khám bệnh đạt 125.000 lượt', ['Tổng số lượt khám bệnh', null, '>=', 125000, null, 'lượt', 'stated']],
  [
    'Ngày điều trị trung bình không quá 6,5 ngày',
    ['Ngày điều trị trung bình', null, '<=', 6.5, null, 'ngày', 'stated'],
  ],
  [
    'Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ 8 loại vắc xin đạt trên 95%',
    ['Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ 8 loại vắc xin', null, '>', 95, null, '%', 'stated'],
  ],
  [
    'Tỷ lệ phụ nữ mang thai được khám thai ít nhất 4 lần trong thai kỳ đạt 80%',
    ['Tỷ lệ phụ nữ mang thai được khám thai ít nhất 4 lần trong thai kỳ', null, '>=', 80, null, '%', 'stated'],
  ],
  [
    'Tỷ lệ người cao tuổi được khám sức khỏe định kỳ ít nhất 01 lần/năm đạt 90%',
    ['Tỷ lệ người cao tuổi được khám sức khỏe định kỳ ít nhất 01 lần/năm', null, '>=', 90, null, '%', 'stated'],
  ],
  [
    'Đạt 28 giường bệnh và 9,5 bác sĩ trên 10.000 dân',
    ['giường bệnh', null, '>=', 28, null, 'giường bệnh', 'stated'],
    ['bác sĩ', null, '>=', 9.5, null, 'bác sĩ/10000 dân', 'inferred'],
  ],
  [
    'Tỷ lệ bao phủ BHYT đạt 95,75%, tăng 0,5% so với năm 2025',
    ['Tỷ lệ bao phủ BHYT', null, '>=', 95.75, null, '%', 'stated'],
    ['Tỷ lệ bao phủ BHYT', null, 'change', 0.5, null, '%', 'stated'],
  ],
  ['Tỷ suất chết trẻ dưới 5 tuổi còn 18,5‰', ['Tỷ suất chết trẻ dưới 5 tuổi', null, '<=', 18.5, null, '‰', 'stated']],
  ['Mức giảm tỷ suất sinh 0,2‰', ['Mức giảm tỷ suất sinh', null, '>=', 0.2, null, '‰', 'inferred']],
  [
    'Phun hóa chất khử khuẩn ít nhất 2 lần/tuần',
    ['Phun hóa chất khử khuẩn', null, '>=', 2, null, 'lần/tuần', 'stated'],
  ],
  ['Tỷ lệ nhiễm khuẩn bệnh viện < 3,0%', ['Tỷ lệ nhiễm khuẩn bệnh viện', null, '<', 3, null, '%', 'stated']],
  [
    'Diện tích gieo trồng cây hàng năm 12.350,5 ha',
    ['Diện tích gieo trồng cây', null, '>=', 12350.5, null, 'ha', 'inferred'],
  ],
  [
    'Sản lượng lương thực cây có hạt đạt 45,6 nghìn tấn',
    ['Sản lượng lương thực cây có hạt', null, '>=', 45.6, null, 'nghìn tấn', 'stated'],
  ],
  ['Năng suất lúa bình quân 58,5 tạ/ha/vụ', ['Năng suất lúa', null, '>=', 58.5, null, 'tạ/ha/vụ', 'inferred']],
  [
    'Đàn lợn 25.500 con; đàn trâu, bò 4.200 con; đàn gia cầm 320.000 con',
    ['Đàn lợn', null, '>=', 25500, null, 'con', 'inferred'],
    ['đàn trâu, bò', null, '>=', 4200, null, 'con', 'inferred'],
    ['đàn gia cầm', null, '>=', 320000, null, 'con', 'inferred'],
  ],
  [
    'Trồng mới 350 ha rừng tập trung, 200.000 cây phân tán',
    ['rừng tập trung', null, '>=', 350, null, 'ha', 'inferred'],
    ['cây phân tán', null, '>=', 200000, null, 'cây', 'inferred'],
  ],
  [
    'Tỷ lệ tiêm phòng vắc xin cho đàn gia súc đạt trên 80% tổng đàn',
    ['Tỷ lệ tiêm phòng vắc xin cho đàn gia súc', null, '>', 80, null, '%', 'stated'],
  ],
  [
    'Tỷ lệ dân số sử dụng nước hợp vệ sinh 99,5%, trong đó nước sạch theo quy chuẩn 65%',
    ['Tỷ lệ dân số sử dụng nước hợp vệ sinh', null, '>=', 99.5, null, '%', 'inferred'],
    ['nước sạch theo quy chuẩn', null, '>=', 65, null, '%', 'inferred'],
  ],
  [
    'Giá trị sản xuất nông, lâm, thủy sản (giá so sánh 2010) tăng 3,5 - 4%',
    ['Giá trị sản xuất nông, lâm, thủy sản (giá so sánh 2010)', null, 'change', 3.5, 4, '%', 'stated'],
  ],
  [
    'Xây dựng 02 chuỗi liên kết sản xuất gắn với tiêu thụ sản phẩm',
    ['chuỗi liên kết sản xuất gắn với tiêu thụ sản phẩm', null, '>=', 2, null, 'chuỗi liên kết', 'inferred'],
  ],
  ['Kiên cố hóa 5,2 km kênh mương nội đồng', ['kênh mương nội đồng', null, '>=', 5.2, null, 'km', 'inferred']],
  ['Bê tông hóa 3.500m đường thôn', ['đường thôn', null, '>=', 3500, null, 'm', 'inferred']],
  ['Cấp mã số vùng trồng cho 05 vùng', ['vùng', null, '>=', 5, null, 'vùng', 'inferred']],
  ['Thành lập mới tối thiểu 1 HTX nông nghiệp', ['HTX nông nghiệp', null, '>=', 1, null, 'HTX', 'stated']],
  [
    'Đón 1,2 triệu lượt khách, trong đó khách quốc tế 150 nghìn lượt',
    ['lượt khách', null, '>=', 1.2, null, 'triệu lượt', 'inferred'],
    ['khách quốc tế', null, '>=', 150, null, 'nghìn lượt', 'inferred'],
  ],
  [
    'Doanh thu du lịch đạt 850 tỷ đồng, tăng 15%',
    ['Doanh thu du lịch', null, '>=', 850, null, 'tỷ đồng', 'stated'],
    ['Doanh thu du lịch', null, 'change', 15, null, '%', 'stated'],
  ],
  [
    'Thời gian lưu trú bình quân đạt 2,1 ngày/khách',
    ['Thời gian lưu trú', null, '>=', 2.1, null, 'ngày/khách', 'stated'],
  ],
  ['Phát triển 3-4 điểm du lịch cộng đồng', ['điểm du lịch cộng đồng', null, '>=', 3, 4, 'điểm du lịch', 'inferred']],
  [
    'Có trên 2.500 buồng lưu trú, trong đó 500 buồng đạt chuẩn từ 3 sao trở lên',
    ['buồng lưu trú', null, '>', 2500, null, 'buồng', 'stated'],
    ['buồng', 'đạt chuẩn từ 3 sao trở lên', '>=', 500, null, 'buồng', 'inferred'],
  ],
  [
    'Tạo việc làm cho 4.500 lao động, trong đó 1.500 lao động trực tiếp',
    ['lao động', null, '>=', 4500, null, 'lao động', 'inferred'],
    ['lao động trực tiếp', null, '>=', 1500, null, 'lao động', 'inferred'],
  ],
  ['Hoàn thành 3/3 nội dung đột phá', ['nội dung đột phá', null, '>=', 3, null, '/3 nội dung', 'inferred']],
  [
    'Hoàn thành 28/30 chỉ tiêu, đạt 93,3%',
    ['chỉ tiêu', null, '>=', 28, null, '/30 chỉ tiêu', 'inferred'],
    ['chỉ tiêu', null, '>=', 93.3, null, '%', 'stated'],
  ],
  ['Từ 02-03 cuộc/năm', ['cuộc', null, '>=', 2, 3, 'cuộc/năm', 'inferred']],
];
