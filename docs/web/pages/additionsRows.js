// @ts-check
import { goDigital2024, splitAdditions } from "../built/library.js";
import { story } from "./goDigitalStory.js";

/** What was announced for each year, and what the 60/40 split of the path gives. */
export function additionsRows() {
  const [, from] = goDigital2024.milestones;
  const { years } = splitAdditions(goDigital2024, { parties: story.parties, from });
  return story.announced.flatMap(({ year, parts, printed }) => {
    const split = years.find((one) => one.year === year);
    const own = split?.parts.map(({ value }) => value) ?? [];
    const sum = parts.reduce((a, b) => a + b, 0);
    return [
      { year, by: "announced", parts, sum, printed },
      { year, by: "60/40", parts: own, sum: split?.addition ?? 0, printed: null },
    ];
  });
}
