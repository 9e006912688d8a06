import { describe, expect, it } from "vitest";
import type { Amount } from "../../src/core/amount/amount";
import type { Range } from "../../src/core/fact/fact";
import type { Per, ReadProblem } from "../../src/read/reading";
import { readRupiah } from "../../src/read/readRupiah";

type Value = Amount | Range<Amount>;

const exactly = (input: unknown, value: Value, per?: Per) =>
  expect(readRupiah(input)).toStrictEqual({ kind: "rupiah", status: "read", value, ...(per && { per }) });
const unreadable = (input: unknown, why: ReadProblem) =>
  expect(readRupiah(input)).toStrictEqual({ kind: "rupiah", status: "unreadable", why });
const between = (atLeast: Amount, atMost: Amount) => ({ atLeast, atMost });

describe("an amount, docs/semantics.md, Reading what people write", () => {
  it.each<[unknown, Amount]>([
    ["Rp 1.500.000,-", 1_500_000],
    ["Rp1.500.000,--", 1_500_000],
    ["Rp 1.500.000.-", 1_500_000],
    ["Rp. 1.500.000", 1_500_000],
    ["rp1500000", 1_500_000],
    ["IDR 1,500,000.00", 1_500_000],
    ["1.500.000,00 rupiah", 1_500_000],
    ["Rp\u00a01.500.000", 1_500_000],
    ["Rp\u202f1\u00a0500\u00a0000", 1_500_000],
    ["\u200b 1500000 \ufeff", 1_500_000],
    ["'1500000", 1_500_000],
    ['"1.500.000"', 1_500_000],
    ["1500000.00", 1_500_000],
    ["1500000.0000", 1_500_000],
    ["950.000", 950_000],
    ["1.500", 1_500],
    ["1,500", 1_500],
    ["0", 0],
    ["1,2345 ribu", "1234.5"],
    ["0,5 ribu", 500],
    ["500 Rp", 500],
    ["12 500 000", 12_500_000],
    ["Rp12 500 000,-", 12_500_000],
    ["25 juta ., ", 25_000_000],
    ["1 500 000,25", "1500000.25"],
    ["1 000.50", "1000.5"],
    ["  1 \t\n juta,-", 1_000_000],
    ["25 juta..", 25_000_000],
    [1234.56, "1234.56"],
    ["Rp 0,-", 0],
    ["25 juta,-", 25_000_000],
    ["Rp 25 Jt ,--", 25_000_000],
    ["05 juta", 5_000_000],
    ["0,00", 0],
    ["25", 25],
    ["500,00", 500],
    ["Rp1,50", "1.5"],
    ["Rp 0,05", "0.05"],
    ["1.234.567,89", "1234567.89"],
    ["1,234,567.89", "1234567.89"],
    ["1234567,8", "1234567.8"],
    ["Rp9.007.199.254.740.993", "9007199254740993"],
    [1_500_000, 1_500_000],
    [1500.5, "1500.5"],
    [-0, 0],
    [1_500_000n, 1_500_000],
    ["99999999999999", 99_999_999_999_999],
    [999_999_999_999_999, 999_999_999_999_999],
  ])("%s is %s", (input, value) => exactly(input, value));

  const powers: [string[], number][] = [
    [["ribu", "rb", "rbu", "RB.", "k"], 1e3],
    [["juta", "jt", "jta", "Jt.", "JUTA"], 1e6],
    [["miliar", "milyar", "miliyar", "milliar", "milyard", "M", "m"], 1e9],
    [["triliun", "trilyun", "triliyun", "trilliun", "T", "t"], 1e12],
  ];
  it.each(powers.flatMap(([names, power]) => names.map((name) => [name, power] as const)))("in %s", (name, power) => {
    exactly(`25 ${name}`, 25 * power);
    exactly(`Rp25${name}`, 25 * power);
    exactly(`1,5 ${name}`, 1.5 * power);
    exactly(`1.5${name}`, 1.5 * power);
    exactly(`1,25 ${name}`, 1.25 * power);
    exactly(`0,500 ${name}`, 0.5 * power);
    exactly(`di bawah 2 ${name}`, { atMost: 2 * power - 1 });
    exactly(`1-2 ${name}`, between(power, 2 * power));
  });

  it("adds units that fall, and no others", () => {
    exactly("2 M 500 jt", 2_500_000_000);
    exactly("1jt500rb", 1_500_000);
    exactly("Rp 1 juta 500 ribu", 1_500_000);
    exactly("1 juta 999 ribu", 1_999_000);
    unreadable("1 juta 1000 ribu", "not-an-amount");
    unreadable("1 juta 2 juta", "not-an-amount");
    unreadable("1 juta 500", "not-an-amount");
  });
});

