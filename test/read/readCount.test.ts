import { expect, it } from "vitest";
import { readCount } from "../../src/read/readCount";
import type { ReadProblem } from "../../src/read/reading";

it.each<[unknown, unknown]>([
  ["12", 12],
  [12, 12],
  [-0, 0],
  ["0", 0],
  ["1.250", 1250],
  ["1,250", 1250],
  ["1 250", 1250],
  ["5,0", 5],
  ["3 orang", 3],
  ["05 orang", 5],
  ["3 org.", 3],
  ["12 tenaga kerja", 12],
  ["2 ribu", 2000],
  ["1,5 ribu anggota", 1500],
  ["65 juta", 65_000_000],
  ["5 - 19 orang", { atLeast: 5, atMost: 19 }],
  ["10.000-20.000", { atLeast: 10_000, atMost: 20_000 }],
  ["1 s/d 4", { atLeast: 1, atMost: 4 }],
  ["<5", { atMost: 4 }],
  ["> 99", { atLeast: 100 }],
  ["100+", { atLeast: 100 }],
  ["paling banyak 30 orang", { atMost: 30 }],
  ["999999999999", 999_999_999_999],
  [999_999_999_999_999, 999_999_999_999_999],
])("%j is %j", (input, value) => {
  expect(readCount(input)).toStrictEqual({ kind: "count", status: "read", value });
});

it.each<[unknown, ReadProblem]>([
  ["2,5", "fraction"],
  [2.5, "fraction"],
  ["1-2,5", "fraction"],
  ["0,0005 ribu", "fraction"],
  ["-1", "negative"],
  ["04-Jan", "became-a-day"],
  ["1-Apr", "became-a-day"],
  ["19-Mei", "became-a-day"],
  ["Apr-01", "became-a-day"],
  ["007", "leading-zero"],
  ["2 tahun", "not-a-count"],
  ["36 bulan", "not-a-count"],
  ["5/bulan", "not-a-count"],
  ["5 m", "not-a-count"],
  ["5 t", "not-a-count"],
  ["Rp5", "not-a-count"],
  ["sepuluh", "not-a-count"],
  ["1000000000000", "too-many-digits"],
  ["10.000 triliun", "too-many-digits"],
  ["3 ribuan", "approximate"],
  ["5 - 1", "reversed"],
  [Number.NaN, "no-value"],
  [Number.POSITIVE_INFINITY, "not-a-count"],
  [1e15, "rounded"],
])("%j is %s", (input, why) => {
  expect(readCount(input)).toStrictEqual({ kind: "count", status: "unreadable", why });
});

it("does not choose between groups and decimals before a unit", () => {
  expect(readCount("1.500 ribu")).toStrictEqual({ kind: "count", status: "ambiguous", candidates: [1_500_000, 1500] });
  expect(readCount("1500.000")).toStrictEqual({ kind: "count", status: "ambiguous", candidates: [1_500_000, 1500] });
  // A half is not a count: one way alone is left.
  expect(readCount("1.500 juta")).toMatchObject({ candidates: [1_500_000_000, 1_500_000] });
});

it.each(
  "orang org karyawan pekerja pegawai anggota petani usaha unit buah kali people persons workers employees members"
    .split(" ")
    .concat("tenaga kerja", "unit usaha"),
)("leaves out %s", (word) => {
  expect(readCount(`12 ${word}`)).toStrictEqual({ kind: "count", status: "read", value: 12 });
});
