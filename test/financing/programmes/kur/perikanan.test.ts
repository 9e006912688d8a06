import { describe, expect, it } from "vitest";
import { assessCluster } from "../../../../src/financing/assessCluster";
import { clusterRemedies } from "../../../../src/financing/clusterRemedies";
import { kurPerikanan } from "../../../../src/financing/programmes/kur/perikanan";
import { explain } from "../../../../src/messages/explain";
import { id } from "../../../../src/messages/id/id";
import { readBase } from "../../../tables/programmeTables.mjs";
import { checkClusterCases } from "../../checkClusterCases";

checkClusterCases(kurPerikanan as never);

const nelayan = readBase("nelayan", kurPerikanan.memberFacts as never) as object;
const novice = { ...nelayan, novice: true, recommendedByChair: true };
const groupOf = (novices: number, productive: number) => ({
  cluster: { fisheryGroup: "kelompok-usaha-bersama" as const },
  members: [...Array.from({ length: novices }, () => novice), ...Array.from({ length: productive }, () => nelayan)],
});

describe("novices not more than productive members, Permen KKP 46/2023 Pasal 2 ayat (4)", () => {
  const cases = Array.from({ length: 8 }, (_, novices) =>
    Array.from({ length: 8 }, (_, productive) => [novices, productive] as const),
  ).flat();

  it.each(cases.filter(([novices, productive]) => novices + productive > 0))(
    "%i novices and %i productive: compared by number",
    (novices, productive) => {
      const { status } = assessCluster(kurPerikanan, groupOf(novices, productive), { asOf: "2024-05-06" });
      expect(status).toBe(novices <= productive ? "eligible" : "ineligible");
    },
  );

  it("tells which members may go together: as many novices as productive ones, the earlier ones first", () => {
    const outcome = assessCluster(kurPerikanan, groupOf(3, 2), { asOf: "2024-05-06" });
    expect(outcome.status !== "no-rule" && outcome.largestEligible).toEqual({
      members: [0, 1, 3, 4],
      status: "eligible",
    });
  });

  it("does not work out what members would have to do", () => {
    const outcome = clusterRemedies(kurPerikanan, groupOf(3, 2), { asOf: "2024-05-06" });
    expect(outcome.status !== "no-rule" && outcome.remedies).toMatchObject([
      { criterion: "pemula-tidak-melebihi-produktif", kind: "not-worked-out", fact: "members" },
    ]);
  });

  it("says it in words", () => {
    const lines = explain(assessCluster(kurPerikanan, groupOf(3, 2), { asOf: "2024-05-06" }), id, {
      width: Number.POSITIVE_INFINITY,
    }).join("\n");
    expect(lines).toContain("anggota dengan anggota pemula: paling banyak 50% dari seluruh anggota");
    expect(lines).toContain("Pasal 2 ayat (4)");
    // Who counts against a most is who is a novice, not who is not.
    expect(lines).toContain("terhitung Anggota 1, Anggota 2, dan Anggota 3");
    expect(lines).not.toContain("tidak dipenuhi");
  });
});
