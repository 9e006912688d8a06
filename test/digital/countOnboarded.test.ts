import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countOnboarded } from "../../src/digital/countOnboarded";
import { isOnboarded } from "../../src/digital/isOnboarded";
import { onboardingDefinitions } from "../../src/digital/onboarding/onboardingDefinitions";
import { biQris, kemenkopukmIdea } from "../../src/digital/onboarding/onboardingPractices";
import type { ChannelFacts } from "../../src/vocabulary/channelFacts";
import { refusal } from "../core/refusal";
import { someChannels, someDay } from "./channels";

const asOf = { asOf: "2024-03-05" } as const;
const population: ChannelFacts[] = [
  { marketplaceSince: "2022-05-01", qrisSince: "2024-03-06" },
  { marketplaceSince: "9999-12-31", qrisSince: "2020-01-01" },
  { marketplaceSince: null },
];
// By hand: a marketplace for the first alone, QRIS for the second alone; of the third nothing is known.
const tally = {
  kind: "adoption-tally",
  asOf: "2024-03-05",
  base: { id: "counted", value: 3 },
  counts: [
    { definition: "kemenkopukm-idea", true: 1, false: 1, unknown: 1, share: { atLeast: 1 / 3, atMost: 2 / 3 } },
    { definition: "bi-qris", true: 1, false: 1, unknown: 1, share: { atLeast: 1 / 3, atMost: 2 / 3 } },
  ],
};

async function* later<T>(items: Iterable<T>): AsyncGenerator<T> {
  yield* items;
}

describe("countOnboarded", () => {
  it("counts by each definition", async () => {
    expect(countOnboarded(population, [kemenkopukmIdea, biQris], asOf)).toStrictEqual(tally);
    expect(countOnboarded(population.values(), [kemenkopukmIdea, biQris], asOf)).toStrictEqual(tally);
    expect(await countOnboarded(later(population), [kemenkopukmIdea, biQris], asOf)).toStrictEqual(tally);
  });

  it("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(countOnboarded(population, [kemenkopukmIdea, biQris], asOf)))).toStrictEqual(
      tally,
    );
  });

  it("has no share of nobody", () => {
    const counts = [{ definition: "bi-qris", true: 0, false: 0, unknown: 0, share: null }];
    expect(countOnboarded([], [biQris], asOf)).toMatchObject({ base: { value: 0 }, counts });
  });

  it("adds up to the population, business by business", () => {
    fc.assert(
      fc.property(fc.array(someChannels, { maxLength: 8 }), someDay, (businesses, day) => {
        const options = { asOf: day };
        for (const [n, count] of countOnboarded(businesses, onboardingDefinitions, options).counts.entries()) {
          const definition = onboardingDefinitions[n] ?? kemenkopukmIdea;
          const truths = businesses.map((channels) => isOnboarded(channels, definition, options));
          expect(count.true + count.false + count.unknown).toBe(businesses.length);
          expect(count.true).toBe(truths.filter((truth) => truth === true).length);
          expect(count.unknown).toBe(truths.filter((truth) => truth === null).length);
        }
      }),
    );
  });

  it("refuses, with the position of the business", async () => {
    const wrong = [{}, { qrisSince: "2024" }];
    expect(() => countOnboarded(wrong, [biQris], asOf)).toThrow(refusal("invalid-date", [1, "qrisSince"]));
    await expect(countOnboarded(later(wrong), [biQris], asOf)).rejects.toThrow(
      refusal("invalid-date", [1, "qrisSince"]),
    );
  });

  it("refuses no definition, one twice, and what cannot be iterated", () => {
    expect(() => countOnboarded([], null as never, asOf)).toThrow(refusal("invalid-rule", ["definitions"]));
    expect(() => countOnboarded([], [], asOf)).toThrow(refusal("invalid-rule", ["definitions"]));
    expect(() => countOnboarded([], [biQris, kemenkopukmIdea, biQris], asOf)).toThrow(
      refusal("ambiguous", ["definitions", 2, "id"]),
    );
    expect(() => countOnboarded(5 as never, [biQris], asOf)).toThrow(refusal("invalid-fact", ["population"]));
    expect(() => countOnboarded([], [biQris], { asOf: "2024-02-30" })).toThrow(refusal("invalid-date", ["asOf"]));
    expect(() => countOnboarded([], [biQris], { ...asOf, by: 1 } as typeof asOf)).toThrow(
      refusal("unknown-option", ["by"]),
    );
  });
});
