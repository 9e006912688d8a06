import { describe, expect, it } from "vitest";
import { classifySize } from "../../src/size/classifySize";
import { bpsWorkers } from "../../src/size/law/bpsWorkers";
import type { SizeOptions } from "../../src/size/types/outcome";
import type { SizeFacts } from "../../src/size/types/regime";
import { refusal } from "../core/refusal";
import { underTimeZones } from "../core/timeZones";

const now: SizeOptions = { asOf: "2024-03-05" };
const registration: SizeOptions = { ...now, purpose: "registration" };
const before: SizeOptions = { asOf: "2019-06-01" };
const old = { establishedOn: "2015-06-01" };

function sizeOf(facts: SizeFacts, options: SizeOptions): string {
  const outcome = classifySize(facts, options);
  return outcome.status === "known" ? outcome.size : outcome.status;
}

const refused = (name: string) => expect(() => classifySize({ [name]: 1 } as SizeFacts, now));

describe("mistakes seen elsewhere that are not made here", () => {
  it("1: amounts of UU 20/2008 used after February 2021", () => {
    const facts = { hasilPenjualanTahunan: 300_000_001, kekayaanBersih: 50_000_001, ...old };
    expect([sizeOf(facts, before), sizeOf(facts, now)]).toEqual(["kecil", "mikro"]);
  });

  it("2: money of the law and workers of BPS as one definition", () => {
    const facts = { hasilPenjualanTahunan: 1, tenagaKerja: 100, ...old };
    expect(classifySize(facts, now)).toMatchObject({ size: "mikro", basis: { rule: "pp-7-2021" } });
    expect(classifySize(facts, { ...now, standard: "bps-workers" })).toMatchObject({
      size: "besar",
      basis: { rule: "bps-workers" },
    });
  });

  it("3: limits of sales used for capital", () => {
    expect(sizeOf({ modalUsaha: 2_000_000_000 }, registration)).toBe("kecil");
    expect(sizeOf({ modalUsaha: 15_000_000_000 }, registration)).toBe("besar");
  });

  it("4: kekayaan bersih read as net profit", () => {
    for (const name of ["labaBersih", "netProfit", "profit"]) refused(name).toThrow(refusal("unknown-fact", [name]));
  });

  it("5: AND where the law says atau", () => {
    expect(sizeOf({ kekayaanBersih: 50_000_000, hasilPenjualanTahunan: 60_000_000_000 }, before)).toBe("mikro");
    expect(sizeOf({ kekayaanBersih: 20_000_000_000, hasilPenjualanTahunan: 300_000_000 }, before)).toBe("mikro");
  });

  it("5: land and building taken from sales", () => {
    refused("landAndBuildingOfPlaceOfBusiness").toThrow(refusal("unknown-fact", ["landAndBuildingOfPlaceOfBusiness"]));
    expect(sizeOf({ hasilPenjualanTahunan: 2_000_000_001, ...old }, now)).toBe("kecil");
  });

  it("6: modal usaha taken from net assets or authorised capital", () => {
    expect(classifySize({ kekayaanBersih: 1 }, registration)).toMatchObject({
      status: "unknown",
      missing: [{ fact: "modalUsaha" }],
      ignored: ["kekayaanBersih"],
    });
    for (const name of ["modalDasar", "modal", "aset"]) refused(name).toThrow(refusal("unknown-fact", [name]));
  });

  it("7: the limit put into the next class, and amounts between two classes in none", () => {
    const besar = { hasilPenjualanTahunan: 60_000_000_000 };
    const amounts = [50_000_000, "50000000.01", "50000000.99", 50_000_001];
    expect(amounts.map((kekayaanBersih) => sizeOf({ kekayaanBersih, ...besar }, before))).toEqual([
      "mikro",
      "kecil",
      "kecil",
      "kecil",
    ]);
  });

  it("8: Pasal 35 read by the age of the business alone", () => {
    const facts = { modalUsaha: 2_000_000_000, hasilPenjualanTahunan: 1 };
    for (const establishedOn of ["2015-06-01", "2023-06-01"]) {
      expect(sizeOf({ ...facts, establishedOn }, registration)).toBe("kecil");
      expect(sizeOf({ ...facts, establishedOn }, now)).toBe("mikro");
    }
  });

  it.each([
    [4_800_000_000, "kecil", "kecil"],
    [500_000_000, "mikro", "mikro"],
  ])("9: the tax limit %i used as a size limit", (amount, bySales, byCapital) => {
    for (const rupiah of [amount - 1, amount, amount + 1]) {
      expect(sizeOf({ hasilPenjualanTahunan: rupiah, ...old }, now)).toBe(bySales);
      expect(sizeOf({ modalUsaha: rupiah }, registration)).toBe(byCapital);
    }
  });

  it("9: the procurement package of 15 M used as a limit of capital", () => {
    expect(sizeOf({ modalUsaha: 10_000_000_001 }, registration)).toBe("besar");
    expect(sizeOf({ modalUsaha: 15_000_000_001 }, registration)).toBe("besar");
  });

  it("10: a foreign-owned company called UMKM by its capital", () => {
    const facts = { modalUsaha: 1, foreignOwned: true };
    expect(sizeOf(facts, { asOf: "2026-01-15", purpose: "registration" })).toBe("besar");
    expect(sizeOf(facts, { asOf: "2021-04-15", purpose: "registration" })).toBe("excluded");
  });

  it("D17: classes of other surveys taken for those of PP 7/2021, or workers and turnover read as one", () => {
    // SE2016 and IMK cut by workers; the statute does not read them, and BPS reads nothing else, in manufacturing alone.
    const facts = { modalUsaha: 900_000_000, tenagaKerja: 20 };
    expect(classifySize(facts, registration)).toMatchObject({ size: "mikro", ignored: ["tenagaKerja"] });
    const bps = classifySize(facts, { ...now, standard: "bps-workers" });
    expect(bps).toMatchObject({ size: "menengah", ignored: ["modalUsaha"] });
    expect(bps.status === "known" && bps.basis.notCovered).toContain("outside-manufacturing");
    for (const standard of ["sakernas", "se2016", "imk", "rpjmn"]) {
      expect(() => classifySize(facts, { ...now, standard } as never)).toThrow(refusal("invalid-option", ["standard"]));
    }
  });

  it("D18: a level of development or a kelas taken for a size", () => {
    for (const name of ["level", "levelOfDevelopment", "tingkatPerkembangan", "kelas"])
      refused(name).toThrow(refusal("unknown-fact", [name]));
    const on = (asOf: string) => classifySize({ modalUsaha: 1_000_000_000 }, { asOf, purpose: "registration" });
    for (const [asOf, named] of [
      ["2026-05-03", false],
      ["2026-05-04", true],
    ] as const) {
      const outcome = on(asOf);
      expect(outcome).toMatchObject({ status: "known", size: "mikro" });
      expect(outcome.status === "known" && outcome.basis.notCovered.includes("level-of-development")).toBe(named);
    }
  });

  it.each([2_500_000_000, 10_000_000_000])(
    "D19: a foreign-owned company sized by its capital, or %i of minimum capital taken for a size limit",
    (amount) => {
      for (const modalUsaha of [amount - 1, amount, amount + 1]) {
        const options = { asOf: "2026-01-15", purpose: "registration" } as const;
        expect(sizeOf({ modalUsaha, foreignOwned: true }, options)).toBe("besar");
      }
      // Paid-up capital of 2.5 billion, Pasal 26 ayat (10), divides nothing: both sides are kecil.
      const sides = [2_500_000_000, 2_500_000_001].map((modalUsaha) => sizeOf({ modalUsaha }, registration));
      expect(sides).toEqual(["kecil", "kecil"]);
    },
  );

  it("D20: the owner left out of the workers of BPS", () => {
    const bps: SizeOptions = { ...now, standard: "bps-workers" };
    const withOwner = (others: number) => sizeOf({ tenagaKerja: 1 + others }, bps);
    expect([0, 3, 4, 18, 19, 98, 99].map(withOwner)).toEqual([
      "mikro",
      "mikro",
      "kecil",
      "kecil",
      "menengah",
      "menengah",
      "besar",
    ]);
    expect(bpsWorkers.periods[0]?.value.uses[0]?.note).toContain("owner counts as a worker");
  });

  it("11: floats for rupiah", () => {
    // As floats both are equal to a limit.
    expect(Number("1000000000.00000001")).toBe(1_000_000_000);
    expect(sizeOf({ modalUsaha: "1000000000.00000001" }, registration)).toBe("kecil");
    expect(() => sizeOf({ modalUsaha: 2 ** 53 + 1 }, registration)).toThrow(refusal("invalid-rupiah", ["modalUsaha"]));
  });

  it("12: a missing number read as 0", () => {
    for (const facts of [{}, { modalUsaha: null }, { modalUsaha: { unknown: "declined" } as const }]) {
      expect(classifySize(facts, registration)).toMatchObject({
        status: "unknown",
        candidates: ["mikro", "kecil", "menengah", "besar"],
      });
    }
  });
});

