import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifySize } from "../../src/size/classifySize";
import type { SizeOptions, SizeOutcome } from "../../src/size/types/outcome";
import type { SizeFacts } from "../../src/size/types/regime";
import { sizes } from "../../src/vocabulary/options";
import { anyFacts, anyOptions, completed, left, values } from "./businesses";
import { byHand, type Plain } from "./byHand";

const names = Object.keys(values) as (keyof Plain)[];

function answersOf(outcome: SizeOutcome): readonly string[] {
  if (outcome.status === "known") return [outcome.size];
  if (outcome.status === "excluded") return ["excluded"];
  return outcome.status === "unknown" ? outcome.candidates : [];
}

// Every possible business and its answer by hand; nothing where no rule answers.
function byHandAll(facts: SizeFacts, options: SizeOptions) {
  return completed(left(facts, options)).flatMap((business) => {
    const hand = byHand(business, options);
    return hand ? [{ business, ...hand }] : [];
  });
}

function check(law: (facts: SizeFacts, options: SizeOptions, outcome: SizeOutcome) => void, numRuns = 400): void {
  fc.assert(
    fc.property(anyFacts, anyOptions, (facts, options) => {
      law(facts, options, classifySize(facts, options));
    }),
    { numRuns },
  );
}

describe("classifySize against the texts read by hand", () => {
  it("gives exactly the classes that some completion of the facts gives", () => {
    check((facts, options, outcome) => {
      const found = new Set<string>(byHandAll(facts, options).map(({ answer }) => answer));
      expect(answersOf(outcome)).toEqual([...sizes, "excluded"].filter((answer) => found.has(answer)));
    });
  });

  it("tells a conflict exactly where every completion has one, or none has", () => {
    check((facts, options, outcome) => {
      if (!("conflict" in outcome)) return;
      const found = new Set(byHandAll(facts, options).map(({ conflict }) => conflict));
      expect(outcome.conflict).toBe(found.size > 1 ? null : [...found][0]);
    });
  });

  it("misses exactly the facts that alone can change the answer, and calls those decisive that alone can settle it", () => {
    check((facts, options, outcome) => {
      const all = byHandAll(facts, options);
      const expected = names.flatMap((fact) => {
        const byOthers = new Map<string, Set<string>>();
        const byValue = new Map<unknown, Set<string>>();
        for (const { business, answer } of all) {
          const { [fact]: value, ...others } = business;
          put(byOthers, Object.values(others).join(), answer);
          put(byValue, value, answer);
        }
        const turns = [...byOthers.values()].some(({ size }) => size > 1);
        return turns ? [{ fact, decisive: [...byValue.values()].some(({ size }) => size === 1) }] : [];
      });
      const missing = outcome.status === "unknown" ? outcome.missing : [];
      expect(missing.map(({ fact, decisive }) => ({ fact, decisive })).sort(byFact)).toEqual(expected.sort(byFact));
    }, 200);
  });
});

describe("classifySize", () => {
  it("misses nothing exactly where the answer is known", () => {
    check((_, __, outcome) => {
      if (outcome.status === "unknown") {
        expect(outcome.missing.length).toBeGreaterThan(0);
        expect(outcome.candidates.length).toBeGreaterThan(1);
      } else expect(outcome).not.toHaveProperty("missing");
    });
  });

  it("puts decisive facts first, then those that weigh more", () => {
    check((_, __, outcome) => {
      if (outcome.status !== "unknown") return;
      const ranks = outcome.missing.map(({ decisive, weight }) => (decisive ? 1000 : 0) + weight);
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    });
  });

  it("says why each fact is missing as the caller said it", () => {
    check((facts, _, outcome) => {
      for (const { fact, why } of outcome.status === "unknown" ? outcome.missing : []) {
        const given = (facts[fact as keyof SizeFacts] ?? { unknown: "not-asked" }) as { unknown?: string };
        expect(why).toBe(given.unknown ?? "range");
      }
    });
  });

  it("never turns a known answer when a fact is added, what was assumed aside", () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, anyOptions, (facts, more, options) => {
        const before = classifySize(facts, options);
        if (before.status !== "known" && before.status !== "excluded") return;
        const assumed = before.assumed.map((pair) => pair.split(":")[0]);
        const added = Object.entries(more).filter(([name]) => !(name in facts) && !assumed.includes(name));
        expect(answersOf(classifySize({ ...facts, ...Object.fromEntries(added) }, options))).toEqual(answersOf(before));
      }),
      { numRuns: 1000 },
    );
  });

  it("agrees, for every business that the facts leave possible, with the answer about that business", () => {
    check((facts, options, outcome) => {
      const found = new Set<string>();
      const some = sample(completed(left(facts, options)), 40);
      for (const business of some) {
        const answers = answersOf(classifySize(business, options));
        expect(answers.length).toBe(outcome.status === "no-rule" ? 0 : 1);
        for (const answer of answers) found.add(answer);
      }
      expect(answersOf(outcome)).toEqual(expect.arrayContaining([...found]));
      if (outcome.status === "known" || outcome.status === "excluded") {
        expect([...found]).toEqual(answersOf(outcome));
      }
    }, 200);
  });

  it("agrees, for a range of rupiah, with every point in it", () => {
    const amounts = fc.nat({ max: 60_000_000_000 });
    const purposes = fc.constantFrom("registration" as const, "facilities" as const);
    fc.assert(
      fc.property(amounts, amounts, amounts, purposes, (a, b, c, purpose) => {
        const [atLeast = 0, point = 0, atMost = 0] = [a, b, c].sort((x, y) => x - y);
        const of = (amount: SizeFacts["modalUsaha"]) =>
          classifySize(
            { modalUsaha: amount, hasilPenjualanTahunan: amount, establishedOn: "2015-06-01" },
            { asOf: "2024-03-05", purpose },
          );
        const range = answersOf(of({ atLeast, atMost }));
        expect(range).toEqual(expect.arrayContaining([...answersOf(of(point))]));
        expect([range[0], range.at(-1)]).toEqual([answersOf(of(atLeast))[0], answersOf(of(atMost))[0]]);
      }),
    );
  });

  it("puts the larger amount into no smaller class", () => {
    const amounts = fc.oneof(fc.bigInt({ min: 0n, max: 6n * 10n ** 9n }), fc.bigInt({ min: 0n, max: 10n ** 20n }));
    fc.assert(
      fc.property(amounts, amounts, (smaller, more) => {
        const rank = (modalUsaha: bigint) => {
          const outcome = classifySize({ modalUsaha }, { asOf: "2024-03-05", purpose: "registration" });
          return outcome.status === "known" ? sizes.indexOf(outcome.size) : Number.NaN;
        };
        expect(rank(smaller)).toBeLessThanOrEqual(rank(smaller + more));
      }),
    );
  });

  it("survives JSON", () => {
    check((_, __, outcome) => {
      expect(JSON.parse(JSON.stringify(outcome))).toStrictEqual(outcome);
    });
  });

  it("accepts its facts after a round trip through JSON", () => {
    check((facts, options, outcome) => {
      const [again, same] = JSON.parse(JSON.stringify([facts, options]));
      expect(classifySize(again, same)).toEqual(outcome);
    });
  });
});

function put<K>(sets: Map<K, Set<string>>, key: K, value: string): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}

function byFact(a: { fact: string }, b: { fact: string }): number {
  return a.fact < b.fact ? -1 : 1;
}

// Some of a list, spread evenly over it.
function sample<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, position) => position % step === 0);
}
