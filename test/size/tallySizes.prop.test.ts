import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifySize } from "../../src/size/classifySize";
import { tallySizes } from "../../src/size/tallySizes";
import type { SizeOptions } from "../../src/size/types/outcome";
import type { SizeFacts } from "../../src/size/types/regime";
import { anyFacts, anyOptions } from "./businesses";

const anyBusinesses = fc.array(anyFacts, { maxLength: 12 });

// The same, by putting the answers side by side.
function oneByOne(businesses: readonly SizeFacts[], options: SizeOptions): Record<string, unknown> {
  const outcomes = businesses.map((facts) => classifySize(facts, options));
  const answers = outcomes.map((outcome) => (outcome.status === "known" ? outcome.size : outcome.status));
  const names = ["mikro", "kecil", "menengah", "besar", "unknown", "excluded", "no-rule"] as const;
  const assumed = outcomes.flatMap((outcome) => (outcome.status === "no-rule" ? [] : outcome.assumed));
  const counted = (truth: boolean | null) => {
    const told = (at: number) => {
      const outcome = outcomes[at];
      return outcome && outcome.status !== "no-rule" && outcome.conflict === truth;
    };
    return Object.fromEntries(
      names.map((name) => [name, answers.filter((answer, at) => answer === name && told(at)).length]),
    );
  };
  return {
    kind: "size-tally",
    asOf: options.asOf,
    total: businesses.length,
    counts: Object.fromEntries(names.map((name) => [name, answers.filter((answer) => answer === name).length])),
    conflicts: counted(true),
    openConflicts: counted(null),
    assumed: [...new Set(assumed)].sort(),
  };
}

describe("tallySizes", () => {
  it("counts what classifying one by one gives", () => {
    fc.assert(
      fc.property(anyBusinesses, anyOptions, (businesses, options) => {
        expect(tallySizes(businesses, options)).toStrictEqual(oneByOne(businesses, options));
      }),
    );
  });

  it("counts the same asynchronously", async () => {
    await fc.assert(
      fc.asyncProperty(anyBusinesses, anyOptions, async (businesses, options) => {
        async function* later() {
          yield* businesses;
        }
        expect(await tallySizes(later(), options)).toStrictEqual(tallySizes(businesses, options));
      }),
    );
  });

  it("adds up: the tally of two lists is that of both together", () => {
    fc.assert(
      fc.property(anyBusinesses, anyBusinesses, anyOptions, (some, others, options) => {
        const [a, b, both] = [some, others, [...some, ...others]].map((list) => tallySizes(list, options).counts);
        const answers = Object.keys(both ?? {}) as (keyof typeof both)[];
        for (const answer of answers) expect(both?.[answer]).toBe(Number(a?.[answer]) + Number(b?.[answer]));
      }),
    );
  });
});
