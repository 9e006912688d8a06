import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "../../src/financing/assess";
import type { Standing } from "../../src/law/standing";
import { programmeOf } from "./programmeOf";
import { ruled } from "./support";

const graded = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "law-text" } as const;
const names = ["a", "b", "c", "d"] as const;
const declared = { a: "yes-no", b: "yes-no", c: "yes-no", d: "yes-no" } as const;
type Facts = Readonly<Record<string, boolean | null>>;

const standing = fc.constantFrom<Standing>("cited", "presumed", "liftable", "in-part");
const drawn = fc.record({
  rules: fc.array(fc.record({ standing, fact: fc.constantFrom(...names) }), { minLength: 1, maxLength: 5 }),
  isUnread: fc.boolean(),
  facts: fc.record({
    a: fc.constantFrom(true, false, null),
    b: fc.constantFrom(true, false, null),
    c: fc.constantFrom(true, null),
    d: fc.constantFrom(true, null),
  }),
});

/** Every way in which the facts may turn out. */
function completions(facts: Facts): Facts[] {
  const open = Object.keys(facts).find((name) => facts[name] === null);
  if (open === undefined) return [facts];
  return [true, false].flatMap((value) => completions({ ...facts, [open]: value }));
}

// DESIGN §5: `missing` is empty exactly when no fact can help, and never asks for a fact that could not.
test("what is missing is what may still change the answer, and decisive what may settle it alone", () => {
  fc.assert(
    fc.property(drawn, ({ rules, isUnread, facts }) => {
      const criteria = rules.map(({ fact, standing }, n) => {
        const liftable = standing === "liftable" ? { liftable: graded } : {};
        return { id: `c${n}`, when: { fact, is: true }, standing, ...liftable, ...graded } as const;
      });
      const value = { criteria, unread: isUnread ? [{ id: "u", ...graded }] : [], notCovered: [] };
      const periods = [{ from: "2024-01-01", checkedOn: "2024-01-01", ...graded, value }] as const;
      const programme = programmeOf({ id: "drawn", facts: declared, periods });
      const ask = (given: Facts) => ruled(assess(programme, given, { asOf: "2024-03-05" }));
      const { missing } = ask(facts);
      const unknown = names.filter((name) => facts[name] === null);
      const helps = unknown.filter((name) =>
        completions(facts).some(
          (whole) => ask({ ...whole, [name]: true }).status !== ask({ ...whole, [name]: false }).status,
        ),
      );
      expect(missing.map(({ fact }) => fact).sort()).toEqual(helps);
      const settles = unknown.filter((name) =>
        [true, false].some((value) => ask({ ...facts, [name]: value }).status !== "unknown"),
      );
      expect(
        missing
          .filter(({ decisive }) => decisive)
          .map(({ fact }) => fact)
          .sort(),
      ).toEqual(settles.filter((name) => helps.includes(name)));
    }),
    { numRuns: 3000 },
  );
});
