import { expect } from "vitest";
import type { FactsOf } from "../../src/core/fact/fact";
import type { Reason } from "../../src/criteria/reason";
import { kurKhusus } from "../../src/financing/programmes/kur/khusus";
import { type ApplicantFacts, applicantFacts } from "../../src/vocabulary/applicantFacts";
import { type ClusterFactKinds, clusterFacts } from "../../src/vocabulary/clusterFacts";
import { pmiFacts } from "../../src/vocabulary/pmiFacts";
import { readBase } from "../tables/programmeTables.mjs";
import { type ExpectedTerm, type Part, readClusterCases } from "../tables/readCases.mjs";

export type Applicant = FactsOf<ApplicantFacts>;
export type Group = FactsOf<ClusterFactKinds>;

/**
 * One who meets every criterion of KUR mikro in every period, every criterion of a member of KUR khusus and, with a plafon
 * of theirs, of KUR super mikro and KUR kecil.
 */
export const pedagang: Applicant = readBase("pedagang", applicantFacts);
/** A group that meets every criterion of KUR khusus in every period. */
export const kelompok: Group = readBase("kelompok", clusterFacts);
/** A candidate migrant worker who meets every criterion of KUR penempatan PMI in every period. */
export const calonPekerja = readBase("calon pekerja", pmiFacts);

export const khususCases = readClusterCases(kurKhusus.id, kurKhusus.facts, kurKhusus.memberFacts);

/** The ids of the criteria that came out so. */
export function idsOf(reasons: readonly Reason[], truth: boolean | null): string[] {
  return reasons.filter((reason) => reason.truth === truth).map(({ id }) => id);
}

/** Expect just these criteria to bar, just these to fail without settling and, of complete facts, just these undecided. */
export function expectPart(
  found: { readonly status: string; readonly reasons: readonly Reason[] },
  expected: Part,
  complete: boolean,
): void {
  expect(found.status).toBe(expected.status);
  const firm = (isFirm: boolean) => found.reasons.filter(({ standing }) => (standing === "cited") === isFirm);
  expect(idsOf(firm(true), false)).toEqual(expected.failing ?? []);
  expect(idsOf(firm(false), false)).toEqual(expected.open ?? []);
  if (complete) expect(idsOf(found.reasons, null)).toEqual(expected.undecided ?? []);
  expect(idsOf(found.reasons, true)).toEqual(expect.arrayContaining([...(expected.holds ?? [])]));
}

/** What a term must be for an expected value: known, one of several, or none. */
export function termFor(rate: ExpectedTerm): object {
  if (rate === null) return { status: "none" };
  if (rate === "unstated") return { status: "unknown", candidates: [], orUnstated: true };
  return typeof rate === "number" ? { status: "known", value: rate } : { status: "unknown", candidates: rate };
}
