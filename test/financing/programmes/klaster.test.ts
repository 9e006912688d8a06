import { describe, expect, it } from "vitest";
import { assessCluster } from "../../../src/financing/assessCluster";
import { klaster, klasterProvisions } from "../../../src/financing/programmes/klaster";
import { programmes } from "../../../src/financing/programmes/programmes";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";
import { wordOf } from "../../../src/messages/phrases/wordOf";
import { supportActivityKinds } from "../../../src/vocabulary/options";
import { checkClusterCases } from "../checkClusterCases";

checkClusterCases(klaster as never);

describe("a klaster by the statute", () => {
  it("31: stands in Pasal 89, not in Pasal 88 on the single data base, in the words too", () => {
    const facts = { cluster: { commonProductChain: true }, members: [{ size: "mikro" }] } as const;
    const outcome = assessCluster(klaster, facts, { asOf: "2021-03-01" });
    expect(JSON.stringify([klaster, klasterProvisions])).not.toContain("Pasal 88");
    expect(explain(outcome, id).join(" ")).toContain("Pasal 89 ayat (2) UU Nomor 11 Tahun 2020");
    expect(outcome.status !== "no-rule" && outcome.basis.evidence).toBe("law-text");
  });

  it("33: has as many members as there are, and reads no certificate", () => {
    const members = Array.from({ length: 300 }, () => ({ size: "kecil" }) as const);
    const facts = { cluster: { similarLabourSkills: true }, members };
    expect(assessCluster(klaster, facts, { asOf: "2026-07-28" }).status).toBe("eligible");
    expect(Object.keys(klaster.facts)).toEqual([
      "commonProductChain",
      "similarLabourSkills",
      "similarTechnology",
      "complementary",
    ]);
  });

  it("finances nothing", () => {
    expect(programmes.map((one) => one.id)).not.toContain(klaster.id);
  });
});

// programmes.md: UU 11/2020 Pasal 89 ayat (6), letters a to j, law-text.
describe("what the statute provides for a klaster", () => {
  const facilities = klasterProvisions.filter(({ kind }) => kind === "facility");

  it("is ten facilities, from letter a to j, and credit is not among them", () => {
    expect(facilities.map(({ cite: [{ at }] }) => at)).toEqual(
      [..."abcdefghij"].map((letter) => `Pasal 89 ayat (6) huruf ${letter}`),
    );
    expect(facilities.map((one) => wordOf(id.support.provisions, one.id))).toEqual([
      "lahan lokasi klaster",
      "produksi",
      "infrastruktur",
      "rantai nilai",
      "pendirian badan hukum",
      "sertifikasi dan standardisasi",
      "promosi",
      "pemasaran",
      "digitalisasi",
      "penelitian dan pengembangan",
    ]);
  });

  it("is the reason for mapping potential, by ayat (4), and for mentoring, by ayat (5)", () => {
    const activities = klasterProvisions.filter(({ kind }) => kind === "activity");
    expect(activities.map((one) => [one.id, one.cite[0].at])).toEqual([
      ["pemetaan-potensi", "Pasal 89 ayat (4)"],
      ["pendampingan", "Pasal 89 ayat (5)"],
    ]);
    for (const one of activities) expect(supportActivityKinds).toContain(one.id);
  });

  it("is that what micro and small businesses do may be collateral, by Pasal 93", () => {
    const [one, ...more] = klasterProvisions.filter(({ kind }) => kind === "collateral");
    expect([one?.cite[0].at, more]).toEqual(["Pasal 93", []]);
  });

  it("was read in the text", () => {
    for (const { evidence, cite } of klasterProvisions) {
      expect([evidence, cite.map(({ regulation }) => regulation)]).toEqual(["law-text", ["uu-11-2020"]]);
    }
  });
});
