// @ts-check
import { apportionLevels, en, goDigital2024, lampung20240305, umkmSizes } from "../built/library.js";
import { story } from "./goDigitalStory.js";
import { markdownTable } from "./markdownTable.js";

/**
 * List Lampung's part of the goal under each base, and how it divides over the size classes, by largest remainder.
 *
 * @returns {string} Markdown
 */
export function lampungPartTable() {
  const goal = goDigital2024.milestones[3].value;
  const classes = umkmSizes.map((id) => ({ id, weight: lampung20240305[id] }));
  const own = classes.reduce((sum, { weight }) => sum + weight, 0);
  const rows = story.bases.map(({ id, value }) => {
    const children = [
      { id: "Lampung", children: classes },
      { id: "elsewhere", weight: value - own },
    ];
    const nation = apportionLevels(goal, { id: "Indonesia", children }, { method: "hamilton" });
    const [lampung, rest] = nation.children;
    const parts = [lampung, ...(lampung?.children ?? []), rest];
    return [id, ...parts.map((part) => en.formats.count(part?.allocation ?? 0))];
  });
  return markdownTable(["base", "Lampung", ...umkmSizes, "elsewhere"], rows);
}
