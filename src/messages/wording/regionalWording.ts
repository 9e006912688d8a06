/** The wording of regions, printed tables, ratios and reach. */
export interface RegionalWording {
  /** Stands before location quotients; `base` is `null` if not known, and `sums` tells that the regions together are the nation. */
  readonly quotients: (base: string | null, sums: boolean) => string;
  /** One region: its quotients, and the sectors above 1. */
  readonly region: (name: string, quotients: string, candidates: string | null) => string;
  /** Stands for a quotient that there is not: the region or the sector is empty, or a count is not known. */
  readonly noQuotient: string;
  /** Quotients that stand on counts below a number: where they stand. */
  readonly few: (fewBelow: string, places: string) => string;
  /** Stands before shares of two days; `null` for a sum that is not known. */
  readonly shift: (before: string | null, after: string | null) => string;
  /** Parts that are exactly as before while the sum is not. */
  readonly unchanged: (parts: string) => string;
  /** A share then and now; `points` is not negative. */
  readonly moved: (
    part: string,
    before: string,
    after: string,
    points: string,
    direction: "up" | "down" | "same",
  ) => string;
  /** A part without shares, because a sum is zero, or is not `known`. */
  readonly noShare: (part: string, known: boolean) => string;
  /** The change of the part itself; `change` is not negative. */
  readonly changed: (change: string, direction: "up" | "down" | "same") => string;
  /** Every printed total is the sum of its parts. */
  readonly allReconciled: (checked: string) => string;
  readonly noTotals: string;
  /** Stands before totals that fail. */
  readonly failed: (failed: string, checked: string) => string;
  /** One total that fails. */
  readonly total: (place: string, printed: string, sum: string, atLeast: boolean) => string;
  /** How many totals could not be checked. */
  readonly unchecked: (totals: string) => string;
  /** The one value that a total leaves for a cell that is not known. */
  readonly left: (place: string, value: string) => string;
  /** Totals that leave different values for one cell. */
  readonly leftDiffers: (place: string, values: string) => string;
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
