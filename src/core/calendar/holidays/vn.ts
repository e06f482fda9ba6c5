import type { CalendarYear } from './calendar-year';
import { VN_2022 } from './vn-2022';
import { VN_2023 } from './vn-2023';
import { VN_2024 } from './vn-2024';
import { VN_2025 } from './vn-2025';
import { VN_2026 } from './vn-2026';
import { VN_2027 } from './vn-2027';

/** The years that are known, each with its notices; a new year is a file and a line here. */
export const VN_YEARS: readonly CalendarYear[] = [VN_2022, VN_2023, VN_2024, VN_2025, VN_2026, VN_2027];
