// @ts-check
import {
  assessProgress,
  en,
  entrepreneurshipShares,
  explain,
  gernasBbi2023,
  goDigital2024,
  goDigitalObservations,
  rpjmnEntrepreneurship2029,
  rpjmnSmallMedium2029,
  smallMediumShares,
} from "../built/library.js";
import { story } from "./goDigitalStory.js";
import { markdownTable } from "./markdownTable.js";

/**
 * List, for a day of 2026, what is known of the targets that are due and of those that run, in a sentence each.
 *
 * @returns {string} Markdown
 */
export function laterTable() {
  const { later: asOf, use } = story;
  const answers = [
    assessProgress(goDigital2024, goDigitalObservations, { asOf, use }),
    assessProgress(gernasBbi2023, goDigitalObservations, { asOf, use: { body: gernasBbi2023.body } }),
    assessProgress(rpjmnSmallMedium2029, smallMediumShares, { asOf }),
    assessProgress(rpjmnEntrepreneurship2029, entrepreneurshipShares, { asOf }),
  ];
  const rows = answers.map((answer) => [
    `\`${answer.target}\``,
    answer.status,
    answer.due,
    explain(answer, en, { detail: "brief", width: Number.POSITIVE_INFINITY }).join(" "),
  ]);
  return markdownTable(["target", "status", "due", `what is known on ${asOf}`], rows);
}
