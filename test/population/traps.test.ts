import { describe, expect, it } from "vitest";
import { apportion } from "../../src/apportion/apportion";
import { composition } from "../../src/population/composition";
import { growth } from "../../src/population/growth";
import { indonesia2018 } from "../../src/population/indonesiaPopulations";
import { lampung20231030, lampung20240305 } from "../../src/population/lampungPopulations";
import { populations } from "../../src/population/populations";
import { publishedEntrepreneurshipRatios } from "../../src/population/publishedEntrepreneurshipRatios";
import { reconcile } from "../../src/population/reconcile";
import { shiftOfShares } from "../../src/population/shiftOfShares";
import { supportCoverage } from "../../src/population/supportCoverage";

describe("mistakes seen elsewhere that are not made here", () => {
  it("trap 26: percentages whose base changes silently", () => {
    // 64.0, 64.19 and 65.47 million are in use as all UMKM: the base is in the answer, and it is the caller's.
    const shares = [64_000_000, 64_194_057, 65_465_497].map((value) => {
      const activity = { id: "a", kind: "pelatihan", title: "a", on: "2024-01-01", businesses: ["b"], participants: 1 };
      const options = { asOf: "2024-03-05", base: { id: "UMKM", value } };
      const { base, share } = supportCoverage([activity as never], options);
      return [base.value, share?.atLeast];
    });
    expect(shares).toEqual([
      [64_000_000, 1 / 64_000_000],
      [64_194_057, 1 / 64_194_057],
      [65_465_497, 1 / 65_465_497],
    ]);
    expect(composition(indonesia2018).base).toEqual({ id: "sum-of-classes", value: 64_194_056 });
    expect(shiftOfShares({ a: 1, b: 1 }, { a: 1, b: 3 }).base).toEqual({ id: "sum-of-parts", before: 2, after: 4 });
  });

  it("trap D10: a change of register read as growth", () => {
    // 273,457 in October 2023 and 326,505 in March 2024: +19.4 % in four months, of two registers.
    expect(growth(lampung20231030, lampung20240305)).toMatchObject({ change: 53_048, comparable: false });
    // SIDT 13.4 million in September 2024 and 30.17 in 2025 are one register, whose note says that it grows by registration.
    const [sidt] = populations.filter(({ asOf }) => asOf === "2025");
    expect(sidt?.note).toContain("registration, and not growth");
  });

  it("trap D12: sampling read as growth", () => {
    const imk = populations.filter(({ region, register }) => region === "Lampung" && register === "imk");
    expect(imk.map(({ asOf, evidence }) => [asOf, evidence])).toEqual([
      ["2023", "single-source"],
      ["2024", "single-source"],
      ["2025", "single-source"],
    ]);
    expect(imk.at(-1)?.note).toContain("sampling or method");
  });

  it("trap D21: a ratio without its survey month", () => {
    for (const { month } of publishedEntrepreneurshipRatios) expect(month).toMatch(/^20\d\d-(02|08)$/);
  });

  it("trap D29: n/a read as 0, and a total printed n/a reported as wrong", () => {
    const rows = { Kuliner: { mikro: 4, kecil: null }, Lainnya: { mikro: 3, kecil: 2 } };
    expect(reconcile({ rows, rowTotals: { Kuliner: 5, Lainnya: null } })).toMatchObject({
      status: "unknown",
      failed: [],
    });
  });

  it("trap D35: a sum that is not printed shown as a printed total", () => {
    expect(populations.filter((one) => !("totalPrinted" in one)).map(({ asOf }) => asOf)).toEqual(["2021"]);
  });

  it("trap 27: growth divided by the current year", () => {
    // From 16.4 to 20.76 million is 26.6 % of the earlier count, and 21.0 % of the later one.
    expect(growth(16_400_000, 20_760_000)).toMatchObject({ base: "previous", share: 4_360_000 / 16_400_000 });
    expect(shiftOfShares({ a: 16_400_000 }, { a: 20_760_000 }).total?.share).toBe(4_360_000 / 16_400_000);
  });

  it("trap 28: parts rounded one by one that no longer add up", () => {
    // 34 equal provinces and 4500: 132.35 each, rounded alone 4488.
    const { allocations } = apportion(4500, Array(34).fill(1), { method: "hamilton" });
    expect(allocations.reduce((a, b) => a + b, 0)).toBe(4500);
    expect(34 * Math.round(4500 / 34)).toBe(4488);
  });

  it("trap 30: percentages that are cut instead of rounded", () => {
    // 311,844 of 326,505 is 95.5097 %, 14,062 is 4.3068 % and 599 is 0.1835 %: cut, 95.50 and 4.30 and 0.18.
    const answer = composition({ mikro: 311_844, kecil: 14_062, menengah: 599 });
    expect(answer.status === "known" && answer.percentages).toEqual({ mikro: 95.51, kecil: 4.31, menengah: 0.18 });
  });
});
