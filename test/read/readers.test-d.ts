import { assertType, it } from "vitest";
import type { CountFact, DateFact, RupiahFact, YesNoFact } from "../../src/core/fact/fact";
import { readCount } from "../../src/read/readCount";
import { readDay } from "../../src/read/readDay";
import { readMonthOrYear } from "../../src/read/readMonthOrYear";
import { readRupiah } from "../../src/read/readRupiah";
import { readYesNo } from "../../src/read/readYesNo";

it("values are facts as they stand", () => {
  const [rupiah, count, day, month, yesNo] = [
    readRupiah(""),
    readCount(""),
    readDay(""),
    readMonthOrYear(""),
    readYesNo(""),
  ];
  if (rupiah.status === "read") assertType<RupiahFact>(rupiah.value);
  if (count.status === "read") assertType<CountFact>(count.value);
  if (day.status === "read") assertType<DateFact>(day.value);
  if (month.status === "ambiguous") assertType<readonly DateFact[]>(month.candidates);
  if (yesNo.status === "read") assertType<YesNoFact>(yesNo.value);
  // @ts-expect-error an answer is not a value until its status is asked
  rupiah.value;
  // @ts-expect-error an order that does not exist
  readDay("3/4/2024", { order: "us" });
});
