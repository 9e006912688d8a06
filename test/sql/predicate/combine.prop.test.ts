import fc from "fast-check";
import { expect, it } from "vitest";
import type { Truth } from "../../../src/core/truth/truth";
import { combine } from "../../../src/sql/predicate/combine";
import { negate } from "../../../src/sql/predicate/negate";
import type { Predicate, SqlLeaf } from "../../../src/sql/predicate/predicate";
import { whenTrue } from "../../../src/sql/predicate/whenTrue";

const names = ["a", "b", "c", "d"];
const truths: readonly Truth[] = [true, false, null];
/** Every way in which four tests can come out. */
const assignments = names.reduce<readonly (readonly Truth[])[]>(
  (some, _) => some.flatMap((one) => truths.map((truth) => [...one, truth])),
  [[]],
);
const leaves = names.map((name): SqlLeaf => ({ holds: name, fails: `no ${name}` }));
const kinds = fc.constantFrom("all" as const, "any" as const);
const leaf: fc.Arbitrary<Predicate> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...leaves, ...leaves.map((one) => negate(one))) },
  { weight: 1, arbitrary: fc.constantFrom<Truth>(true, false, null) },
);
/** Predicates as they are made by hand: nothing is left out yet. */
const { predicate } = fc.letrec<{ predicate: Predicate }>((tie) => ({
  predicate: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.record({ kind: kinds, parts: fc.array(tie("predicate"), { maxLength: 4 }) }),
  ),
}));

const truthsOf = (given: Predicate) => assignments.map((values) => truthOf(given, values));

/** The truth of a predicate, by Kleene. */
function truthOf(given: Predicate, values: readonly Truth[]): Truth {
  if (given === null || typeof given === "boolean") return given;
  if ("holds" in given) {
    const value = values[names.indexOf(given.holds.replace("no ", ""))] as Truth;
    return value === null ? null : given.holds.startsWith("no ") !== value;
  }
  const parts = given.parts.map((part) => truthOf(part, values));
  const decided = given.kind === "any";
  return parts.includes(decided) ? decided : parts.includes(null) ? null : !decided;
}

it("combine leaves nothing out that matters, in three values", () => {
  fc.assert(
    fc.property(kinds, fc.array(predicate, { maxLength: 4 }), (kind, parts) => {
      const lean = combine(kind, parts);
      expect(truthsOf(lean)).toEqual(truthsOf({ kind, parts }));
    }),
    { numRuns: 1_000 },
  );
});

it("negate turns true and false round and leaves null", () => {
  fc.assert(
    fc.property(predicate, (given) => {
      const contraries = truthsOf(given).map((truth) => (truth === null ? null : !truth));
      expect(truthsOf(negate(given))).toEqual(contraries);
    }),
    { numRuns: 1_000 },
  );
});

it("whenTrue is true where the predicate is, and nowhere else", () => {
  fc.assert(
    fc.property(predicate, (given) => {
      const isTrue = (one: Predicate) => truthsOf(one).map((truth) => truth === true);
      expect(isTrue(whenTrue(given))).toEqual(isTrue(given));
    }),
    { numRuns: 1_000 },
  );
});
