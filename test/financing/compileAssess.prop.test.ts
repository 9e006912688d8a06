import fc from "fast-check";
import { expect, test } from "vitest";
import { UmkmError } from "../../src/core/error/UmkmError";
import { assess } from "../../src/financing/assess";
import { compileAssess } from "../../src/financing/compileAssess";
import { kurMikro } from "../../src/financing/programmes/kur/mikro";
import { declared, facts, ownCondition, type Tree } from "../criteria/support";
import { applicants, asOf } from "./arbitraries";
import { programmeOf } from "./programmeOf";

const graded = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "unverified" } as const;
const truthOf = {
  eligible: true,
  "presumably-eligible": null,
  ineligible: false,
  unknown: null,
  "no-rule": null,
} as const;
const counted = { ...truthOf, "presumably-eligible": true } as const;

const standings = ["cited", "presumed", "liftable", "in-part"] as const;

function programmeWith(conditions: readonly unknown[], stand: readonly number[] = []) {
  const criteria = conditions.map((when, n) => {
    const standing = standings[stand[n] ?? 0] ?? "cited";
    const liftable = standing === "liftable" ? { liftable: graded } : {};
    return { ...graded, id: `c${n}`, when: when as Tree & never, standing, ...liftable };
  });
  return programmeOf({
    id: "random",
    facts: declared,
    periods: [{ ...graded, from: "2024-01-01", checkedOn: "2024-01-01", value: { criteria, notCovered: [] } }],
  });
}

/** The answer, or what was refused and where. */
function outcomeOf(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    if (error instanceof UmkmError) return [error.code, error.path];
    throw error;
  }
}

test("equals assess on KUR mikro, whatever is known and on every day", () => {
  fc.assert(
    fc.property(applicants, asOf, ({ full, part }, day) => {
      const compiled = compileAssess(kurMikro, { asOf: day });
      const counting = compileAssess(kurMikro, { asOf: day, presumed: "count" });
      for (const given of [full, part]) {
        const { status } = assess(kurMikro, given, { asOf: day });
        expect(compiled(given)).toBe(truthOf[status]);
        expect(counting(given)).toBe(counted[status]);
      }
    }),
    { numRuns: 1000 },
  );
});

const odd = fc.constantFrom<unknown>(
  -0,
  -1,
  0.5,
  "3",
  "3.50",
  "",
  3n,
  2 ** 53,
  Number.NaN,
  true,
  "p",
  "z",
  "2024-02-29",
  "2023-02-29",
  "2024-04-31",
  "2024-1-01",
  "0999-01-01",
  "20240-1-01",
  "2024-02-2x",
  {},
  [],
  { atLeast: 1 },
  { atLeast: 5, atMost: 1 },
  { oneOf: ["p"] },
  { oneOf: [] },
  { unknown: "declined" },
  { unknown: "x" },
  new Date(0),
);
const anyFacts = fc
  .tuple(facts, fc.dictionary(fc.constantFrom("a", "b", "n", "d", "y", "o", "z", "__proto__"), odd, { maxKeys: 2 }))
  .map(([sound, strange]) => ({ ...sound, ...strange }));

test("equals assess on random criteria and facts, and refuses the same with code and path", () => {
  fc.assert(
    fc.property(
      fc.array(ownCondition, { maxLength: 4 }),
      fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
      fc.oneof(facts, anyFacts),
      fc.constantFrom("2023-12-31", "2024-02-29"),
      (conditions, stand, given, day) => {
        const programme = programmeWith(conditions, stand);
        for (const [presumed, truths] of [["open", truthOf] as const, ["count", counted] as const]) {
          const compiled = compileAssess(programme, { asOf: day, presumed });
          expect(outcomeOf(() => compiled(given as object))).toEqual(
            outcomeOf(() => truths[assess(programme, given as object, { asOf: day }).status]),
          );
        }
      },
    ),
    { numRuns: 3000 },
  );
});

class Kept {
  readonly a = 3;
}
const hidden = Object.defineProperty({}, "a", { value: 9, enumerable: false });

test.each([
  ["null", null],
  ["a number", 5],
  ["a list", []],
  ["a Map", new Map([["a", 1]])],
  ["an instance", new Kept()],
  ["an object that inherits", Object.create({ a: 9 })],
  ["no prototype", Object.assign(Object.create(null), { a: 9 })],
  ["a property out of sight", hidden],
  ["a name given as undefined", { a: 3, z: undefined }],
  ["a declared one given as undefined", { a: undefined, b: null }],
])("equals assess on %s", (_, given) => {
  const programme = programmeWith([{ fact: "a", atMost: 5 }]);
  const compiled = compileAssess(programme, { asOf: "2024-02-29" });
  expect(outcomeOf(() => compiled(given as object))).toEqual(
    outcomeOf(() => truthOf[assess(programme, given as object, { asOf: "2024-02-29" }).status]),
  );
});
