import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFact } from "../../src/core/fact/readFact";
import { en } from "../../src/messages/en/en";
import { readMessages as english } from "../../src/messages/en/readMessages";
import { id } from "../../src/messages/id/id";
import { readMessages as indonesian } from "../../src/messages/id/readMessages";
import { sayRead } from "../../src/messages/sayRead";
import { bounds, counters, currencies, estimates, perWords, shortUnits, units } from "../../src/read/measure/phrases";
import { readCount } from "../../src/read/readCount";
import { readDay } from "../../src/read/readDay";
import { readDigits } from "../../src/read/readDigits";
import type { AnyReading } from "../../src/read/reading";
import { readMonthOrYear } from "../../src/read/readMonthOrYear";
import { readRupiah } from "../../src/read/readRupiah";
import { readYesNo } from "../../src/read/readYesNo";

const readers: [string, (input: unknown) => AnyReading][] = [
  ["readRupiah", readRupiah],
  ["readCount", readCount],
  ["readDay", readDay],
  ["readMonthOrYear", readMonthOrYear],
  ["readYesNo", readYesNo],
  ["readDigits", (input) => readDigits(input, 13, 15, 16)],
];

const words = Object.keys({ ...units, ...shortUnits, ...bounds, ...perWords }).concat(counters, currencies, estimates);
const parts = fc.oneof(
  fc.constantFrom(
    ...words,
    "Rp",
    ",-",
    "-",
    "/",
    ".",
    ",",
    " ",
    "Mei",
    "Agustus",
    "ya",
    "tidak",
    "Senin",
    "tahun",
    "E+15",
    "#",
  ),
  fc.nat(99).map(String),
  fc.nat(9_999_999).map(String),
  fc.stringMatching(/^\d{1,3}([.,]\d{1,3}){0,3}$/),
);
const typed = fc
  .array(parts, { maxLength: 8 })
  .chain((some) => fc.constantFrom("", " ").map((mark) => some.join(mark)));
const cells = fc.oneof(
  { weight: 5, arbitrary: typed },
  { weight: 2, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.anything({ withBigInt: true, withDate: true }) },
);

describe.each(readers)("%s", (_, read) => {
  it("answers whatever it is given with one of three, and with facts alone", () => {
    fc.assert(
      fc.property(cells, (input) => {
        const answer = read(input);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        const values =
          answer.status === "read" ? [answer.value] : answer.status === "ambiguous" ? answer.candidates : [];
        for (const value of values) if (answer.kind !== "digits") readFact(answer.kind, value, []);
        expect(new Set(values.map((one) => JSON.stringify(one))).size).toBe(values.length);
        if (answer.status === "ambiguous") expect(values.length).toBeGreaterThan(1);
        for (const messages of [indonesian, english]) expect(sayRead(answer, messages)).toMatch(/\S[.?]$/);
      }),
      { numRuns: 2000 },
    );
  });

  it("does not repeat what it does not read", () => {
    const nik = "1801014107900001";
    for (const input of [nik, `NIK ${nik}`, `${nik}x`, `Rp${nik}`, Number(nik)]) {
      const answer = read(input);
      expect(answer.status === "unreadable" || answer.kind === "digits").toBe(true);
      if (answer.kind !== "digits") expect(JSON.stringify(answer)).not.toContain("180101");
      expect(sayRead(answer, indonesian) + sayRead(answer, english)).not.toContain("180101");
    }
  });

  it.each(["1", " ", "1.", "1 ", "a", "-", "1-", "ya ", "1 juta ", "#", "(", "1/", ",-", "\u00a0", "'", '"'])(
    "ends soon for 100 kB of %j",
    (unit) => {
      const long = unit.repeat(Math.ceil(100_000 / unit.length));
      for (const input of [long, `${long}x`, `Rp ${long}`, long.slice(0, 200), `${long.slice(0, 199)}x`]) {
        // The fastest of three: the machine may be busy.
        const times = [1, 2, 3].map(() => {
          const start = performance.now();
          read(input);
          return performance.now() - start;
        });
        expect(Math.min(...times)).toBeLessThan(100);
      }
    },
  );
});

describe.each([
  ["Indonesian", id, indonesian],
  ["English", en, english],
])("what explain writes in %s is read back", (_, messages, { read: own }) => {
  const { formats, facts, conditions } = messages;
  const amounts = fc.oneof(
    fc.nat(),
    fc.maxSafeNat(),
    fc.stringMatching(/^[1-9]\d{17,80}$/) as fc.Arbitrary<`${number}`>,
    fc
      .tuple(fc.nat(), fc.integer({ min: 1, max: 99 }))
      .map(([whole, sen]) => `${whole}.${String(sen).padStart(2, "0").replace(/0$/, "")}` as `${number}`),
  );

  it("as money, and as a range of it", () => {
    fc.assert(
      fc.property(amounts, fc.nat(), (amount, more) => {
        const value = amount;
        expect(readRupiah(formats.money(value))).toEqual({ kind: "rupiah", status: "read", value });
        const [least, most] = [formats.money(more), formats.money(more + 1)];
        const range = (text: string) => readRupiah(text);
        expect(range(facts.between(least, most))).toMatchObject({ value: { atLeast: more, atMost: more + 1 } });
        expect(range(facts.atLeast(least))).toMatchObject({ value: { atLeast: more } });
        expect(range(facts.atMost(least))).toMatchObject({ value: { atMost: more } });
        expect(range(conditions.moreThan("", least).trim())).toMatchObject({ value: { atLeast: more + 1 } });
        expect(range(conditions.lessThan("", most).trim())).toMatchObject({ value: { atMost: more } });
      }),
    );
  });

  it("as counts, and as a range of them", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        const text = formats.count(value);
        expect(readCount(text)).toEqual({ kind: "count", status: "read", value });
        expect(readCount(facts.between(text, text))).toMatchObject({ value: { atLeast: value, atMost: value } });
        expect(readCount(facts.atLeast(text))).toMatchObject({ value: { atLeast: value } });
        expect(readCount(facts.atMost(text))).toMatchObject({ value: { atMost: value } });
      }),
    );
  });

  it("as days", () => {
    const days = fc.date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const value = date.toISOString().slice(0, 10);
        expect(readDay(formats.day(value))).toEqual({ kind: "date", status: "read", value });
        expect(readDay(value)).toEqual({ kind: "date", status: "read", value });
      }),
    );
  });

  it("as yes and no", () => {
    for (const [write, value] of [
      [conditions.yes, true],
      [conditions.no, false],
    ] as const) {
      expect(readYesNo(write("NIB"))).toEqual({ kind: "yes-no", status: "read", value });
    }
    expect([readYesNo(own.yes), readYesNo(own.no)]).toMatchObject([{ value: true }, { value: false }]);
  });
});
