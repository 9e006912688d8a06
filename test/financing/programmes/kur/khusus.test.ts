import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../../src/core/plain/deepFreeze";
import { assessCluster } from "../../../../src/financing/assessCluster";
import { kurKhusus, kurKhususTerms } from "../../../../src/financing/programmes/kur/khusus";
import { termsOf } from "../../../../src/financing/termsOf";
import { type Applicant, expectPart, idsOf, kelompok, khususCases, pedagang, termFor } from "../../cases";

describe("the golden cases", () => {
  it("name a source, and each stands once", () => {
    for (const { name, cite } of khususCases) expect(cite.length, name).toBeGreaterThan(3);
    expect(new Set(khususCases.map(({ name }) => name)).size).toBe(khususCases.length);
  });

  it.each(khususCases)("$name", ({ complete, cluster, members, asOf, expected }) => {
    const outcome = assessCluster(kurKhusus, { cluster, members }, { asOf });
    expect(outcome.status).toBe(expected.status);
    if (outcome.status === "no-rule") {
      expect(outcome).toEqual({ kind: "cluster", programme: "kur-khusus", asOf, ...expected });
      return;
    }
    if (expected.cluster) expectPart(outcome.cluster, expected.cluster, complete);
    for (const [position, member] of outcome.members.entries()) {
      const part = expected.members?.[position];
      if (part) expectPart(member, part, complete);
    }
    if (expected.blockedBy) expect(outcome.blockedBy).toEqual(expected.blockedBy);
    if (expected.period) expect([outcome.basis.from, outcome.basis.until]).toEqual(expected.period);
    expect(outcome.basis.notCovered).toEqual(expect.arrayContaining([...(expected.notCovered ?? [])]));
  });

  it.each(khususCases.filter(({ expected }) => expected.rate !== undefined))(
    "the rate: $name",
    ({ members, asOf, expected }) => {
      const outcome = termsOf(kurKhususTerms, members?.[0] ?? {}, { asOf });
      expect(outcome.status === "found" && outcome.terms.rate).toMatchObject(termFor(expected.rate ?? null));
    },
  );

  it.each(khususCases)("survives JSON and changes nothing: $name", ({ cluster, members, asOf }) => {
    const facts = { cluster, members };
    const before = structuredClone(facts);
    const outcome = assessCluster(kurKhusus, deepFreeze(facts), { asOf });
    expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
    expect(facts).toEqual(before);
  });
});

it.each(kurKhusus.periods)("the cases turn every criterion of the period from $from each way", ({ from, value }) => {
  const turned = { true: new Set<string>(), false: new Set<string>(), null: new Set<string>() };
  for (const { cluster, members, asOf } of khususCases) {
    const outcome = assessCluster(kurKhusus, { cluster, members }, { asOf });
    if (outcome.status === "no-rule" || outcome.basis.from !== from) continue;
    const reasons = [...outcome.cluster.reasons, ...outcome.members.flatMap((member) => member.reasons)];
    for (const { id, truth } of reasons) turned[`${truth}`].add(id);
  }
  const ids = [...value.criteria, ...(value.memberCriteria ?? [])].map(({ id }) => id).sort();
  for (const found of Object.values(turned)) expect([...found].sort()).toEqual(ids);
});

function groupOf(members: readonly Applicant[], asOf: string) {
  const facts = { cluster: kelompok, members: members.map((member) => ({ ...pedagang, ...member })) };
  const outcome = assessCluster(kurKhusus, facts, { asOf });
  if (outcome.status === "no-rule") throw new Error("expected a rule");
  return outcome;
}

