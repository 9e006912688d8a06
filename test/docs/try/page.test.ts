import { expect, it } from "vitest";
import { filesUnder } from "../../sourceFiles";
import { scriptErrors } from "../scriptErrors";

const files = filesUnder("docs/try", "");

it("type-checks against the built package", () => {
  const scripts = ["docs/try/try.js", "docs/try/build.js", "docs/sitePlugin.js", "docs/sourcePages.js"];
  expect(scriptErrors(scripts)).toEqual([]);
});

it("is of modules that are read at a glance", () => {
  const long = files.filter(({ path, text }) => path.endsWith(".js") && text.trimEnd().split("\n").length > 150);
  expect(long.map(({ path }) => path)).toEqual([]);
});

it("names no address outside the site", () => {
  expect(files.filter(({ text }) => /https?:\/\/|\/\/\w+\.\w/.test(text)).map(({ path }) => path)).toEqual([]);
});
