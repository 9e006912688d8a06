import { describe, expect, it } from "vitest";
import type { UmkmErrorCode } from "../../src/core/error/UmkmError";
import type { Truth } from "../../src/core/truth/truth";
import { assessAdoption } from "../../src/digital/assessAdoption";
import { countOnboarded } from "../../src/digital/countOnboarded";
import { isOnboarded } from "../../src/digital/isOnboarded";
import { onboardingDefinitions } from "../../src/digital/onboarding/onboardingDefinitions";
import { bpsECommerce, kemenkopukmIdea } from "../../src/digital/onboarding/onboardingPractices";
import type { ChannelFacts } from "../../src/vocabulary/channelFacts";
import cases from "../cases/adoption.json";
import { refusal } from "../core/refusal";

const asOf = { asOf: "2024-03-05" } as const;

describe("isOnboarded", () => {
  it.each(cases)("$name", ({ channels, asOf: day, expect: expected }) => {
    const told = expected as Record<string, Truth>;
    const truths = onboardingDefinitions
      .filter(({ id }) => id in told)
      .map((definition) => [definition.id, isOnboarded(channels as ChannelFacts, definition, { asOf: day })]);
    expect(Object.fromEntries(truths)).toEqual(told);
  });

  it.each(["not-asked", "declined", "not-available"] as const)("takes %s for not known", (unknown) => {
    expect(isOnboarded({ marketplaceSince: { unknown } }, kemenkopukmIdea, asOf)).toBeNull();
  });

  it.each<[object, UmkmErrorCode, string[]]>([
    [{ marketplace: "2024-01-01" }, "unknown-fact", ["marketplace"]],
    [{ marketplaceSince: "2024-02-30" }, "invalid-date", ["marketplaceSince"]],
    [{ marketplaceSince: true }, "invalid-date", ["marketplaceSince"]],
    [{ websiteSince: { atLeast: "2024-02-02", atMost: "2024-02-01" } }, "invalid-range", ["websiteSince"]],
    [{ internetSalesSince: "2024-02-02", lastInternetSaleOn: "2024-02-01" }, "invalid-range", ["lastInternetSaleOn"]],
    [
      { internetSalesSince: { atLeast: "2024-02-02" }, lastInternetSaleOn: { atMost: "2024-02-01" } },
      "invalid-range",
      ["lastInternetSaleOn"],
    ],
  ])("refuses %j", (channels, code, path) => {
    expect(() => isOnboarded(channels as ChannelFacts, bpsECommerce, asOf)).toThrow(refusal(code, path));
  });

  it("takes a first and a last sale on one day", () => {
    const once = { internetSalesSince: "2024-02-01", lastInternetSaleOn: "2024-02-01" };
    expect(isOnboarded(once, bpsECommerce, asOf)).toBe(true);
  });

  // Twelve months after 28 and after 29 February 2024 is 28 February 2025; after 1 March it is 1 March.
  it.each([
    ["2024-02-28", false],
    ["2024-02-29", false],
    ["2024-03-01", true],
  ])("on 28 February 2025 a last sale of %s counts as one within the year: %s", (lastInternetSaleOn, truth) => {
    const shop = { internetSalesSince: "2020-01-01", lastInternetSaleOn };
    expect(isOnboarded(shop, bpsECommerce, { asOf: "2025-02-28" })).toBe(truth);
  });

  it.each([
    null,
    undefined,
    {},
    { periods: [] },
    { periods: [{}] },
    { periods: [{ value: {} }] },
    { periods: [{ value: { criteria: [] } }] },
  ])("refuses the definition %j", (definition) => {
    const refused = refusal("invalid-rule", ["definition"]);
    expect(() => isOnboarded({}, definition as never, asOf)).toThrow(refused);
    expect(() => assessAdoption({}, definition as never, asOf)).toThrow(refused);
    expect(() => countOnboarded([], [kemenkopukmIdea, definition as never], asOf)).toThrow(
      refusal("invalid-rule", ["definitions", 1]),
    );
  });

  it.each<[object, UmkmErrorCode, string[]]>([
    [{}, "invalid-date", ["asOf"]],
    [{ asOf: "2024-02-30" }, "invalid-date", ["asOf"]],
    [{ asOf: "2024-03-05", by: "BPS" }, "unknown-option", ["by"]],
  ])("refuses the options %j", (options, code, path) => {
    expect(() => isOnboarded({}, kemenkopukmIdea, options as typeof asOf)).toThrow(refusal(code, path));
  });
});
