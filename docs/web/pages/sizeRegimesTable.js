// @ts-check
import { bpsWorkers, statuteSizes } from "../built/library.js";
import { basisCell } from "./basisCell.js";
import { markdownTable } from "./markdownTable.js";

/**
 * List every size regime with its days, what keeps a business out of a class, and what it does not cover.
 *
 * @returns {string} Markdown
 */
export function sizeRegimesTable() {
  const rows = [...statuteSizes.periods, ...bpsWorkers.periods].map((period) => {
    const { value, checkedOn } = period;
    const { id, largest, exclusions, notCovered } = value;
    return [
      id,
      id === bpsWorkers.id ? "any day: a practice has no first day" : daysCell(period),
      largest ? basisCell(largest) : "",
      exclusions.map((one) => `${one.id}: ${barsCell(one)}, ${basisCell(one)}`).join("<br>") || "none",
      notCovered.map(notCoveredCell).join("<br>"),
      `${basisCell(period)}, ${checkedOn}`,
    ];
  });
  return markdownTable(["regime", "in force", "besar", "kept out", "not covered", "basis, last checked"], rows);
}

/**
 * Both days, each with its grade where that is weaker than the text's.
 *
 * @param {Pick<import("umkm").Period<unknown>, "from" | "until" | "fromEvidence" | "untilEvidence">} period
 */
function daysCell({ from, until, fromEvidence, untilEvidence }) {
  const graded = (/** @type {string} */ day, /** @type {string | undefined} */ grade) =>
    day + (grade ? ` (${grade})` : "");
  return `${graded(from, fromEvidence)} to ${until ? graded(until, untilEvidence) : "today"}`;
}

/** @param {import("umkm").AnySizeRegime["exclusions"][number]} exclusion */
function barsCell({ bars, size, countsAs, purpose, from, until }) {
  const what = bars.in ? `part of ${bars.in.join(" or ")}` : `${bars.fact} is ${bars.is}`;
  const where = [[size ?? "every class"].flat().join(" or "), ...(purpose ? [purpose] : [])].join(", ");
  const days = from || until ? `, ${from ?? ""} to ${until ?? "today"}` : "";
  return `${where}, if ${what}${days}${countsAs ? `: counts as ${countsAs}` : ""}`;
}

/** @param {import("umkm").SizeNotCovered} one */
function notCoveredCell(one) {
  if (typeof one === "string") return one;
  return [one.id, one.from && `from ${one.from}`, one.until && `until ${one.until}`].filter(Boolean).join(" ");
}