describe("what is ambiguous", () => {
  it.each<[string, Value[]]>([
    ["1.500 juta", [1_500_000_000, 1_500_000]],
    ["2,500 M", [2_500_000_000_000, 2_500_000_000]],
    ["1.500,000", [1_500_000, 1_500]],
    ["1,500.000", [1_500_000, 1_500]],
    ["1500.000", [1_500_000, 1_500]],
    ["1.000 - 5 juta", [between(1_000_000, 5_000_000), between(1_000, 5_000_000)]],
    ["di bawah 1.500 juta", [{ atMost: 1_499_999_999 }, { atMost: 1_499_999 }]],
    [
      "1.500 - 2.500 juta",
      [
        between(1_500_000_000, 2_500_000_000),
        between(1_500_000, 2_500_000),
        between(1_500, 2_500_000_000),
        between(1_500, 2_500_000),
      ],
    ],
  ])("%s", (input, candidates) => {
    expect(readRupiah(input)).toStrictEqual({ kind: "rupiah", status: "ambiguous", candidates });
  });

  it("keeps the period beside the candidates", () => {
    expect(readRupiah("1.500 juta/thn")).toMatchObject({ status: "ambiguous", per: "year" });
  });
});

describe("a range", () => {
  const limit = 10_000_000;
  const edges: [words: string[], value: Value][] = [
    [
      ["di bawah", "dibawah", "kurang dari", "kurang dr", "lebih kecil dari", "lebih rendah dari"],
      { atMost: limit - 1 },
    ],
    [["<", "below", "under", "less than", "fewer than"], { atMost: limit - 1 }],
    [["di atas", "diatas", "lebih dari", "lebih dr", "lebih besar dari", "lebih tinggi dari"], { atLeast: limit + 1 }],
    [[">", "above", "over", "more than"], { atLeast: limit + 1 }],
    [["paling banyak", "paling tinggi", "paling besar", "maksimal", "maksimum", "maks.", "max"], { atMost: limit }],
    [
      ["tidak lebih dari", "tdk lebih dari", "sampai", "sampai dengan", "s/d", "s.d.", "sd", "hingga"],
      { atMost: limit },
    ],
    [
      ["kurang dari sama dengan", "kurang dari atau sama dengan", "paling lama", "maximum", "sampai dgn"],
      { atMost: limit },
    ],
    [["lebih dari sama dengan", "lebih dari atau sama dengan", "paling kecil", "tdk kurang dari"], { atLeast: limit }],
    [["<=", "≤", "at most", "not more than", "up to"], { atMost: limit }],
    [
      ["paling sedikit", "paling rendah", "paling kurang", "sekurang-kurangnya", "minimal", "minimum"],
      { atLeast: limit },
    ],
    [["min.", "tidak kurang dari", "mulai", "mulai dari", ">=", "≥", "at least", "not less than"], { atLeast: limit }],
  ];
  it.each(edges.flatMap(([words, value]) => words.map((word) => [word, value] as const)))("%s", (word, value) => {
    exactly(`${word} Rp 10 juta`, value);
    exactly(`${word.toUpperCase()} 10.000.000`, value);
  });

  it.each<[string, Value]>([
    ["Rp. 1.000.000 ke bawah", { atMost: 1_000_000 }],
    ["1 juta kebawah", { atMost: 1_000_000 }],
    ["1 juta atau kurang", { atMost: 1_000_000 }],
    ["1 juta ke atas", { atLeast: 1_000_000 }],
    ["1 juta keatas", { atLeast: 1_000_000 }],
    ["1 juta atau lebih", { atLeast: 1_000_000 }],
    ["1 juta+", { atLeast: 1_000_000 }],
    ["1 juta or less", { atMost: 1_000_000 }],
    ["1 juta or fewer", { atMost: 1_000_000 }],
    ["1 juta or more", { atLeast: 1_000_000 }],
    ["from 1 to 5 juta", between(1_000_000, 5_000_000)],
    ["> 0", { atLeast: 1 }],
    ["< 1", { atMost: 0 }],
    ["< Rp1,50", { atMost: 1 }],
    ["> Rp1,50", { atLeast: 2 }],
    ["> 20 juta", { atLeast: 20_000_001 }],
    ["Rp 300 juta – Rp 2,5 miliar", between(300_000_000, 2_500_000_000)],
    ["1–5 juta", between(1_000_000, 5_000_000)],
    ["1 — 5 juta", between(1_000_000, 5_000_000)],
    ["Rp1-Rp5 juta", between(1_000_000, 5_000_000)],
    ["999 rb - 1 jt", between(999_000, 1_000_000)],
    ["999 - 1000 juta", between(999_000_000, 1_000_000_000)],
    ["0 - 5 juta", between(0, 5_000_000)],
    ["500.000 - 1 juta", between(500_000, 1_000_000)],
    ["1 juta s/d 5 juta", between(1_000_000, 5_000_000)],
    ["1 juta s.d. 5 juta", between(1_000_000, 5_000_000)],
    ["dari 1 sampai dengan 5 juta", between(1_000_000, 5_000_000)],
    ["antara Rp1.000.000 dan Rp5.000.000", between(1_000_000, 5_000_000)],
    ["Rp 1.000.000,- - Rp 2.000.000,-", between(1_000_000, 2_000_000)],
    ["1.000.000-1.000.000", between(1_000_000, 1_000_000)],
    ["lebih dari 1 juta sampai 5 juta", between(1_000_001, 5_000_000)],
    ["1 jt,- s/d 5 jt,-", between(1_000_000, 5_000_000)],
    ["1000 - 5 juta", between(1_000, 5_000_000)],
    ["1.000.000 - 2 juta 500 ribu", between(1_000_000, 2_500_000)],
    ["1 juta 500 ribu - 2 juta", between(1_500_000, 2_000_000)],
    ["antara 1 juta 500 ribu dan 2 juta 500 ribu", between(1_500_000, 2_500_000)],
    ["> 1 juta 500 ribu dan < 2 juta 500 ribu", between(1_500_001, 2_499_999)],
    ["di bawah 1 juta 500 ribu", { atMost: 1_499_999 }],
    ["1 juta 500 ribu ke atas", { atLeast: 1_500_000 }],
    ["Rp1.000,50 - Rp1.000,75", between("1000.5", "1000.75")],
    ["Rp1.000,50 - Rp1.001", between("1000.5", 1001)],
    ["Rp1.000 - Rp1.000,50", between(1000, "1000.5")],
    ["1 jt. - 5 jt.", between(1_000_000, 5_000_000)],
    ["> 1 juta dan < 5 juta", between(1_000_001, 4_999_999)],
    [">= 1 juta dan <= 5 juta", between(1_000_000, 5_000_000)],
  ])("%s", (input, value) => exactly(input, value));

  it.each<[string, ReadProblem]>([
    ["5 juta - 1 juta", "reversed"],
    ["Rp1.000,75 - Rp1.000,50", "reversed"],
    ["Rp1.001 - Rp1.000,50", "reversed"],
    ["Rp1.000,50 - Rp1.000", "reversed"],
    ["500 - 1 miliar", "unit-missing"],
    ["1 juta - 1.50.000", "separators"],
    ["1.50.000 - 2 juta", "separators"],
    ["> 1,5", "unit-missing"],
    ["< 0", "reversed"],
    ["> 1 juta dan < 1 juta", "reversed"],
    ["1 juta dan 5 juta", "not-an-amount"],
    ["1 juta - 2 juta - 3 juta", "not-an-amount"],
    ["di bawah 5 juta ke bawah", "not-an-amount"],
    ["di bawah", "not-an-amount"],
  ])("%s is %s", unreadable);
});

