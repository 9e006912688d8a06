import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../../src/core/plain/deepFreeze";
import { assessCluster } from "../../../../src/financing/assessCluster";
import { kurKhusus, kurKhususTerms } from "../../../../src/financing/programmes/kur/khusus";
import { termsOf } from "../../../../src/financing/termsOf";
import { type Applicant, expectPart, type Group, idsOf, kelompok, khususCases, pedagang, termFor } from "../../cases";

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
  expect([...turned.true].sort()).toEqual(ids);
  // What reads no fact can come out one way alone.
  const either = ids.filter((id) => id !== "batas-per-anggota");
  for (const found of [turned.false, turned.null]) expect([...found].sort()).toEqual(either);
});

function groupOf(members: readonly Applicant[], asOf: string, group: Group = {}) {
  const facts = {
    cluster: { ...kelompok, ...group },
    members: members.map((member) => ({ ...pedagang, ...member })),
  };
  const outcome = assessCluster(kurKhusus, facts, { asOf });
  if (outcome.status === "no-rule") throw new Error("expected a rule");
  return outcome;
}

const presumedOfGroup = [
  "klaster",
  "mitra-usaha",
  "komoditas",
  "perjanjian-kerja-sama",
  "tujuan-mengembangkan-anggota",
  "surat-keterangan-kelompok",
  "sikp",
  "pengajuan-melalui-ketua",
  "tanda-tangan-ketua-dan-anggota",
  "tanggung-renteng",
];
const presumedOfMembers = [
  "batas-per-anggota",
  "usaha-produktif-layak",
  "usia-usaha-6-bulan",
  "bukan-asn-tni-polri",
  "kredit-komersial",
  "kredit-program-lain",
  "kur-di-penyalur-lain",
  "kredit-bersamaan",
  "rekomendasi-anggota-pemula",
  "sikp-anggota",
  "nib-atau-surat-keterangan-usaha",
  "nik",
];

describe("what was not read in the text in force (kur.md, What a cell says)", () => {
  it("a group that meets the rules of 2025 is presumably eligible on 2026-12-01, by rules that it names", () => {
    const { status, presumed, open, basis, cluster, members } = groupOf([{}, {}], "2026-12-01");
    expect({ status, open }).toEqual({ status: "presumably-eligible", open: [] });
    expect(presumed).toEqual([...presumedOfGroup, ...presumedOfMembers]);
    expect(cluster.presumed).toEqual(presumedOfGroup);
    expect(members[1]?.presumed).toEqual(presumedOfMembers);
    expect(basis.evidence).toBe("unverified");
  });

  it.each<[string, Group]>([
    ["klaster", { managedTogether: false }],
    ["komoditas", { commodity: "lainnya" }],
    ["perjanjian-kerja-sama", { cooperationAgreement: false }],
    ["tujuan-mengembangkan-anggota", { developsMembers: false }],
    ["surat-keterangan-kelompok", { certificate: "surat-lain" }],
    ["sikp", { registeredInSikp: false }],
    ["pengajuan-melalui-ketua", { appliesThroughChair: false }],
    ["tanda-tangan-ketua-dan-anggota", { signedByChairAndMember: false }],
    ["tanggung-renteng", { collateralRequired: true, tanggungRenteng: false }],
  ])("40: one that does not meet %s is unknown and not ineligible in 2026", (id, group) => {
    const { status, open, blockedBy, missing } = groupOf([{}], "2026-12-01", group);
    expect({ status, open, missing }).toEqual({ status: "unknown", open: [{ id, why: "presumed" }], missing: [] });
    expect(blockedBy).toEqual({ criteria: [], members: [] });
  });

  it("of a member too, with the position", () => {
    const { status, open } = groupOf([{}, { occupation: "asn" }], "2026-12-01");
    expect({ status, open }).toEqual({
      status: "unknown",
      open: [{ id: "bukan-asn-tni-polri", why: "presumed", member: 1 }],
    });
  });

  it("2022 is never better than unknown, and rules with a grade still bar", () => {
    const { status, open } = groupOf([{}], "2022-06-01");
    expect(status).toBe("unknown");
    expect(open).toContainEqual({ id: "klaster", why: "unread" });
    expect(open).toContainEqual({ id: "sikp-anggota", why: "unread" });
    expect(groupOf([{}], "2022-06-01", { appliesThroughChair: false }).blockedBy.criteria).toEqual([
      "pengajuan-melalui-ketua",
    ]);
  });

  it.each([
    ["41", "2025-08-07", "ineligible", []],
    ["41", "2025-08-08", "unknown", [{ id: "kredit-komersial", why: "liftable", member: 0 }]],
    ["62", "2026-01-13", "unknown", [{ id: "kredit-komersial", why: "presumed", member: 0 }]],
  ])("%s: a member with commercial credit before, on %s: %s", (_, asOf, status, open) => {
    const outcome = groupOf([{ hadCommercialCredit: true, hadOtherCommercialCredit: true }], asOf);
    expect([outcome.status, outcome.open]).toEqual([status, open]);
  });

  it("42: Pasal 38A lifts neither the paid-off programme credit nor KUR at another lender nor the bar of officials", () => {
    const { memberCriteria = [], criteria } = kurKhusus.periods.find(({ from }) => from === "2025-08-08")?.value ?? {
      criteria: [],
    };
    const liftable = [...criteria, ...memberCriteria].filter(({ standing }) => standing === "liftable");
    expect(liftable.map(({ id }) => id)).toEqual(["usia-usaha-6-bulan", "kredit-komersial"]);
  });
});