describe("the largest part of a group that could proceed", () => {
  it("leaves behind who is not in SIKP, which Permenko 12/2025 Pasal 4 asks of every member", () => {
    const outcome = groupOf([{}, { registeredInSikp: false }, { registeredInSikp: null }, {}], "2025-08-08");
    expect(outcome.counts).toMatchObject({ eligible: 2, ineligible: 1, unknown: 1 });
    expect(outcome.blockedBy).toEqual({ criteria: [], members: [1] });
    expect(outcome.largestEligible).toEqual({ members: [0, 3], status: "eligible" });
  });

  it("is all eligible members where the group itself fails, whoever is left behind", () => {
    const members = [{ ...pedagang, registeredInSikp: false }, pedagang];
    const facts = { cluster: { ...kelompok, hasMitraUsaha: false }, members };
    const outcome = assessCluster(kurKhusus, facts, { asOf: "2025-08-08" });
    expect(outcome.status === "ineligible" && outcome.largestEligible).toEqual({
      members: [1],
      status: "ineligible",
    });
  });
});

describe("mistakes seen elsewhere", () => {
  it("16: the 6 % of the law is effective a year, by Pasal 35 ayat (3), not the flat method", () => {
    const outcome = termsOf(kurKhususTerms, {}, { asOf: "2024-03-05" });
    expect(outcome.status === "found" && outcome.terms.rate).toMatchObject({ status: "known", value: 0.06 });
    expect(outcome.status === "found" && outcome.basis.cite).toContainEqual({
      regulation: "permenko-1-2023",
      at: "Pasal 35 ayat (3)",
    });
  });

  it("18: a civil servant among the members bars the group", () => {
    expect(groupOf([{}, { occupation: "asn" }], "2024-03-05").blockedBy).toEqual({ criteria: [], members: [1] });
  });

  it.each(["2022-06-01", "2024-03-05", "2025-10-01", "2026-02-01"])(
    "20: 500 million is for each member, not for the group, on %s",
    (asOf) => {
      const most = { plafon: 500_000_000 };
      const outcome = groupOf([most, most, most], asOf);
      // Of 2022 and 2026 nothing that is asked of the group was read; the members are none the less for it.
      expect(outcome.status).toBe(["2022-06-01", "2026-02-01"].includes(asOf) ? "unknown" : "eligible");
      expect(outcome.counts.eligible).toBe(3);
      expect(outcome.totals).toEqual({ asked: 1_500_000_000, eligible: 1_500_000_000, allowed: 1_500_000_000 });
      expect(groupOf([most, { plafon: 500_000_001 }], asOf).blockedBy).toEqual({ criteria: [], members: [1] });
    },
  );

  it.each(["2024-03-05", "2025-10-01", "2026-02-01"])("23: BPJS above 100 million, not from it, on %s", (asOf) => {
    const without = (plafon: number) => groupOf([{ plafon, hasBpjsKetenagakerjaan: false }], asOf).members[0]?.reasons;
    expect(idsOf(without(100_000_000) ?? [], false)).toEqual([]);
    expect(idsOf(without(100_000_001) ?? [], false)).toEqual(["bpjs-ketenagakerjaan-di-atas-100-juta"]);
  });

  it("25: a member who sells for 15 billion is too large in 2026, kecil though it is", () => {
    const [member] = groupOf([{ hasilPenjualanTahunan: 15_000_000_000 }], "2026-02-01").members;
    expect(idsOf(member?.reasons ?? [], false)).toEqual(["omzet-paling-banyak-4-8-miliar"]);
  });
});

it("asks for no least and no largest number of members", () => {
  expect(groupOf([{}], "2024-03-05").status).toBe("eligible");
  expect(
    groupOf(
      Array.from({ length: 500 }, () => ({})),
      "2024-03-05",
    ).status,
  ).toBe("eligible");
});

it.each(["2024-03-05", "2025-10-01"])("lends for 4 years of working capital and 5 of investment, on %s", (asOf) => {
  const outcome = termsOf(kurKhususTerms, {}, { asOf });
  expect(outcome.status === "found" && outcome.terms).toMatchObject({
    workingCapitalMonths: { status: "known", value: 48 },
    investmentMonths: { status: "known", value: 60 },
  });
});
