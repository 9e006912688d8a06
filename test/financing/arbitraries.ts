import fc from "fast-check";
import type { FactDeclarations, FactKind } from "../../src/core/fact/fact";
import { applicantFacts } from "../../src/vocabulary/applicantFacts";
import { clusterFacts } from "../../src/vocabulary/clusterFacts";
import { type Applicant, type Group, kelompok, pedagang } from "./cases";
import { consistent } from "./consistent";

/** A day in every period, and beside the edges. */
export const asOf = fc.constantFrom(
  "2022-01-01",
  "2022-06-01",
  "2023-01-26",
  "2023-01-27",
  "2024-02-29",
  "2025-08-07",
  "2025-08-08",
  "2026-01-12",
  "2026-01-13",
  "2026-07-28",
);

const limits = [10_000_000, 20_000_000, 50_000_000, 100_000_000, 500_000_000, 4_800_000_000];
const amounts = [0, ...limits.flatMap((limit) => [limit - 1, limit, limit + 1]), "100000000.5"];
const days = [
  "2015-01-01",
  "2021-07-01",
  "2022-07-27",
  "2023-08-29",
  "2023-08-31",
  "2025-02-08",
  "2025-07-13",
  "2026-01-28",
];

function anyOf(kind: FactKind): fc.Arbitrary<unknown> {
  if (kind === "rupiah") return fc.constantFrom(...amounts);
  if (kind === "count") return fc.integer({ min: 0, max: 5 });
  if (kind === "date") return fc.constantFrom(...days);
  return kind === "yes-no" ? fc.boolean() : fc.constantFrom(...kind);
}

const hidden = fc.constantFrom<unknown>(undefined, null, { unknown: "declined" }, { unknown: "not-available" });

/** Less than a value says: nothing, a range or some options that hold it; sometimes still the value. */
function blurred(kind: FactKind, value: unknown, certain: number): fc.Arbitrary<unknown> {
  const exact = { weight: certain, arbitrary: fc.constant(value) };
  const nothing = { weight: 1, arbitrary: hidden };
  if (kind === "yes-no") return fc.oneof(exact, nothing);
  if (typeof kind === "object") {
    const some = fc.subarray([...kind]).map((others) => ({ oneOf: [...others, value] }));
    return fc.oneof(exact, nothing, { weight: 1, arbitrary: some });
  }
  const ends = fc.constantFrom({ atLeast: value }, { atMost: value }, { atLeast: value, atMost: value });
  return fc.oneof(exact, nothing, { weight: 1, arbitrary: ends });
}

/** All facts, and the same with some of them known less well. */
export interface Pair<F> {
  readonly full: F;
  readonly part: F;
}

function pairOf<F>(declared: FactDeclarations, usual: F, certain: number): fc.Arbitrary<Pair<F>> {
  const names = Object.keys(declared);
  const values = names.map((name) => {
    const kind = declared[name] as FactKind;
    const given = (usual as Record<string, unknown>)[name];
    if (given === undefined) return anyOf(kind);
    return fc.oneof({ weight: 6, arbitrary: fc.constant(given) }, { weight: 1, arbitrary: anyOf(kind) });
  });
  return fc.tuple(...values).chain((drawn) => {
    const full = consistent(declared, Object.fromEntries(names.map((name, n) => [name, drawn[n]])));
    const parts = names.map((name) => blurred(declared[name] as FactKind, full[name], certain));
    return fc.tuple(...parts).map((blurs) => ({
      full: full as F,
      part: Object.fromEntries(names.map((name, n) => [name, blurs[n]])) as F,
    }));
  });
}

/** Applicants most of whose facts are in order, so that every status comes up. */
export const applicants: fc.Arbitrary<Pair<Applicant>> = pairOf(applicantFacts, pedagang, 8);
/** Groups most of whose facts are in order. */
export const groups: fc.Arbitrary<Pair<Group>> = pairOf(clusterFacts, kelompok, 12);
/** Up to four members; sometimes none, sometimes not known. */
export const memberLists = fc.option(fc.array(applicants, { maxLength: 4 }), { freq: 9 });
