import { expect, it } from "vitest";
import { checkStatement } from "../../src/population/checkStatement";
import { publishedGrowths } from "../../src/population/publishedGrowths";

// go-digital.md, "Lampung": 5.40 % in the fourth quarter on the year, 4.55 % in the full year.
it("tells the growth of the quarter from that of the year", () => {
  expect(
    publishedGrowths.map(({ region, period, against, growth, evidence }) => [
      region,
      period,
      against,
      growth,
      evidence,
    ]),
  ).toEqual([
    ["Lampung", "2023-Q4", "2022-Q4", 0.054, "secondary"],
    ["Lampung", "2023", "2022", 0.0455, "secondary"],
  ]);
});

// Rp 66.78 T over Rp 63.3594 T, which Rp 63.85998 T at +0.79 % on the quarter before implies.
it("agrees, for the quarter, with the levels that were printed", () => {
  expect(checkStatement({ says: "growth", from: 633_594, to: 667_800, printed: "5.40" }).status).toBe("holds");
});
