import { describe, expect, it } from "vitest";
import { clusterSchema } from "../../src/entities/cluster";
import { clusterFactsOf } from "../../src/financing/clusterFactsOf";
import { clusterFacts } from "../../src/vocabulary/clusterFacts";
import { issuesOf } from "./issues";

describe("clusterSchema", () => {
  it("accepts a cluster without members: no text gives a smallest number", () => {
    expect(clusterSchema.parse({ id: "k-1", members: [] })).toStrictEqual({ id: "k-1", members: [] });
  });

  it("accepts members, a partner and what the certificate may be", () => {
    const cluster = {
      id: "k-1",
      commodity: "perkebunan-rakyat",
      members: [{ business: { id: "b-1" }, novice: true, recommendedByChair: null, plafon: "500000000" }],
      mitraUsaha: { name: "PT Contoh", licensed: { unknown: "not-asked" } },
      certificate: { oneOf: ["surat-dinas", "validasi-dinas"] },
    };
    expect(clusterSchema.parse(cluster)).toStrictEqual(cluster);
  });

  // Semantics, "Errors": a value has a code of the library, a record that is none or holds too much one of Zod's.
  it("says which issues are of Zod's own", () => {
    const issues = (cluster: unknown) =>
      clusterSchema.safeParse(cluster).error?.issues.map((one) => ("params" in one ? one.params : one.code));
    expect(issues({ id: "k-1", members: [{ business: 1 }] })).toEqual(["invalid_type"]);
    expect(issues({ id: "k-1", members: 1 })).toEqual(["invalid_type"]);
    expect(issues({ id: "k-1", members: [], colour: 1 })).toEqual(["unrecognized_keys"]);
    expect(issues({ id: "k-1", members: [], collateralRequired: 1 })).toEqual([{ code: "invalid-option" }]);
  });

  it("holds whatever KUR khusus asks of a group", () => {
    const yes = (name: string) => [name, true] as const;
    const own = [
      "managedTogether",
      "cooperationAgreement",
      "developsMembers",
      "registeredInSikp",
      "appliesThroughChair",
    ];
    const more = ["borrowsAsGroup", "signedByChairAndMember", "collateralRequired", "tanggungRenteng"];
    const record = {
      id: "k-1",
      members: [],
      commodity: "perkebunan-rakyat",
      certificate: "surat-dinas",
      ...Object.fromEntries([...own, ...more].map(yes)),
      mitraUsaha: Object.fromEntries(
        ["legalEntity", "licensed", "relevantBusiness", "closedLoopWithLender", "joinedWithSikp"].map(yes),
      ),
    };
    const { cluster } = clusterFactsOf(clusterSchema.parse(record));
    expect(Object.keys(clusterFacts).filter((name) => cluster[name as keyof typeof cluster] === undefined)).toEqual([]);
  });

  it.each([
    [{ id: "k-1" }, [["invalid_type", "members"]]],
    [{ id: "k-1", members: [{}] }, [["invalid_type", "members.0.business"]]],
    [{ id: "k-1", members: [{ business: { id: "b-1" }, plafon: -1 }] }, [["invalid-rupiah", "members.0.plafon"]]],
    [
      { id: "k-1", members: ["b-1", "b-2", "b-1"].map((id) => ({ business: { id } })) },
      [["invalid-fact", "members.2.business.id"]],
    ],
    [{ id: "k-1", members: [], mitraUsaha: { licenced: true } }, [["unrecognized_keys", "mitraUsaha"]]],
    [{ id: "k-1", members: [], mitraUsaha: {}, hasMitraUsaha: false }, [["invalid-fact", "hasMitraUsaha"]]],
    [{ id: "k-1", members: [], certificate: "sertifikat" }, [["invalid-option", "certificate"]]],
  ])("refuses %j", (cluster, issues) => {
    expect(issuesOf(clusterSchema, cluster)).toEqual(issues);
  });
});
