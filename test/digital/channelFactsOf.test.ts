import { describe, expect, it } from "vitest";
import { channelFactsOf } from "../../src/digital/channelFactsOf";
import type { BusinessChannels } from "../../src/entities/businessChannels";
import { channelFacts } from "../../src/vocabulary/channelFacts";
import { refusal } from "../core/refusal";

const factsOf = (channels: BusinessChannels | null) => channelFactsOf({ id: "b-1", channels });

describe("channelFactsOf", () => {
  it("fills in nothing", () => {
    expect(channelFactsOf({ id: "b-1" })).toEqual({});
    expect(factsOf(null)).toEqual({});
    expect(factsOf({ qrisSince: "2021-01-01" })).toEqual({ qrisSince: "2021-01-01" });
  });

  it("takes what a complete record leaves out as not there on that day", () => {
    const facts = factsOf({ completeOn: "2024-02-28", qrisSince: "2021-01-01", websiteSince: { unknown: "declined" } });
    expect(facts).toMatchObject({
      qrisSince: "2021-01-01",
      websiteSince: { unknown: "declined" },
      marketplaceSince: { atLeast: "2024-02-29" },
      internetSalesSince: { atLeast: "2024-02-29" },
    });
    expect(Object.keys(facts).sort()).toEqual(
      Object.keys(channelFacts)
        .filter((name) => name !== "lastInternetSaleOn")
        .sort(),
    );
  });

  it("does not deny a first sale beside a last one", () => {
    const facts = factsOf({ completeOn: "2024-02-28", lastInternetSaleOn: "2024-01-01" });
    expect(facts.internetSalesSince).toBeUndefined();
    expect(facts.qrisSince).toEqual({ atLeast: "2024-02-29" });
  });

  it("knows no day after the last one", () => {
    expect(factsOf({ completeOn: "9999-12-31" }).qrisSince).toBe("9999-12-31");
  });

  it("refuses a business and channels that are none", () => {
    expect(() => channelFactsOf(null as never)).toThrow(refusal("invalid-fact", ["business"]));
    expect(() => factsOf("qris" as never)).toThrow(refusal("invalid-fact", ["channels"]));
  });

  it("refuses a day that is none", () => {
    expect(() => factsOf({ completeOn: "2024-02-30" })).toThrow(refusal("invalid-date", ["channels", "completeOn"]));
  });
});
