import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { publicEntries } from "../house/publicEntries";
import { root } from "../house/sourceFiles";
import { reportOf, reports } from "./report.mjs";

const folder = `${root}test/api/`;

it("there is a report for each public entry and no other", () => {
  expect(reports).toHaveLength(publicEntries.length);
  const kept = readdirSync(folder).filter((name) => name.endsWith(".api.md"));
  expect(kept.sort()).toEqual(reports.map(([name]) => `${name}.api.md`).sort());
});

it.each(reports)("the public declarations of %s are those of its report", (name, declarations) => {
  const advice =
    "The public surface changed. Write the reports anew with npm run build && npm run api, read the difference, and add a " +
    "changeset of its size: minor for what is added, major for what is removed or no longer takes what it took.";
  expect(reportOf(name, declarations), advice).toBe(readFileSync(`${folder}${name}.api.md`, "utf8"));
});
