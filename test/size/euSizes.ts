import { defineSizeRegime } from "../../src/size/defineSizeRegime";

const pasal2 = { regulation: "eu-2003-361", at: "Annex, Article 2" } as const;

/**
 * The European definition: fewer than so many persons, and annual turnover or balance sheet total of at most so much.
 * Recommendation 2003/361/EC, Annex, Article 2; amounts in euro.
 */
export const euSizes = defineSizeRegime({
  id: "eu",
  facts: { headcount: "count", turnover: "amount", balanceSheetTotal: "amount" },
  classes: ["micro", "small", "medium", "large"],
  regulations: [{ id: "eu-2003-361", title: "Commission Recommendation 2003/361/EC" }],
  periods: [
    {
      from: "2005-01-01",
      cite: [pasal2],
      evidence: "secondary",
      checkedOn: "2026-11-24",
      value: {
        id: "eu-2003-361",
        limits: [
          { measure: "headcount", below: { micro: 10, small: 50, medium: 250 }, cite: [pasal2], evidence: "secondary" },
          {
            measure: "turnover",
            atMost: { micro: 2_000_000, small: 10_000_000, medium: 50_000_000 },
            cite: [pasal2],
            evidence: "secondary",
          },
          {
            measure: "balanceSheetTotal",
            atMost: { micro: 2_000_000, small: 10_000_000, medium: 43_000_000 },
            cite: [pasal2],
            evidence: "secondary",
          },
        ],
        uses: [
          {
            measures: [{ all: ["headcount", { any: ["turnover", "balanceSheetTotal"] }] }],
            cite: [pasal2],
            evidence: "secondary",
          },
        ],
        exclusions: [],
        notCovered: ["linked-and-partner-enterprises", "two-year-rule"],
      },
    },
  ],
});