describe("the largest part of a group that could proceed", () => {
  it("leaves behind who is not in SIKP, which Permenko 12/2025 Pasal 4 asks of every member", () => {
    const outcome = groupOf([{}, { registeredInSikp: false }, { registeredInSikp: null }, {}], "2025-08-08");
    expect(outcome.counts).toEqual({ eligible: 0, presumablyEligible: 2, ineligible: 1, unknown: 1 });
    expect(outcome.blockedBy).toEqual({ criteria: [], members: [1] });
    expect(outcome.largestEligible).toBeNull();
    expect(outcome.largestPresumablyEligible).toEqual({ members: [0, 3], status: "presumably-eligible" });
  });

  it("is all eligible members where the group itself fails, whoever is left behind", () => {
    const outcome = groupOf([{ registeredInSikp: false }, {}], "2024-03-05", { managedTogether: false });
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

  it.each(["2022-06-01", "2024-03-05", "2025-10-01"])(
    "18 and 36: a civil servant among the members bars the group, on %s",
    (asOf) => {
      expect(groupOf([{}, { occupation: "asn" }], asOf).blockedBy).toEqual({ criteria: [], members: [1] });
    },
  );

  it.each([
    ["2022-06-01", "unknown", "unknown"],
    ["2024-03-05", "eligible", "eligible"],
    ["2025-10-01", "presumably-eligible", "presumablyEligible"],
    ["2026-12-01", "presumably-eligible", "presumablyEligible"],
  ] as const)("20: 500 million is for each member, not for the group, on %s: %s", (asOf, status, counted) => {
    const most = { plafon: 500_000_000 };
    const outcome = groupOf([most, most, most], asOf);
    expect(outcome.status).toBe(status);
    expect(outcome.counts[counted]).toBe(3);
    expect(outcome.totals).toMatchObject({ asked: 1_500_000_000, allowed: 1_500_000_000 });
    // Where it was not read that the cap is of each member, that is named.
    expect(outcome.presumed.includes("batas-per-anggota")).toBe(counted === "presumablyEligible");
    expect(groupOf([most, { plafon: 500_000_001 }], asOf).blockedBy).toEqual({ criteria: [], members: [1] });
  });

  it.each(["2024-03-05", "2025-10-01", "2026-02-01"])("23: BPJS above 100 million, not from it, on %s", (asOf) => {
    const without = (plafon: number) => groupOf([{ plafon, hasBpjsKetenagakerjaan: false }], asOf).members[0]?.reasons;
    expect(idsOf(without(100_000_000) ?? [], false)).toEqual([]);
    expect(idsOf(without(100_000_001) ?? [], false)).toEqual(["bpjs-ketenagakerjaan-di-atas-100-juta"]);
  });

  it("25: a member who sells for 15 billion is too large in 2026, kecil though it is", () => {
    const [member] = groupOf([{ hasilPenjualanTahunan: 15_000_000_000 }], "2026-02-01").members;
    expect(idsOf(member?.reasons ?? [], false)).toEqual(["omzet-paling-banyak-4-8-miliar"]);
    expect(member?.status).toBe("ineligible");
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
