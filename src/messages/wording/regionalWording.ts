/** The wording of regions, printed tables, ratios and reach. */
export interface RegionalWording {
  /** Stands before location quotients; `sums` tells that the regions together are the nation. */
  readonly quotients: (base: string, sums: boolean) => string;
  /** One region: its quotients, and the sectors above 1. */
  readonly region: (name: string, quotients: string, candidates: string | null) => string;
  /** Stands for a quotient that is not defined: the region or the sector is empty. */
  readonly noQuotient: string;
  /** Stands before shares of two days. */
  readonly shift: (before: string, after: string) => string;
  /** A share then and now; `points` is not negative. */
  readonly moved: (
    part: string,
    before: string,
    after: string,
    points: string,
    direction: "up" | "down" | "same",
  ) => string;
  /** A part without shares, because a sum is zero. */
  readonly noShare: (part: string) => string;
  /** The change of the part itself; `change` is not negative. */
  readonly changed: (change: string, direction: "up" | "down" | "same") => string;
  /** Every printed total is the sum of its parts. */
  readonly allReconciled: (checked: string) => string;
  readonly noTotals: string;
  /** Stands before totals that fail. */
  readonly failed: (failed: string, checked: string) => string;
  /** One total that fails. */
  readonly total: (place: string, printed: string, sum: string) => string;
  /** Where a total of a row stands. */
  readonly rowTotal: (row: string) => string;
  /** Where a total of a column stands. */
  readonly columnTotal: (column: string) => string;
  /** The total of a level, by the names that lead to it; without names the total of all. */
  readonly levelTotal: (name: string | null) => string;
  /** The one number that is wrong. */
  readonly fault: (place: string, printed: string, corrected: string) => string;
  readonly noFault: string;
  /** The entrepreneurship ratio and what it is a share of. */
  readonly ratio: (ratio: string, labourForce: string) => string;
  /** Beginners as a share of the labour force, apart from the ratio. */
  readonly beginners: (share: string) => string;
  readonly noRatio: string;
  /** How many businesses were reached, as counts and as shares of a population; `null` for an empty one. */
  readonly reached: (
    what: string | null,
    businesses: readonly [least: string, most: string],
    shares: readonly [least: string, most: string] | null,
  ) => string;
  /** Stands before what was reached: the day and the population. */
  readonly coverage: (day: string, base: string, value: string) => string;
  /** How many activities are not known to have begun. */
  readonly undated: (activities: string) => string;
}
