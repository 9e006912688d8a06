import type { RegionalWording } from "../wording/regionalWording";

const range = ([least, most]: readonly [string, string]) => (least === most ? least : `${least} to ${most}`);

/** Regions, printed tables, ratios and reach, in English. */
export const regional: RegionalWording = {
  quotients: (base, sums) =>
    `Location quotients against ${sums ? "all regions together" : "the nation"} (${base ?? "not known"}); above 1 a candidate for a cluster:`,
  region: (name, quotients, candidates) =>
    `${name}: ${quotients}. ${candidates === null ? "No candidate." : `Candidates: ${candidates}.`}`,
  noQuotient: "none",
  few: (fewBelow, places) => `These stand on fewer than ${fewBelow}, and few more would change them: ${places}.`,
  shift: (before, after) =>
    `Shares of the sum of the parts on each day (${before ?? "not known"}, then ${after ?? "not known"}):`,
  unchanged: (parts) => `Exactly as before: ${parts}. Beside a leap this hints at another register.`,
  moved: (part, before, after, points, direction) =>
    `${part}: ${before}, then ${after}${direction === "same" ? " (unchanged)" : ` (${direction} ${points} percentage points)`}`,
  noShare: (part, known) => `${part}: no share, because a sum is ${known ? "zero" : "not known"}`,
  changed: (change, direction) =>
    direction === "same" ? "; the part is unchanged" : `; the part is ${direction} ${change}`,
  allReconciled: (checked) => `Reconciled: ${checked} totals were checked, and all are the sums of their parts.`,
  noTotals: "No total is printed.",
  failed: (failed, checked) => `Off: ${failed} of ${checked} totals that were checked.`,
  total: (place, printed, sum, atLeast) =>
    `${place}: printed ${printed}, the sum is ${sum}${atLeast ? " or more" : ""}`,
  unchecked: (totals) => `Not checked, because a cell is not known: ${totals} totals.`,
  left: (place, value) => `If its total is right, ${place} is ${value}`,
  leftDiffers: (place, values) => `${place}: its totals leave different values, ${values}`,
  rowTotal: (row) => `total of row ${row}`,
  columnTotal: (column) => `total of column ${column}`,
  levelTotal: (name) => (name === null ? "total" : `total of ${name}`),
  fault: (place, printed, corrected) =>
    `One number explains it all: ${place} is printed ${printed} and would be ${corrected}.`,
  noFault: "Which number is wrong, this table does not tell.",
  ratio: (ratio, labourForce) => `Entrepreneurship ratio: ${ratio} of the labour force (${labourForce}).`,
  beginners: (share) => `Beginners, apart from the ratio: ${share} of the same labour force.`,
  noRatio: "No ratio, because the labour force is zero.",
  reached: (what, businesses, shares) =>
    `${what ?? "all kinds"}: ${range(businesses)} distinct businesses${shares === null ? "" : `, ${range(shares)}`}`,
  coverage: (day, base, value) => `Reached by ${day}, of ${base} (${value} businesses):`,
  undated: (activities) => `Activities that are not known to have begun: ${activities}.`,
};
