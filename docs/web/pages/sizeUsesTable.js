// @ts-check
import { bpsWorkers, statuteSizes } from "../built/library.js";
import { basisCell } from "./basisCell.js";
import { markdownTable } from "./markdownTable.js";

/**
 * List which measures count in every size regime, for which purpose and for businesses of which age.
 *
 * @returns {string} Markdown
 */
export function sizeUsesTable() {
  const rows = [...statuteSizes.periods, ...bpsWorkers.periods].flatMap(({ value }) =>
    value.uses.map((use) => [
      value.id,
      use.purpose ?? "any",
      use.establishedBefore
        ? `before ${use.establishedBefore}`
        : use.establishedSince
          ? `on ${use.establishedSince} or later`
          : "any day",
      use.measures.join(use.eitherByLaw ? " or " : " and "),
      use.measures.length < 2 ? "one measure" : use.eitherByLaw ? "the law: one is enough" : "your `policy`",
      basisCell(use),
    ]),
  );
  return markdownTable(["regime", "purpose", "established", "measures", "combined by", "basis"], rows);
}