describe("14: a date that shifts by one day", () => {
  underTimeZones(() => {
    it.each([
      ["2020-11-01", "known"],
      ["2020-11-02", "no-rule"],
      ["2021-02-01", "no-rule"],
      ["2021-02-02", "known"],
    ])("on %s: %s", (asOf, status) => {
      expect(classifySize({ kekayaanBersih: 1, hasilPenjualanTahunan: 1 }, { asOf }).status).toBe(status);
    });

    it.each([
      ["2021-02-01", "menengah"],
      ["2021-02-02", "mikro"],
    ])("established on %s: %s", (establishedOn, size) => {
      expect(sizeOf({ modalUsaha: 1, hasilPenjualanTahunan: 20_000_000_000, establishedOn }, now)).toBe(size);
    });

    it("grows stale on the same day", () => {
      const on = (asOf: string) => classifySize({ modalUsaha: 1 }, { asOf, purpose: "registration" });
      expect(on("2027-03-27")).toMatchObject({ basis: { stale: false } });
      expect(on("2027-03-28")).toMatchObject({ basis: { stale: true } });
    });
  });

  it("comes in as text alone", () => {
    expect(() => classifySize({}, { asOf: new Date("2024-03-05") as unknown as string })).toThrow(
      refusal("invalid-date", ["asOf"]),
    );
  });
});
