import { describe, expect, it } from "vitest";
import { readMessages as english } from "../../src/messages/en/readMessages";
import { readMessages as indonesian } from "../../src/messages/id/readMessages";
import { sayRead } from "../../src/messages/sayRead";
import { type AnyReading, readProblems } from "../../src/read/reading";

const said = (reading: object) => [indonesian, english].map((messages) => sayRead(reading as AnyReading, messages));

describe("what was read", () => {
  it.each<[reading: object, indonesian: string, english: string]>([
    [{ kind: "rupiah", value: 1_500_000 }, "Terbaca: Rp1.500.000.", "Read: Rp1,500,000."],
    [{ kind: "rupiah", value: 5, per: "day" }, "Terbaca: Rp5 per hari.", "Read: Rp5 a day."],
    [{ kind: "rupiah", value: 5, per: "week" }, "Terbaca: Rp5 per minggu.", "Read: Rp5 a week."],
    [{ kind: "rupiah", value: 5, per: "month" }, "Terbaca: Rp5 per bulan.", "Read: Rp5 a month."],
    [{ kind: "rupiah", value: "1.5", per: "year" }, "Terbaca: Rp1,50 per tahun.", "Read: Rp1.50 a year."],
    [{ kind: "rupiah", value: { atMost: 9 } }, "Terbaca: paling banyak Rp9.", "Read: at most Rp9."],
    [{ kind: "rupiah", value: { atLeast: 0 } }, "Terbaca: paling sedikit Rp0.", "Read: at least Rp0."],
    [{ kind: "count", value: 1250 }, "Terbaca: 1.250.", "Read: 1,250."],
    [{ kind: "count", value: { atLeast: 5, atMost: 19 } }, "Terbaca: antara 5 dan 19.", "Read: between 5 and 19."],
    [{ kind: "date", value: "2024-08-15" }, "Terbaca: 15 Agustus 2024.", "Read: 15 August 2024."],
    [
      { kind: "date", value: { atLeast: "2018-05-01", atMost: "2018-05-31" } },
      "Terbaca: antara 1 Mei 2018 dan 31 Mei 2018.",
      "Read: between 1 May 2018 and 31 May 2018.",
    ],
    [{ kind: "yes-no", value: true }, "Terbaca: ya.", "Read: yes."],
    [{ kind: "yes-no", value: false }, "Terbaca: tidak.", "Read: no."],
    [{ kind: "digits", value: "1801014107900001" }, "Angkanya terbaca.", "The digits were read."],
  ])("%j", (reading, inIndonesian, inEnglish) => {
    expect(said({ status: "read", ...reading })).toEqual([inIndonesian, inEnglish]);
  });
});

it("lists what may be meant", () => {
  const days = { kind: "date", status: "ambiguous", candidates: ["2024-04-03", "2024-03-04"] };
  expect(said(days)).toEqual([
    "Dapat berarti 3 April 2024 atau 4 Maret 2024. Yang mana?",
    "This may be 3 April 2024 or 4 March 2024. Which?",
  ]);
  expect(said({ kind: "rupiah", status: "ambiguous", candidates: [1, 2], per: "month" })).toEqual([
    "Dapat berarti Rp1 atau Rp2 per bulan. Yang mana?",
    "This may be Rp1 or Rp2 a month. Which?",
  ]);
  expect(said({ kind: "yes-no", status: "ambiguous", candidates: [false, true] })).toEqual([
    "Dapat berarti tidak atau ya. Yang mana?",
    "This may be no or yes. Which?",
  ]);
});

describe("why nothing was read", () => {
  it.each(readProblems)("%s has a sentence of its own in both languages", (why) => {
    const [one = "", other = ""] = said({ kind: "rupiah", status: "unreadable", why });
    expect(one).not.toBe(other);
    for (const [text, { read }] of [[one, indonesian] as const, [other, english] as const]) {
      expect(text).toMatch(/^[A-Z].*[.?]$/);
      expect(Object.values(read.problems).filter((sentence) => sentence === text)).toHaveLength(1);
    }
  });

  it("words no other problem", () => {
    for (const { read } of [indonesian, english]) {
      expect(Object.keys(read.problems).sort()).toEqual([...readProblems].sort());
    }
  });
});

describe("what is not an answer of a reader is refused", () => {
  it.each([
    null,
    "read",
    {},
    { kind: "size", status: "read", value: 1 },
    { kind: "rupiah", status: "known", value: 1 },
    { kind: "rupiah", status: "read" },
    { kind: "rupiah", status: "read", value: null },
    { kind: "rupiah", status: "read", value: { unknown: "declined" } },
    { kind: "rupiah", status: "read", value: -1 },
    { kind: "rupiah", status: "read", value: 1, per: "decade" },
    { kind: "yes-no", status: "read", value: { oneOf: [true, false] } },
    { kind: "date", status: "ambiguous" },
    { kind: "date", status: "ambiguous", candidates: ["2024-02-30"] },
    { kind: "count", status: "unreadable", why: "because" },
  ])("%j", (reading) => {
    expect(() => said(reading as object)).toThrow(/^invalid-(option|rupiah|date) at reading/);
  });

  it.each([null, {}, { read: {} }, { formats: {} }])("and what is not a language: %j", (messages) => {
    const reading = { kind: "yes-no", status: "read", value: true } as const;
    expect(() => sayRead(reading, messages as never)).toThrow(/^invalid-option at messages/);
  });
});
