/**
 * What people write and spreadsheets export, as facts: rupiah, counts, days, yes and no.
 *
 * @module umkm/read
 */
export type { DayOrder } from "./dates/daysFound";
export { readCount } from "./readCount";
export { type ReadDayOptions, readDay } from "./readDay";
export { readDigits } from "./readDigits";
export {
  type AmbiguousValue,
  type AnyReading,
  type CountReading,
  type DayReading,
  type DigitsReading,
  type MonthOrYearReading,
  type Per,
  type Reading,
  type ReadProblem,
  type ReadValue,
  type RupiahReading,
  readProblems,
  type UnreadableValue,
  type YesNoReading,
} from "./reading";
export { readMonthOrYear } from "./readMonthOrYear";
export { readRupiah } from "./readRupiah";
export { readYesNo } from "./readYesNo";