describe("the period beside an amount", () => {
  const words: [Per, string[]][] = [
    ["day", ["per hari", "/hari", "sehari", "perhari", "tiap hari", "harian", "a day", "/hr", "each day"]],
    ["week", ["per minggu", "/mgg", "seminggu", "mingguan", "perminggu", "a week"]],
    [
      "month",
      [
        "per bulan",
        "/bulan",
        "/bln",
        "/ bln.",
        "per bln",
        "sebulan",
        "perbulan",
        "setiap bulan",
        "bulanan",
        "/month",
        "perbln",
        "/bl",
        "/mo",
        "monthly",
      ],
    ],
    [
      "year",
      [
        "per tahun",
        "/tahun",
        "/thn",
        "/th",
        "setahun",
        "pertahun",
        "tahunan",
        "p.a.",
        "per year",
        "/yr",
        "perthn",
        "yearly",
      ],
    ],
  ];
  it.each(words.flatMap(([per, list]) => list.map((word) => [word, per] as const)))("%s", (word, per) => {
    exactly(`Rp 5 juta ${word}`, 5_000_000, per);
    exactly(`5jt (${word})`, 5_000_000, per);
    exactly(`1-5 juta ${word}`, between(1_000_000, 5_000_000), per);
  });

  it("stands in front, or twice, but is one", () => {
    exactly("setahun 60 juta", 60_000_000, "year");
    exactly("Rp 1.500.000,-/bulan", 1_500_000, "month");
    exactly("1 juta/bln - 2 juta/bln", between(1_000_000, 2_000_000), "month");
    unreadable("1 juta/bln - 2 juta/thn", "not-an-amount");
    unreadable("5 juta per panen", "not-an-amount");
  });
});

