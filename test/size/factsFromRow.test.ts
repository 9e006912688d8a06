import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { type ErrorPath, UmkmError, type UmkmErrorCode } from "../../src/core/error/UmkmError";
import { classifySize } from "../../src/size/classifySize";
import { factsFromRow, type SizeRowMapping } from "../../src/size/factsFromRow";
import { refusal } from "../core/refusal";
import { underTimeZones } from "../core/timeZones";

const jakarta = { column: "x", type: "date", zone: "Asia/Jakarta" } as const;
const decimal = { column: "x", as: "decimal" } as const;
const yesNo = { column: "x", type: "codes", codes: { Y: true, T: false, 1: true, 0: false, "-": null } } as const;
const group = { column: "x", type: "codes", codes: { A: "none", B: "besar" } } as const;

function factOf(fact: string, entry: unknown, value: unknown): unknown {
  const facts = factsFromRow({ x: value }, { [fact]: entry } as SizeRowMapping);
  expect(Object.keys(facts)).toEqual([fact]);
  return facts[fact as "modalUsaha"];
}

describe("factsFromRow reads", () => {
  it.each<[string, unknown, unknown, unknown]>([
    ["modalUsaha", "x", "1500000000.00", 1_500_000_000],
    ["modalUsaha", "x", "1500000000.50", "1500000000.5"],
    ["modalUsaha", "x", 1_500_000_000, 1_500_000_000],
    ["modalUsaha", "x", 1_500_000_000n, 1_500_000_000],
    ["modalUsaha", "x", 2n ** 60n, "1152921504606846976"],
    ["modalUsaha", "x", new Decimal("1.5e9"), 1_500_000_000],
    ["modalUsaha", "x", "0.00", 0],
    ["hasilPenjualanTahunan", "x", "2000000000", 2_000_000_000],
    ["kekayaanBersih", "x", 0, 0],
    ["tenagaKerja", "x", 7, 7],
    ["tenagaKerja", "x", "7", 7],
    ["tenagaKerja", "x", "7.00", 7],
    ["tenagaKerja", "x", 7n, 7],
    ["modalUsaha", "x", 950.125, 950.125],
    // A DECIMAL(18,3) column, declared so.
    ["modalUsaha", decimal, "950.000", 950],
    ["modalUsaha", decimal, "950.125", 950.125],
    ["modalUsaha", decimal, "1234567.125", "1234567.125"],
    ["modalUsaha", decimal, "0.125", "0.125"],
    ["modalUsaha", decimal, 950, 950],
    ["hasilPenjualanTahunan", decimal, new Decimal("950.000"), 950],
    ["tenagaKerja", decimal, "12.000", 12],
    ["tenagaKerja", decimal, 12, 12],
    ["establishedOn", "x", "2021-02-02", "2021-02-02"],
    ["establishedOn", jakarta, "2021-02-02", "2021-02-02"],
    ["establishedOn", jakarta, new Date("2021-02-01T16:59:59Z"), "2021-02-01"],
    ["establishedOn", jakarta, new Date("2021-02-01T17:00:00Z"), "2021-02-02"],
    ["establishedOn", { ...jakarta, zone: "UTC" }, new Date("2021-02-01T17:00:00Z"), "2021-02-01"],
    ["foreignOwned", "x", true, true],
    ["foreignOwned", "x", false, false],
    ["foreignOwned", yesNo, "Y", true],
    ["foreignOwned", yesNo, "T", false],
    ["foreignOwned", yesNo, 1, true],
    ["foreignOwned", yesNo, 0n, false],
    ["foreignOwned", yesNo, "-", null],
    ["partOf", "x", "menengah", "menengah"],
    ["partOf", group, "A", "none"],
  ])("%s from %j: %s", (fact, entry, value, expected) => {
    expect(factOf(fact, entry, value)).toBe(expected);
  });

  it.each([
    ["modalUsaha", "x"],
    ["tenagaKerja", "x"],
    ["establishedOn", "x"],
    ["establishedOn", jakarta],
    ["foreignOwned", "x"],
    ["foreignOwned", yesNo],
    ["partOf", group],
  ])("NULL as not known: %s from %j", (fact, entry) => {
    expect(factOf(fact, entry, null)).toBe(null);
    expect(factOf(fact, entry, undefined)).toBe(null);
  });

  it("only what is mapped, and leaves the rest out", () => {
    const row = { modal: "800000000.00", omzet: "20000000000", id: 7, note: { free: "text" } };
    expect(factsFromRow(row, { modalUsaha: "modal" })).toStrictEqual({ modalUsaha: 800_000_000 });
    expect(factsFromRow(row, {})).toStrictEqual({});
    expect(factsFromRow(row, { modalUsaha: "modal", kekayaanBersih: undefined } as unknown as SizeRowMapping)).toEqual({
      modalUsaha: 800_000_000,
    });
  });

  it("rows without a prototype, and rows of a class", () => {
    class Row {
      get modal() {
        return "5";
      }
    }
    const bare = Object.assign(Object.create(null), { modal: "5" });
    for (const row of [bare, new Row()]) expect(factsFromRow(row, { modalUsaha: "modal" })).toEqual({ modalUsaha: 5 });
  });

  it("facts that a classification takes: worked-cases.md, 800 jt and 20 M, established 2022", () => {
    const row = { modal: "800000000.00", omzet: 20_000_000_000n, berdiri: new Date("2021-12-31T17:00:00Z") };
    const facts = factsFromRow(row, {
      modalUsaha: "modal",
      hasilPenjualanTahunan: "omzet",
      establishedOn: { column: "berdiri", type: "date", zone: "Asia/Jakarta" },
    });
    expect(facts.establishedOn).toBe("2022-01-01");
    expect(classifySize(facts, { asOf: "2024-03-05" })).toMatchObject({ size: "mikro", conflict: true });
    expect(JSON.parse(JSON.stringify(facts))).toStrictEqual(facts);
  });

  it("what a classification takes, where the text of a decimal column would be ambiguous", () => {
    const facts = factsFromRow({ modal: "950.125" }, { modalUsaha: { column: "modal", as: "decimal" } });
    expect(classifySize(facts, { asOf: "2024-03-05", purpose: "registration" })).toMatchObject({ size: "mikro" });
  });
});

