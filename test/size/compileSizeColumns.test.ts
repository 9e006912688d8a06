import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/core/day/dayNumber";
import type { UmkmErrorCode } from "../../src/core/error/UmkmError";
import { compileSizeColumns } from "../../src/size/compileSizeColumns";
import { defineSizeRegime } from "../../src/size/defineSizeRegime";
import type { SizeOptions } from "../../src/size/types/outcome";
import { conflictCodes, type SizeColumns, sizeCodes, unknownCode, unknownDay } from "../../src/size/types/sizeColumns";
import { refusal } from "../core/refusal";
import { euSizes } from "./euSizes";

const asOf = "2024-03-05";
const wordsOf = (codes: Uint8Array) => Array.from(codes, (code) => sizeCodes[code]);
const classify = (columns: SizeColumns, options: Partial<SizeOptions> = {}) =>
  wordsOf(compileSizeColumns({ asOf, ...options })(columns));

describe("compileSizeColumns", () => {
  it("takes these for not known, as docs/semantics.md says; other programs write them into columns", () => {
    expect([unknownDay, unknownCode]).toEqual([-2_147_483_648, 255]);
  });

  it("goes by capital for registration: PP 7/2021 Pasal 35 ayat (3)", () => {
    const million = 1_000_000;
    const limits = [1_000 * million, 5_000 * million, 10_000 * million];
    const modalUsaha = Float64Array.from([0, ...limits.flatMap((limit) => [limit - 1, limit, limit + 1]), Number.NaN]);
    expect(classify({ modalUsaha }, { purpose: "registration" })).toEqual([
      "mikro",
      ...["mikro", "mikro", "kecil"],
      ...["kecil", "kecil", "menengah"],
      ...["menengah", "menengah", "besar"],
      "unknown",
    ]);
  });

  it("goes by sales, or by either measure from 2021-02-02 on, for facilities: Pasal 35 ayat (1) and (5)", () => {
    const columns = {
      hasilPenjualanTahunan: new Float64Array(4).fill(15_000_000_001),
      modalUsaha: new Float64Array(4).fill(1_000_000_000),
    };
    const days = [dayNumber("2021-02-01"), dayNumber("2021-02-02"), unknownDay, dayNumber("2015-01-01")];
    const expected = ["menengah", "mikro", "unknown", "menengah"];
    expect(classify({ ...columns, establishedOn: Int32Array.from(days) })).toEqual(expected);
    expect(classify({ ...columns, establishedOn: Float64Array.from(days) })).toEqual(expected);
    days[2] = Number.NaN;
    expect(classify({ ...columns, establishedOn: Float64Array.from(days) })).toEqual(expected);
  });

  it("excludes who is part of a larger business or foreign-owned, and knows what is not known", () => {
    const columns = { modalUsaha: new Float64Array(4).fill(2_000_000_000) };
    // UU 20/2008 Pasal 1: no small business is part of a medium or large one; Permen Investasi/BKPM 5/2025 Pasal 26.
    const partOf = Uint8Array.of(0, 4, unknownCode, 0);
    const foreignOwned = Uint8Array.of(0, 0, 0, 1);
    const expected = ["kecil", "excluded", "kecil", "besar"];
    const options = { asOf: "2026-01-15", purpose: "registration" } as const;
    expect(classify({ ...columns, partOf, foreignOwned }, options)).toEqual(expected);
    expected[2] = "unknown";
    expect(classify({ ...columns, partOf, foreignOwned }, { ...options, independence: "require" })).toEqual(expected);
  });

  it("tells, if asked, whether the measures disagree: PP 7/2021 Pasal 35 ayat (4)", () => {
    const columns = {
      modalUsaha: Float64Array.of(1_000_000_000, 1_000_000_000, 1_000_000_001, 1_000_000_000, Number.NaN),
      hasilPenjualanTahunan: Float64Array.of(2_000_000_000, 2_000_000_001, 15_000_000_000, 15_000_000_001, 1),
      establishedOn: Int32Array.of(...new Array(3).fill(dayNumber("2021-02-02")), dayNumber("2021-02-01"), 19_000),
    };
    const told = (options: Partial<SizeOptions>) => {
      const conflicts = new Uint8Array(5).fill(9);
      const codes = compileSizeColumns({ asOf, ...options })(columns, null, conflicts);
      return [wordsOf(codes), Array.from(conflicts, (code) => conflictCodes[code])];
    };
    const conflicts = ["no", "yes", "no", "no", "unknown"];
    expect(told({})).toEqual([["mikro", "mikro", "kecil", "menengah", "mikro"], conflicts]);
    expect(told({ policy: "both" })).toEqual([["mikro", "kecil", "kecil", "menengah", "unknown"], conflicts]);
    expect(told({ purpose: "registration" })[1]).toEqual(new Array(5).fill("no"));
    expect(told({ asOf: "2020-12-01" })[1]).toEqual(new Array(5).fill("unknown"));
  });

  it("refuses an array for conflicts that does not fit, and leaves it alone where none is given", () => {
    const classifyTwo = compileSizeColumns({ asOf });
    const columns = { modalUsaha: Float64Array.of(1, 2) };
    expect(() => classifyTwo(columns, null, new Uint8Array(3))).toThrow(refusal("invalid-table", ["conflicts"]));
    expect(() => classifyTwo(columns, null, [0, 0] as never)).toThrow(refusal("invalid-table", ["conflicts"]));
    expect(classifyTwo(columns, undefined, null)).toHaveLength(2);
  });

  it("goes by sales, by net assets and by workers, each up to its own limits", () => {
    const million = 1_000_000;
    const sides = (limits: readonly number[]) => Float64Array.from(limits.flatMap((limit) => [limit, limit + 1]));
    const sizes = ["mikro", "kecil", "kecil", "menengah", "menengah", "besar"];
    // PP 7/2021 Pasal 35 ayat (5); UU 20/2008 Pasal 6, where the policy goes by one criterion; BPS by workers.
    const sales = sides([2_000 * million, 15_000 * million, 50_000 * million]);
    expect(classify({ hasilPenjualanTahunan: sales, establishedOn: new Int32Array(6) })).toEqual(sizes);
    const assets = { kekayaanBersih: sides([50 * million, 500 * million, 10_000 * million]) };
    expect(classify(assets, { asOf: "2019-01-01", policy: { by: "kekayaanBersih" } })).toEqual(sizes);
    expect(classify({ tenagaKerja: sides([4, 19, 99]) }, { standard: "bps-workers" })).toEqual(sizes);
  });

  it("takes the first and the last day that a column may hold", () => {
    const establishedOn = Int32Array.of(dayNumber("1000-01-01"), dayNumber("9999-12-31"));
    const modalUsaha = Float64Array.of(1, 1);
    expect(classify({ establishedOn, modalUsaha }, { purpose: "registration" })).toEqual(["mikro", "mikro"]);
  });

  it("is unknown where no amounts are in force: UU 11/2020 Pasal 87", () => {
    expect(classify({ modalUsaha: Float64Array.of(1) }, { asOf: "2020-12-01" })).toEqual(["unknown"]);
  });

  it("numbers the classes of a regime of one's own in the same way", () => {
    // Recommendation 2003/361/EC: fewer than 10 persons and at most 2 million euro is a micro enterprise.
    const codes = compileSizeColumns({ asOf, standard: euSizes })({
      headcount: Float64Array.of(9, 10, 250, Number.NaN),
      turnover: Float64Array.of(2_000_000, 1, 1, 1),
      balanceSheetTotal: null,
    });
    const words = ["unknown", "excluded", ...euSizes.classes];
    expect(Array.from(codes, (code) => words[code])).toEqual(["micro", "small", "large", "unknown"]);
  });

  it("writes into an array of the caller's, and takes columns of any realm and any buffer", () => {
    const into = new Uint8Array(2).fill(9);
    const compiled = compileSizeColumns({ asOf, purpose: "registration" });
    const modalUsaha = runInNewContext("Float64Array.of(1_000_000_000, 1_000_000_001)");
    expect(compiled({ modalUsaha }, into)).toBe(into);
    expect(wordsOf(into)).toEqual(["mikro", "kecil"]);
    const shared = new Float64Array(new SharedArrayBuffer(16));
    expect(wordsOf(compiled({ modalUsaha: shared, kekayaanBersih: undefined }))).toEqual(["mikro", "mikro"]);
    expect(compiled({ modalUsaha: new Float64Array(0) })).toEqual(new Uint8Array(0));
    expect(compiled({ modalUsaha: shared }, null as never)).toEqual(Uint8Array.of(2, 2));
  });
});

