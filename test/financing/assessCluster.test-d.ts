import { expectTypeOf, it } from "vitest";
import type { Amount } from "../../src/core/amount/amount";
import { assessCluster } from "../../src/financing/assessCluster";
import { clusterRemedies } from "../../src/financing/clusterRemedies";
import { kurKhusus } from "../../src/financing/programmes/kur/khusus";
import { kurMikro } from "../../src/financing/programmes/kur/mikro";
import type { ClusterOutcome, EligibilityStatus } from "../../src/financing/types/outcome";

const on = { asOf: "2026-02-01" } as const;

it("takes the facts of the group and of each member", () => {
  assessCluster(kurKhusus, { cluster: {}, members: null }, on);
  assessCluster(kurKhusus, { cluster: { hasMitraUsaha: true }, members: [{ plafon: 1n }, {}] }, on);
});

it("refuses facts at the wrong place", () => {
  // @ts-expect-error misspelt
  assessCluster(kurKhusus, { cluster: {}, members: [{}, { plafonn: 1 }] }, on);
  // @ts-expect-error a fact of members
  assessCluster(kurKhusus, { cluster: { plafon: 1 }, members: null }, on);
  // @ts-expect-error a fact of the group
  assessCluster(kurKhusus, { cluster: {}, members: [{ hasMitraUsaha: true }] }, on);
  // @ts-expect-error no such commodity
  assessCluster(kurKhusus, { cluster: { commodity: "sawit" }, members: null }, on);
  // @ts-expect-error no amount
  assessCluster(kurKhusus, { cluster: {}, members: [{ plafon: false }] }, on);
});

it("requires the group, its members or null, and the day", () => {
  // @ts-expect-error members are left out
  assessCluster(kurKhusus, { cluster: {} }, on);
  // @ts-expect-error the group is left out
  assessCluster(kurKhusus, { members: null }, on);
  // @ts-expect-error a member is an object
  assessCluster(kurKhusus, { cluster: {}, members: [null] }, on);
  // @ts-expect-error misspelt
  assessCluster(kurKhusus, { cluster: {}, member: [], members: null }, on);
  // @ts-expect-error asOf is left out
  assessCluster(kurKhusus, { cluster: {}, members: null }, {});
  // @ts-expect-error no such option
  assessCluster(kurKhusus, { cluster: {}, members: null }, { ...on, policy: "both" });
});

it("refuses a programme for single businesses, whatever is said of members", () => {
  // @ts-expect-error such a programme has no members
  assessCluster(kurMikro, { cluster: {}, members: [{ plafon: 1 }] }, on);
  // @ts-expect-error not even none
  assessCluster(kurMikro, { cluster: {}, members: [] }, on);
  // @ts-expect-error nor some that are not known
  assessCluster(kurMikro, { cluster: {}, members: null }, on);
  // @ts-expect-error the same of what could be done
  clusterRemedies(kurMikro, { cluster: {}, members: [] }, on);
  clusterRemedies(kurKhusus, { cluster: {}, members: [] }, on);
});

it("tells the outcomes apart by their status", () => {
  const outcome: ClusterOutcome = assessCluster(kurKhusus, { cluster: {}, members: null }, on);
  expectTypeOf(outcome.kind).toEqualTypeOf<"cluster">();
  if (outcome.status === "no-rule") return;
  expectTypeOf(outcome.status).toEqualTypeOf<EligibilityStatus>();
  expectTypeOf(outcome.totals.asked).toEqualTypeOf<Amount | null>();
  expectTypeOf(outcome.blockedBy.members).toEqualTypeOf<readonly number[]>();
  // @ts-expect-error perhaps no member is eligible
  outcome.largestEligible.members;
  // @ts-expect-error readonly
  outcome.counts.eligible = 1;
});
