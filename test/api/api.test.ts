import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { publicEntries } from "../house/publicEntries";
import { root } from "../house/sourceFiles";
import { declarationsIn, keptReports, wholeReports } from "./report.mjs";

const folder = `${root}test/api/`;
const whole = wholeReports();
const kept = keptReports(whole);

it("there is a report for each public entry but the second language, and no other", () => {
  expect(whole.size).toBe(publicEntries.length);
  expect(kept.size).toBe(publicEntries.length - 1);
  const written = readdirSync(folder).filter((name) => name.endsWith(".api.md"));
  expect(written.sort()).toEqual([...kept.keys()].map((name) => `${name}.api.md`).sort());
});

it.each([...kept])("the public declarations of %s are those of its report", (name, report) => {
  const advice =
    "The public surface changed. Write the reports anew with npm run build && npm run api, read the difference, and add a " +
    "changeset of its size: minor for what is added, major for what is removed or no longer takes what it took.";
  expect(report, advice).toBe(readFileSync(`${folder}${name}.api.md`, "utf8"));
});

it("both languages declare the same but their own names", () => {
  const [id, en] = ["messages-id", "messages-en"].map((name) => declarationsIn(whole.get(name) ?? ""));
  const renamed = en?.map((one) => one.replace("export const en:", "export const id:"));
  expect(renamed?.sort()).toEqual(id?.sort());
  expect(id?.filter((one) => one.includes("export const id: Messages;"))).toHaveLength(1);
});
