// @ts-check
import { isOnboarded, onboardingDefinitions } from "../built/library.js";
import { basisCell } from "./basisCell.js";
import { story } from "./goDigitalStory.js";
import { markdownTable } from "./markdownTable.js";

/** A warung that sells by messages and takes QRIS; invented. */
const warung = {
  marketplaceSince: { atLeast: "2024-03-06" },
  internetSalesSince: "2021-06-01",
  lastInternetSaleOn: "2024-02-28",
  qrisSince: "2022-09-15",
};

/**
 * List the definitions of the bodies that count, and whether one invented business is onboarded by each.
 *
 * @returns {string} Markdown
 */
export function onboardingTable() {
  const rows = onboardingDefinitions.map((definition) => {
    const { criteria, notCovered } = definition.periods[0].value;
    const truth = isOnboarded(warung, definition, { asOf: story.asOf });
    return [
      `\`${definition.id}\``,
      basisCell(criteria[0]),
      notCovered.join(", "),
      truth === null ? "unknown" : truth ? "onboarded" : "not onboarded",
    ];
  });
  return markdownTable(["definition", "who counts, and its grade", "not covered", "the warung"], rows);
}
