import { expect, it } from "vitest";
import { achievedPace } from "../../../src/digital/achievedPace";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import type { Explainable } from "../../../src/messages/explainable";
import { id } from "../../../src/messages/id/id";
import { checkStatement } from "../../../src/population/checkStatement";
import { grownBy } from "../../../src/population/grownBy";
import { impliedBase } from "../../../src/population/impliedBase";
import { shareOf } from "../../../src/population/shareOf";

const wide = { width: Number.POSITIVE_INFINITY } as const;

it.each<[string, Explainable, string, string]>([
  [
    "a share that holds",
    checkStatement({ says: "share", part: 20_760_000, whole: 30_000_000, printed: "69.2" }),
    "Benar: 69,2% dari 30.000.000.",
    "It holds: 69.2% of 30,000,000.",
  ],
  [
    "a share that was cut",
    checkStatement({ says: "share", part: 17_590_000, whole: 30_000_000, printed: "58" }),
    "Benar hanya bila desimalnya dipotong: 58%; dibulatkan menjadi 59% dari 30.000.000.",
    "It holds only if decimals are cut off: 58%; rounded, it is 59% of 30,000,000.",
  ],
  [
    "a sum that is wrong",
    checkStatement({ says: "sum", parts: [3_400_000, 2_400_000], printed: "6.0", unit: 1_000_000 }),
    "Salah: tercetak 6,0 kali 1.000.000, yang benar 5,8 kali 1.000.000.",
    "It is wrong: printed 6.0 times 1,000,000, right is 5.8 times 1,000,000.",
  ],
  [
    "a fall in units of one",
    checkStatement({ says: "change", from: 5, to: 3, printed: "-2" }),
    "Benar: -2.",
    "It holds: -2.",
  ],
  [
    "a share of nothing",
    checkStatement({ says: "share", part: 0, whole: 0, printed: "5" }),
    "Tercetak 5%, padahal dasarnya nol: tidak ada bagiannya.",
    "Printed 5%, but the base is zero: there is no share.",
  ],
  [
    "a part above its whole",
    shareOf({ value: 425_845, register: "qris" }, { value: 273_457, register: "office" }),
    "425.845 dari 273.457: 155,73%. Bagiannya melebihi keseluruhan: ini dua pendataan, bukan pangsa. Kedua angka berasal dari pendataan yang berbeda: selisihnya bukan pertumbuhan.",
    "425,845 of 273,457: 155.73%. The part is above the whole: these are two registers, and not a share. The counts come from different registers: their difference is not growth.",
  ],
  ["a part of nothing", shareOf(0, 0), "0 dari 0: tidak ada pangsa dari nol.", "0 of 0: there is no share of nothing."],
  ["an implied base", impliedBase(1, "1"), "1 adalah 1% dari 67 sampai 200.", "1 are 1% of 67 to 200."],
  ["one without end", impliedBase(1, "0"), "1 adalah 0% dari 201 atau lebih.", "1 are 0% of 201 or more."],
  [
    "one that there is not",
    impliedBase(1, "70"),
    "1 bukan 70% dari bilangan bulat mana pun.",
    "1 are not 70% of any whole number.",
  ],
  [
    "a count that grew",
    grownBy(2_868_178, "4.46"),
    "2.868.178 tumbuh 4,46% menjadi 2.996.099; bila angkanya dibulatkan, 2.995.956 sampai 2.996.242.",
    "2,868,178 grown by 4.46% is 2,996,099; by a growth printed so, 2,995,956 to 2,996,242.",
  ],
  [
    "a pace",
    achievedPace({ on: "2019-12-31", value: 8_000_000 }, { on: "2022-12-31", value: 20_000_000 }),
    "Dari 31 Desember 2019 sampai 31 Desember 2022, 1.096 hari: 12.000.000, yaitu 333.333 per bulan dan 4.000.000 per tahun.",
    "From 31 December 2019 to 31 December 2022, 1,096 days: 12,000,000, which is 333,333 a month and 4,000,000 a year.",
  ],
  [
    "a pace that falls",
    achievedPace({ on: "2024-01-01", value: 24 }, { on: "2024-02-01", value: 12 }),
    "Dari 1 Januari 2024 sampai 1 Februari 2024, 31 hari: -12, yaitu -12 per bulan dan -144 per tahun.",
    "From 1 January 2024 to 1 February 2024, 31 days: -12, which is -12 a month and -144 a year.",
  ],
])("explains %s", (_, outcome, indonesian, english) => {
  expect([explain(outcome, id, wide).join(" "), explain(outcome, en, wide).join(" ")]).toEqual([indonesian, english]);
});
