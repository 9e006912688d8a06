// @ts-check
import { en, goDigitalObservations } from "../built/library.js";
import { story } from "./goDigitalStory.js";
import { knownOn } from "./knownOn.js";
import { markdownTable } from "./markdownTable.js";

/**
 * List what the bodies counted, and whether it was known on the day of the story.
 *
 * @returns {string} Markdown
 */
export function observationsTable() {
  const rows = goDigitalObservations.map((one) => {
    const { on, publishedOn, value, body, evidence, note } = /** @type {import("umkm").Observation} */ (one);
    return [
      on,
      publishedOn ?? "",
      body,
      en.formats.count(value),
      knownOn(one, story.asOf) ? "yes" : "no",
      evidence,
      note ?? "",
    ];
  });
  return markdownTable(["counted for", "published", "body", "UMKM", "in the story", "evidence", "note"], rows);
}