describe("factsFromRow refuses", () => {
  it.each<[string, unknown, unknown, UmkmErrorCode, ErrorPath]>([
    ["modalUsaha", "x", "-5777", "invalid-rupiah", ["x"]],
    ["modalUsaha", "x", "1.500.000.5777", "invalid-rupiah", ["x"]],
    ["modalUsaha", "x", "Rp5777", "invalid-rupiah", ["x"]],
    ["modalUsaha", "x", "950.000", "ambiguous-amount", ["x"]],
    ["hasilPenjualanTahunan", "x", "12.345.678", "ambiguous-amount", ["x"]],
    ["modalUsaha", decimal, "12.345.678", "invalid-rupiah", ["x"]],
    ["modalUsaha", decimal, "950,000", "invalid-rupiah", ["x"]],
    ["tenagaKerja", "x", "1.250", "invalid-count", ["x"]],
    ["tenagaKerja", "x", "12.000", "invalid-count", ["x"]],
    ["tenagaKerja", "x", "1.000", "invalid-count", ["x"]],
    ["tenagaKerja", "x", "12.345.678", "invalid-count", ["x"]],
    ["tenagaKerja", decimal, "12.500", "invalid-count", ["x"]],
    ["tenagaKerja", decimal, "0.000", "invalid-count", ["x"]],
    ["modalUsaha", "x", "", "invalid-rupiah", ["x"]],
    ["modalUsaha", "x", Number.NaN, "invalid-rupiah", ["x"]],
    ["modalUsaha", "x", 2 ** 53, "invalid-rupiah", ["x"]],
    ["modalUsaha", "x", true, "invalid-rupiah", ["x"]],
    ["modalUsaha", "x", { atLeast: 5777 }, "invalid-rupiah", ["x"]],
    ["tenagaKerja", "x", "5777.5", "invalid-count", ["x"]],
    ["tenagaKerja", "x", 0, "invalid-count", ["x"]],
    ["tenagaKerja", "x", "-5777", "invalid-count", ["x"]],
    ["tenagaKerja", "x", 2n ** 60n, "invalid-count", ["x"]],
    ["establishedOn", "x", new Date("2021-02-02T00:00:00Z"), "invalid-zone", ["x"]],
    ["establishedOn", { ...jakarta, zone: undefined }, new Date("2021-02-02T00:00:00Z"), "invalid-zone", ["x"]],
    ["establishedOn", { ...jakarta, zone: "Asia/Lampung" }, new Date("2021-02-02"), "invalid-zone", ["x", "zone"]],
    ["establishedOn", jakarta, new Date("no day"), "invalid-date", ["x", "instant"]],
    ["establishedOn", jakarta, "2021-02-30", "invalid-date", ["x"]],
    ["establishedOn", jakarta, "2021-02-02T00:00:00Z", "invalid-date", ["x"]],
    ["establishedOn", jakarta, "02/02/2021", "invalid-date", ["x"]],
    ["establishedOn", jakarta, 1_612_224_000_000, "invalid-date", ["x"]],
    ["foreignOwned", "x", 1, "invalid-option", ["x"]],
    ["foreignOwned", "x", "true", "invalid-option", ["x"]],
    ["foreignOwned", "x", "Y", "invalid-option", ["x"]],
    ["foreignOwned", yesNo, "y", "invalid-option", ["x"]],
    ["foreignOwned", yesNo, "Y ", "invalid-option", ["x"]],
    ["foreignOwned", yesNo, true, "invalid-option", ["x"]],
    ["foreignOwned", yesNo, ["Y"], "invalid-option", ["x"]],
    ["foreignOwned", yesNo, "toString", "invalid-option", ["x"]],
    ["foreignOwned", { ...yesNo, codes: { Y: "yes" } }, "Y", "invalid-option", ["x"]],
    ["foreignOwned", { ...yesNo, codes: { null: true, "[object Object]": true } }, {}, "invalid-option", ["x"]],
    ["partOf", "x", "large", "invalid-option", ["x"]],
    ["partOf", group, "none", "invalid-option", ["x"]],
  ])("%s from %j: %s", (fact, entry, value, code, path) => {
    expect(() => factOf(fact, entry, value)).toThrow(refusal(code, path));
  });

  it.each([
    ["modalUsaha", "x", "-5777"],
    ["tenagaKerja", "x", "5777.5"],
    ["establishedOn", jakarta, "5777-02-30"],
    ["foreignOwned", yesNo, "5777"],
    ["partOf", "x", "5777"],
  ])("without repeating the value: %s", (fact, entry, value) => {
    let message = "";
    try {
      factOf(fact, entry, value);
    } catch (error) {
      message = error instanceof UmkmError ? error.message : "";
    }
    expect(message).toContain(" at x: expected ");
    expect(message).not.toContain("5777");
  });

  it("a column that the row does not have: it is not NULL", () => {
    expect(() => factsFromRow({ modal: 1 }, { modalUsaha: "modl" })).toThrow(refusal("invalid-table", ["modl"]));
  });

  it.each(["toString", "constructor", "__proto__"])("%s, which every object inherits and no row has", (column) => {
    expect(() => factsFromRow({}, { modalUsaha: column })).toThrow(refusal("invalid-table", [column]));
    expect(factsFromRow(JSON.parse(`{ "${column}": 5 }`), { modalUsaha: column })).toEqual({ modalUsaha: 5 });
  });

  it("but not a column that the class of the row gives it", () => {
    class Row {
      get modal() {
        return 5;
      }
    }
    expect(factsFromRow(new Row(), { modalUsaha: "modal" })).toEqual({ modalUsaha: 5 });
  });

  it.each([null, undefined, "row", 5])("%j, which is no row", (row) => {
    expect(() => factsFromRow(row as unknown as object, { modalUsaha: "x" })).toThrow(
      refusal("invalid-table", ["row"]),
    );
  });

  it.each<[unknown, UmkmErrorCode, ErrorPath]>([
    [null, "unknown-fact", ["mapping"]],
    [{ omzet: "x" }, "unknown-fact", ["mapping", "omzet"]],
    [{ modalUsaha: 5 }, "unknown-option", ["mapping", "modalUsaha"]],
    [{ modalUsaha: { column: 5 } }, "invalid-option", ["mapping", "modalUsaha", "column"]],
    [{ modalUsaha: { ...jakarta } }, "unknown-option", ["mapping", "modalUsaha", "type"]],
    [{ modalUsaha: { column: "x" } }, "invalid-option", ["mapping", "modalUsaha", "as"]],
    [{ modalUsaha: { column: "x", as: "grouped" } }, "invalid-option", ["mapping", "modalUsaha", "as"]],
    [{ establishedOn: { ...decimal } }, "unknown-option", ["mapping", "establishedOn", "as"]],
    [{ partOf: { ...decimal } }, "unknown-option", ["mapping", "partOf", "as"]],
    [{ establishedOn: { column: "x", zone: "UTC" } }, "invalid-option", ["mapping", "establishedOn", "type"]],
    [{ establishedOn: { ...yesNo } }, "unknown-option", ["mapping", "establishedOn", "codes"]],
    [{ foreignOwned: { column: "x", type: "codes" } }, "invalid-option", ["mapping", "foreignOwned", "codes"]],
    [{ partOf: { ...group, code: {} } }, "unknown-option", ["mapping", "partOf", "code"]],
  ])("the mapping %j", (mapping, code, path) => {
    expect(() => factsFromRow({ x: null }, mapping as SizeRowMapping)).toThrow(refusal(code, path));
  });
});

describe("factsFromRow does not shift a day", () => {
  underTimeZones(() => {
    it("with the zone of the process", () => {
      expect(factOf("establishedOn", jakarta, new Date("2021-02-01T17:00:00Z"))).toBe("2021-02-02");
      expect(factOf("establishedOn", jakarta, "2021-02-02")).toBe("2021-02-02");
    });
  });
});
