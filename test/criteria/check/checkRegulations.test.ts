import { expect, it } from "vitest";
import { checkRegulations } from "../../../src/criteria/check/checkRegulations";
import type { RuleProblem } from "../../../src/criteria/ruleProblem";

const placesOf = (listed: unknown) => {
  const problems: RuleProblem[] = [];
  checkRegulations(listed, problems);
  return problems.map(({ path }) => path.join("."));
};

it("takes ids of words and numbers with a hyphen between, each with a title", () => {
  expect(placesOf(undefined)).toEqual([]);
  expect(placesOf([{ id: "pergub-9-2024", title: "Peraturan Gubernur" }])).toEqual([]);
});

it.each([12, "", "Pergub-9", "-pergub", "pergub-", "pergub--9", "pergub_9", "pergub-9!", null])(
  "refuses the id %j",
  (id) => {
    expect(placesOf([{ id, title: "Peraturan Gubernur" }])).toEqual(["regulations.0.id"]);
  },
);

it.each([12, "", null, undefined])("refuses the title %j", (title) => {
  expect(placesOf([{ id: "pergub-9-2024", title }])).toEqual(["regulations.0.title"]);
});
