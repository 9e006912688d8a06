import { expect, it } from "vitest";
import { scriptErrors } from "../../../../test/docs/scriptErrors";
import { filesUnder } from "../../../../test/house/sourceFiles";

const files = filesUnder("docs/web/try", "");

it("type-checks against the sources", () => {
  const scripts = [
    "docs/web/try/try.js",
    "docs/web/try/build.js",
    "docs/web/plugin/sitePlugin.js",
    "docs/web/sourcePages.js",
  ];
  expect(scriptErrors(scripts, "sources")).toEqual([]);
});

it("is of modules that are read at a glance", () => {
  const long = files.filter(({ path, text }) => path.endsWith(".js") && text.trimEnd().split("\n").length > 150);
  expect(long.map(({ path }) => path)).toEqual([]);
});

it("names no address outside the site", () => {
  expect(files.filter(({ text }) => /https?:\/\/|\/\/\w+\.\w/.test(text)).map(({ path }) => path)).toEqual([]);
});
