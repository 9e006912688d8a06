import { expect } from "vitest";
import type { FactsOf } from "../../src/core/fact";
import type { Reason } from "../../src/criteria/reason";
import type { ApplicantFacts } from "../../src/financing/kur/applicantFacts";
import type { ClusterFactKinds } from "../../src/financing/kur/clusterFacts";
import bases from "../cases/kurBases.json";
import khusus from "../cases/kurKhusus.json";
import mikro from "../cases/kurMikro.json";

export type Applicant = FactsOf<ApplicantFacts>;
export type Group = FactsOf<ClusterFactKinds>;

/** How an applicant, a group or a member must come out, by the ids of its criteria. */
export interface Part {
  readonly status: string;
  readonly failing?: readonly string[];
  readonly undecided?: readonly string[];
  /** Criteria that hold, where the case names only some of the facts. */
  readonly holds?: readonly string[];
}

interface Case<E> {
  readonly name: string;
  readonly cite: string;
  readonly base?: string;
  readonly asOf: string;
  readonly expected: E & {
    readonly why?: string;
    /** First and last day of the period; `null` while it is open. */
    readonly period?: readonly [string, string | null];
    readonly notCovered?: readonly string[];
    /** A rate, candidates, or `null` for none. */
    readonly rate?: number | readonly number[] | null;
  };
}

/** With a base, the facts stand upon the complete ones of that name, and `null` takes one away. */
export type MikroCase = Case<Part> & { readonly facts: Applicant };

export type KhususCase = Case<{
  readonly status: string;
  readonly cluster?: Part;
  readonly members?: readonly Part[];
  readonly blockedBy?: unknown;
}> & { readonly cluster: Group; readonly members: readonly Applicant[] | null };

/** One who meets every criterion of KUR mikro in every period, and every criterion of a member of KUR khusus. */
export const pedagang = bases.pedagang as Applicant;
/** A group that meets every criterion of KUR khusus in every period. */
export const kelompok = bases.kelompok as Group;

export const mikroCases = (mikro as unknown as MikroCase[]).map((each) =>
  each.base ? { ...each, facts: { ...pedagang, ...each.facts } } : each,
);

export const khususCases = (khusus as unknown as KhususCase[]).map((each) =>
  each.base
    ? {
        ...each,
        cluster: { ...kelompok, ...each.cluster },
        members: each.members?.map((member) => ({ ...pedagang, ...member })) ?? null,
      }
    : each,
);

/** The ids of the criteria that came out so. */
export function idsOf(reasons: readonly Reason[], truth: boolean | null): string[] {
  return reasons.filter((reason) => reason.truth === truth).map(({ id }) => id);
}

/** Expect just these criteria to fail and, of complete facts, just these to be undecided. */
export function expectPart(
  found: { readonly status: string; readonly reasons: readonly Reason[] },
  expected: Part,
  complete: boolean,
): void {
  expect(found.status).toBe(expected.status);
  expect(idsOf(found.reasons, false)).toEqual(expected.failing ?? []);
  if (complete) expect(idsOf(found.reasons, null)).toEqual(expected.undecided ?? []);
  expect(idsOf(found.reasons, true)).toEqual(expect.arrayContaining([...(expected.holds ?? [])]));
}

/** What a term must be for an expected rate. */
export function termFor(rate: number | readonly number[] | null): object {
  if (rate === null) return { status: "none" };
  return typeof rate === "number" ? { status: "known", value: rate } : { status: "unknown", candidates: rate };
}
