import { describe, expect, it } from "vitest";
import { clusterSchema } from "../../src/entities/cluster";
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

  it.each([
    [{ id: "k-1" }, [["invalid_type", "members"]]],
    [{ id: "k-1", members: [{}] }, [["invalid_type", "members.0.business"]]],
    [{ id: "k-1", members: [{ business: { id: "b-1" }, plafon: -1 }] }, [["invalid-rupiah", "members.0.plafon"]]],
    [{ id: "k-1", members: [], mitraUsaha: { licenced: true } }, [["unrecognized_keys", "mitraUsaha"]]],
    [{ id: "k-1", members: [], mitraUsaha: {}, hasMitraUsaha: false }, [["invalid-fact", "hasMitraUsaha"]]],
    [{ id: "k-1", members: [], certificate: "sertifikat" }, [["invalid-option", "certificate"]]],
  ])("refuses %j", (cluster, issues) => {
    expect(issuesOf(clusterSchema, cluster)).toEqual(issues);
  });
});
