import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/core/day/calendarDate";
import type { DateFact, FactKind } from "../../../src/core/fact/fact";
import { knownOf } from "../../../src/criteria/evaluate/knownOf";
import { placesOf } from "../../../src/criteria/evaluate/placesOf";
import { channelScope } from "../../../src/digital/onboarding/channelScope";
import { channelFacts } from "../../../src/vocabulary/channelFacts";

const scopeOf = (internetSalesSince: DateFact, lastInternetSaleOn: DateFact) => {
  const { cells } = channelScope({ internetSalesSince, lastInternetSaleOn }, calendarDate("2024-03-05"));
  const { at, kinds } = placesOf(channelFacts);
  return ["internetSalesSince", "lastInternetSaleOn"].map((fact) => {
    const place = at.get(fact) as number;
    return knownOf(cells[place], kinds[place] as FactKind);
  });
};
const between = (least: string | null, most: string | null) => ({ least, most, why: "range" });
const exactly = (day: string) => ({ least: day, most: day, why: null });

describe("channelScope", () => {
  // The last sale is not before the first, so each bounds the other.
  it.each([
    [
      "each bounds the other",
      { atLeast: "2022-01-01" },
      { atMost: "2023-01-01" },
      between("2022-01-01", "2023-01-01"),
      between("2022-01-01", "2023-01-01"),
    ],
    [
      "the narrower bound of two counts",
      { atLeast: "2021-01-01", atMost: "2024-01-01" },
      { atLeast: "2020-01-01", atMost: "2023-01-01" },
      between("2021-01-01", "2023-01-01"),
      between("2021-01-01", "2023-01-01"),
    ],
    [
      "bounds that are narrower already stay",
      { atLeast: "2020-01-01", atMost: "2021-01-01" },
      { atLeast: "2022-01-01", atMost: "2023-01-01" },
      between("2020-01-01", "2021-01-01"),
      between("2022-01-01", "2023-01-01"),
    ],
    [
      "what the other leaves one day is exact",
      { atLeast: "2022-01-01" },
      { atMost: "2022-01-01" },
      exactly("2022-01-01"),
      exactly("2022-01-01"),
    ],
    ["a last sale alone bounds the first", null, "2023-01-01", between(null, "2023-01-01"), exactly("2023-01-01")],
    ["a first sale alone bounds the last", "2022-01-01", null, exactly("2022-01-01"), between("2022-01-01", null)],
    [
      "one bound each, the far ones, say nothing of the other",
      { atMost: "2022-01-01" },
      { atLeast: "2023-01-01" },
      between(null, "2022-01-01"),
      between("2023-01-01", null),
    ],
  ])("%s", (_, since, last, first, end) => {
    expect(scopeOf(since, last)).toEqual([first, end]);
  });

  it("keeps why a sale is not known", () => {
    expect(scopeOf({ unknown: "declined" }, null)).toEqual([
      { least: null, most: null, why: "declined" },
      { least: null, most: null, why: "not-asked" },
    ]);
  });
});
