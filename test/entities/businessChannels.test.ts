import { describe, expect, it } from "vitest";
import { businessSchema } from "../../src/entities/business";
import { businessChannelsSchema } from "../../src/entities/businessChannels";
import { issuesOf } from "./issues";

describe("businessChannelsSchema", () => {
  it.each([
    {},
    { completeOn: "2024-03-05", marketplaceSince: "2021-06-01" },
    { qrisSince: { atMost: "2024-03-05" }, websiteSince: { atLeast: "2024-03-06" } },
    { internetSalesSince: "2024-01-01", lastInternetSaleOn: "2024-01-01" },
    { internetSalesSince: { atLeast: "2024-01-02" }, lastInternetSaleOn: { unknown: "declined" } },
  ])("accepts %j, also within a business", (channels) => {
    expect(businessChannelsSchema.parse(channels)).toStrictEqual(channels);
    const business = { id: "b-1", channels };
    expect(businessSchema.parse(JSON.parse(JSON.stringify(business)))).toStrictEqual(business);
  });

  it.each([
    [{ completeOn: "2024-02-30" }, "invalid-date", "completeOn"],
    [{ completeOn: { atLeast: "2024-01-01" } }, "invalid-date", "completeOn"],
    [{ marketplaceSince: true }, "invalid-date", "marketplaceSince"],
    [{ internetSalesSince: "2024-01-02", lastInternetSaleOn: "2024-01-01" }, "invalid-range", "lastInternetSaleOn"],
    [
      { internetSalesSince: { atLeast: "2024-01-02" }, lastInternetSaleOn: { atMost: "2024-01-01" } },
      "invalid-range",
      "lastInternetSaleOn",
    ],
    [{ tokopedia: "2024-01-01" }, "unrecognized_keys", ""],
  ])("refuses %j", (channels, code, path) => {
    expect(issuesOf(businessChannelsSchema, channels)).toEqual([[code, path]]);
  });
});