it.each<[unknown, ReadProblem]>([
  ["", "empty"],
  [" \u00a0 ", "empty"],
  [null, "empty"],
  [undefined, "empty"],
  [{}, "not-text"],
  [true, "not-text"],
  [["1"], "not-text"],
  ["-", "no-value"],
  ["Rp -", "no-value"],
  ["Rp.", "no-value"],
  ["n/a", "no-value"],
  ["nihil", "no-value"],
  ["tidak ada", "no-value"],
  ["--", "no-value"],
  ["na", "no-value"],
  ["N.A", "no-value"],
  ["Rp-", "no-value"],
  ["tidak tahu", "not-known"],
  ["??", "not-known"],
  ["tidak tahu pasti", "not-an-amount"],
  ["saya tidak tahu", "not-an-amount"],
  ["5 #REF!", "not-an-amount"],
  ["#REF! 5", "not-an-amount"],
  ["5 ##", "not-an-amount"],
  ["NIK 1,8E+15", "not-an-amount"],
  ["1,8E+15 x", "not-an-amount"],
  ["-1,8E+15", "scientific"],
  ["18E+15", "scientific"],
  ["5'000", "not-an-amount"],
  ['5 "juta"', "not-an-amount"],
  ['"5" juta', "not-an-amount"],
  ["Mei", "not-an-amount"],
  ["5 juta Mei 5", "not-an-amount"],
  ["Mei 5 juta", "not-an-amount"],
  ["?", "not-known"],
  ["1,80201E+15", "scientific"],
  ["1.5E+09", "scientific"],
  ["2e9", "scientific"],
  ["####", "hashes"],
  ["#", "hashes"],
  ["#REF!", "formula"],
  ["#N/A", "formula"],
  ["=SUM(A1:A3)", "formula"],
  ["01-Jan", "became-a-day"],
  ["05-Mei", "became-a-day"],
  ["-5.000", "negative"],
  ["Rp -5.000", "negative"],
  ["-Rp5.000", "negative"],
  ["\u22125.000", "negative"],
  ["minus 5 juta", "negative"],
  ["(5.000)", "negative"],
  ["Rp(5.000)", "negative"],
  ["(Rp5.000)", "negative"],
  ["(Rp 5.000)", "negative"],
  ["Rp-5.000", "negative"],
  ["5 (5.000)", "not-an-amount"],
  ["(5.000) 5", "not-an-amount"],
  ["Rp (5.000)", "negative"],
  [-1, "negative"],
  ["sekitar 5 juta", "approximate"],
  ["kurang lebih 5 juta", "approximate"],
  ["± 5 juta", "approximate"],
  ["kira-kira 5 juta", "approximate"],
  ["5 jutaan", "approximate"],
  ["5 juta lebih", "approximate"],
  ["1,5", "unit-missing"],
  ["2.75", "unit-missing"],
  ["Rp1,5", "unit-missing"],
  ["999,5", "unit-missing"],
  ["$100", "other-currency"],
  ["USD 100", "other-currency"],
  ["1.50.000", "separators"],
  ["1.500.00", "separators"],
  ["1.500,00.00", "separators"],
  ["1,5.000,5", "separators"],
  ["1.500.00,50", "separators"],
  ["1.500,5,5", "separators"],
  ["1..5", "not-an-amount"],
  ["1234 500 juta", "separators"],
  ["1 500,5,5", "separators"],
  ["1.500,5.000", "separators"],
  ["1.500.000,5,5", "separators"],
  ["1 50 000", "not-an-amount"],
  ["081234567890", "leading-zero"],
  ["005", "leading-zero"],
  ["01.500.000", "separators"],
  ["100000000000000", "too-many-digits"],
  ["1801014107900001", "too-many-digits"],
  [1e15, "rounded"],
  [Number.POSITIVE_INFINITY, "not-an-amount"],
  [1e-7, "scientific"],
  [`Rp${"9".repeat(120)} juta`, "too-many-digits"],
  ["9".repeat(200), "too-many-digits"],
  ["9".repeat(201), "too-long"],
  ["lima juta", "not-an-amount"],
  ["5 m2", "not-an-amount"],
  ["5²", "not-an-amount"],
  ["5 orang", "not-an-amount"],
  ["50%", "not-an-amount"],
  ["15/08/2024", "not-an-amount"],
])("%j is %s", unreadable);

it.each(
  ["lebih kurang", "kisaran", "hampir", "~", "+-", "+/-", "puluhan", "belasan", "ratusan", "ribuan", "miliaran"].concat(
    ["milyaran", "approx.", "about", "around", "kira"],
  ),
)("%s 5 juta is an estimate", (word) => unreadable(`${word} 5 juta`, "approximate"));

it.each(["€", "£", "¥", "US$", "SGD", "MYR", "EUR", "dolar", "ringgit"])("%s is other money", (money) => {
  unreadable(`${money} 100`, "other-currency");
  unreadable(`100 ${money}`, "other-currency");
});

it("takes rph for rupiah", () => exactly("1,50 rph", "1.5"));

it("takes what is just under a bound and refuses what is just over it", () => {
  exactly("1000,5", "1000.5");
  unreadable("999,5", "unit-missing");
  exactly("9".repeat(14), 99_999_999_999_999);
  unreadable("9".repeat(15), "too-many-digits");
  const grouped = (digits: number) => `Rp9${".999".repeat(digits / 3)}`;
  exactly(grouped(96), "9".repeat(97) as Amount);
  unreadable(grouped(99), "too-many-digits");
  unreadable(`${grouped(96)} ribu`, "too-many-digits");
});
