import { expect, it } from "vitest";
import type { ReadProblem } from "../../src/read/reading";
import { readMonthOrYear } from "../../src/read/readMonthOrYear";

const days = (atLeast: string, atMost: string) => ({ atLeast, atMost });

it.each<[unknown, unknown]>([
  ["2018", days("2018-01-01", "2018-12-31")],
  [2018, days("2018-01-01", "2018-12-31")],
  ["tahun 2018", days("2018-01-01", "2018-12-31")],
  ["Thn. 2018", days("2018-01-01", "2018-12-31")],
  ["1800", days("1800-01-01", "1800-12-31")],
  ["2199", days("2199-01-01", "2199-12-31")],
  ["Mei 2018", days("2018-05-01", "2018-05-31")],
  ["bulan Mei tahun 2018", days("2018-05-01", "2018-05-31")],
  ["Mei, 2018", days("2018-05-01", "2018-05-31")],
  ["thn.2018", days("2018-01-01", "2018-12-31")],
  ["Peb-2023", days("2023-02-01", "2023-02-28")],
  ["Februari 2024", days("2024-02-01", "2024-02-29")],
  ["05/2018", days("2018-05-01", "2018-05-31")],
  ["5-2018", days("2018-05-01", "2018-05-31")],
  ["Mei2018", days("2018-05-01", "2018-05-31")],
  ["5/ 2018", days("2018-05-01", "2018-05-31")],
  ["5 /2018", days("2018-05-01", "2018-05-31")],
  ["bulan thn 2018", days("2018-01-01", "2018-12-31")],
  ["5 / 2018", days("2018-05-01", "2018-05-31")],
  ["1/2018", days("2018-01-01", "2018-01-31")],
  ["05/1000", days("1000-05-01", "1000-05-31")],
  ["2018-11", days("2018-11-01", "2018-11-30")],
  ["12/2018", days("2018-12-01", "2018-12-31")],
  ["5 Mei 2018", "2018-05-05"],
  ["15/08/2024", "2024-08-15"],
  [43101, "2018-01-01"],
])("%j", (input, value) => {
  expect(readMonthOrYear(input)).toStrictEqual({ kind: "date", status: "read", value });
});

it("leaves the century of two digits open, and the order of a day", () => {
  expect(readMonthOrYear("Mei-18")).toMatchObject({
    candidates: [days("2018-05-01", "2018-05-31"), days("1918-05-01", "1918-05-31")],
  });
  expect(readMonthOrYear("3/4/2024")).toMatchObject({ candidates: ["2024-04-03", "2024-03-04"] });
  expect(readMonthOrYear("3/4/2024", { order: "month-day" })).toMatchObject({ value: "2024-03-04" });
});

it.each<[unknown, ReadProblem]>([
  ["13/2018", "not-a-month-or-year"],
  ["0/2018", "not-a-month-or-year"],
  ["1799", "not-a-month-or-year"],
  ["2200", "not-a-month-or-year"],
  ["sejak 2018", "not-a-month-or-year"],
  ["2015-2018", "not-a-month-or-year"],
  ["18", "not-a-month-or-year"],
  ["05/0999", "not-a-month-or-year"],
  ["kira Mei 2018", "not-a-month-or-year"],
  ["Mei 2018 lalu", "not-a-month-or-year"],
  ["x 5/2018", "not-a-month-or-year"],
  ["5/2018 x", "not-a-month-or-year"],
  ["usaha awal 2018", "not-a-month-or-year"],
  ["5 tahun 2018", "not-a-month-or-year"],
  ["usaha tahun 2018", "not-a-month-or-year"],
  ["5/2018/3", "not-a-month-or-year"],
  ["Foo 2018", "not-a-month-or-year"],
  ["3 tahun", "not-a-month-or-year"],
  ["awal 2018", "approximate"],
  ["sekitar 2018", "approximate"],
  ["akhir tahun 2018", "approximate"],
  ["31/11/2020", "no-such-day"],
  ["tidak tahu", "not-known"],
  ["", "empty"],
  [new Date(0), "instant"],
])("%j is %s", (input, why) => {
  expect(readMonthOrYear(input)).toStrictEqual({ kind: "date", status: "unreadable", why });
});