describe("compileSizeColumns refuses", () => {
  const rows = 70_000;
  const sales = new Float64Array(rows).fill(1);
  const compiled = compileSizeColumns({ asOf });

  it.each<[string, SizeColumns[keyof SizeColumns], number, UmkmErrorCode]>([
    ["modalUsaha", new Float64Array(rows), -1, "invalid-rupiah"],
    ["modalUsaha", new Float64Array(rows), 2 ** 53, "invalid-rupiah"],
    ["modalUsaha", new Float64Array(rows), Number.POSITIVE_INFINITY, "invalid-rupiah"],
    ["modalUsaha", new Float64Array(rows), 1e-7, "invalid-rupiah"],
    ["kekayaanBersih", new Float64Array(rows), -0.5, "invalid-rupiah"],
    ["tenagaKerja", new Float64Array(rows).fill(1), 0, "invalid-count"],
    ["tenagaKerja", new Float64Array(rows).fill(1), 4.5, "invalid-count"],
    ["tenagaKerja", new Float64Array(rows).fill(1), -1, "invalid-count"],
    ["establishedOn", new Int32Array(rows), -354_286, "invalid-date"],
    ["establishedOn", new Int32Array(rows), 2_932_897, "invalid-date"],
    ["establishedOn", new Float64Array(rows), 0.5, "invalid-date"],
    ["establishedOn", new Float64Array(rows), Number.POSITIVE_INFINITY, "invalid-date"],
    ["partOf", new Uint8Array(rows), 5, "invalid-option"],
    ["partOf", new Uint8Array(rows), 254, "invalid-option"],
    ["foreignOwned", new Uint8Array(rows), 2, "invalid-option"],
  ])("in %s a cell that cannot be", (fact, cells, cell, code) => {
    const column = (cells as Float64Array).slice();
    column[rows - 2] = cell;
    expect(() => compiled({ hasilPenjualanTahunan: sales, [fact]: column })).toThrow(refusal(code, [fact, rows - 2]));
  });

  it.each<[keyof SizeColumns, readonly number[], number, UmkmErrorCode]>([
    ["modalUsaha", [0, 1, 1e11, Number.NaN], -1, "invalid-rupiah"],
    ["modalUsaha", [0, 1, 1e11, Number.NaN], 2 ** 53, "invalid-rupiah"],
    ["kekayaanBersih", [0, 1, 1e11, Number.NaN], 2 ** 53, "invalid-rupiah"],
    ["tenagaKerja", [1, 2, Number.NaN], 0, "invalid-count"],
    ["tenagaKerja", [1, 2, Number.NaN], 4.5, "invalid-count"],
    ["establishedOn", [unknownDay, Number.NaN, 0, 20_000], -354_286, "invalid-date"],
    ["establishedOn", [unknownDay, Number.NaN, 0, 20_000], 2_932_897, "invalid-date"],
    ["establishedOn", [unknownDay, Number.NaN, 0, 20_000], 0.5, "invalid-date"],
    ["establishedOn", [unknownDay, Number.NaN, 0, 20_000], 1e300, "invalid-date"],
    ["establishedOn", [unknownDay, Number.NaN, 0, 20_000], -1e300, "invalid-date"],
    ["partOf", [unknownCode, 0, 1, 2, 3, 4], 5, "invalid-option"],
    ["foreignOwned", [unknownCode, 0, 1], 2, "invalid-option"],
  ])("in %s a cell that cannot be, whatever was answered before: %j, then %d", (fact, right, wrong, code) => {
    const compiledAnew = compileSizeColumns({ asOf });
    const array = fact === "partOf" || fact === "foreignOwned" ? Uint8Array : Float64Array;
    for (const column of ["kekayaanBersih", "tenagaKerja"]) compiledAnew({ [column]: Float64Array.of(Number.NaN) });
    expect(() => compiledAnew({ [fact]: array.from([...right, wrong]) })).toThrow(refusal(code, [fact, right.length]));
  });

  it("the first row that is wrong, whatever comes later in other columns", () => {
    const modalUsaha = Float64Array.of(1, 1, -1);
    const hasilPenjualanTahunan = Float64Array.of(1, -1, 1);
    expect(() => compiled({ modalUsaha, hasilPenjualanTahunan })).toThrow(
      refusal("invalid-rupiah", ["hasilPenjualanTahunan", 1]),
    );
  });

  it.each<[unknown, UmkmErrorCode, string[]]>([
    [{ omzet: sales }, "unknown-fact", ["omzet"]],
    [null, "unknown-fact", []],
    [[sales], "unknown-fact", []],
    [{}, "invalid-table", []],
    [{ modalUsaha: null }, "invalid-table", []],
    [{ modalUsaha: [1, 2] }, "invalid-table", ["modalUsaha"]],
    [{ modalUsaha: new Float32Array(1) }, "invalid-table", ["modalUsaha"]],
    [{ establishedOn: new Uint8Array(1) }, "invalid-table", ["establishedOn"]],
    [{ partOf: new Float64Array(1) }, "invalid-table", ["partOf"]],
    [{ foreignOwned: { [Symbol.toStringTag]: "Uint8Array", length: 1 } }, "invalid-table", ["foreignOwned"]],
    [{ modalUsaha: sales, tenagaKerja: new Float64Array(3) }, "invalid-table", ["tenagaKerja"]],
  ])("what is no table: case %#", (columns, code, path) => {
    expect(() => compiled(columns as SizeColumns)).toThrow(refusal(code, path));
  });

  it("to write into what is no array of as many rows", () => {
    for (const into of [new Uint8Array(2), new Int8Array(1), [0]]) {
      expect(() => compiled({ modalUsaha: Float64Array.of(1) }, into as Uint8Array)).toThrow(
        refusal("invalid-table", ["into"]),
      );
    }
  });

  it("wrong options at once, and a regime of more classes than codes", () => {
    expect(() => compileSizeColumns({ asOf: "2024-02-30" })).toThrow(refusal("invalid-date", ["asOf"]));
    const classes = Array.from({ length: 255 }, (_, n) => `c${n}`) as [string, ...string[]];
    expect(() => compileSizeColumns({ asOf, standard: oneLimit(classes) as never })).toThrow(
      refusal("invalid-rule", ["standard", "classes"]),
    );
    const compiledOwn = compileSizeColumns({ asOf, standard: oneLimit(classes.slice(1)) as never });
    const columns = { orders: Float64Array.of(0, 1), form: Uint8Array.of(0, 1) } as SizeColumns;
    expect([...compiledOwn(columns)]).toEqual([2, 3]);
  });
});

/** A regime with a limit of n for class n. */
function oneLimit(classes: readonly string[]): unknown {
  const graded = { cite: [{ regulation: "sendiri", at: "1" }], evidence: "secondary", checkedOn: "2026-01-31" };
  const atMost = Object.fromEntries(classes.slice(0, -1).map((name, n) => [name, n]));
  return defineSizeRegime({
    id: "sendiri",
    facts: { orders: "count", form: ["pt", "cv"] },
    classes,
    regulations: [{ id: "sendiri", title: "Sendiri" }],
    periods: [
      {
        ...graded,
        from: "2020-01-01",
        value: {
          id: "sendiri",
          limits: [{ measure: "orders", atMost, ...graded }],
          uses: [{ measures: ["orders"], ...graded }],
          exclusions: [],
          notCovered: [],
        },
      },
    ],
  } as never);
}
