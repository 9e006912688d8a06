import { expect } from "vitest";
import type { FactsOf } from "../../src/core/fact/fact";
import type { Reason } from "../../src/criteria/reason";
import type { ApplicantFacts } from "../../src/vocabulary/applicantFacts";
import type { ClusterFactKinds } from "../../src/vocabulary/clusterFacts";
import type { PmiFacts } from "../../src/vocabulary/pmiFacts";
import bases from "../cases/kurBases.json";
import kecil from "../cases/kurKecil.json";
import khusus from "../cases/kurKhusus.json";
import mikro from "../cases/kurMikro.json";
import pmi from "../cases/kurPmi.json";
import superMikro from "../cases/kurSuperMikro.json";

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
    /** A rate, candidates, `null` for none, or "unstated" for what could not be read. */
    readonly rate?: number | "unstated" | readonly number[] | null;
    /** The longest tenors for working capital and for investment, in months. */
    readonly months?: readonly (number | "unstated" | readonly number[] | null)[];
  };
}

/** With a base, the facts stand upon the complete ones of that name, and `null` takes one away. */
export type SoloCase<F> = Case<Part> & { readonly facts: F };

export type KhususCase = Case<{
  readonly status: string;
  readonly cluster?: Part;
  readonly members?: readonly Part[];
  readonly blockedBy?: unknown;
}> & { readonly cluster: Group; readonly members: readonly Applicant[] | null };

/**
 * One who meets every criterion of KUR mikro in every period, every criterion of a member of KUR khusus and, with a plafon
 * of theirs, of KUR super mikro and KUR kecil.
 */
export const pedagang = bases.pedagang as Applicant;
/** A group that meets every criterion of KUR khusus in every period. */
export const kelompok = bases.kelompok as Group;

/** A candidate migrant worker who meets every criterion of KUR penempatan PMI in every period. */
export const calonPekerja = bases.pmi as FactsOf<PmiFacts>;

export const superMikroCases = upon(pedagang, superMikro);
export const mikroCases = upon(pedagang, mikro);
export const kecilCases = upon(pedagang, kecil);
export const pmiCases = upon(calonPekerja, pmi);

export const khususCases = (khusus as unknown as KhususCase[]).map((each) =>
  each.base
    ? {
        ...each,
        cluster: { ...kelompok, ...each.cluster },
        members: each.members?.map((member) => ({ ...pedagang, ...member })) ?? null,
      }
    : each,
);

function upon<F extends object>(base: F, cases: unknown): SoloCase<F>[] {
  return (cases as SoloCase<F>[]).map((each) => (each.base ? { ...each, facts: { ...base, ...each.facts } } : each));
}

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

/** What a term must be for an expected value: known, one of several, or none. */
export function termFor(rate: number | "unstated" | readonly number[] | null): object {
  if (rate === null) return { status: "none" };
  if (rate === "unstated") return { status: "unknown", candidates: [], orUnstated: true };
  return typeof rate === "number" ? { status: "known", value: rate } : { status: "unknown", candidates: rate };
}
