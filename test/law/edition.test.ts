import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { edition } from "../../src/law/edition";
import { root } from "../house/sourceFiles";

it("is the version of the package, as scripts/version.mjs writes it", () => {
  expect(edition).toBe(JSON.parse(readFileSync(`${root}package.json`, "utf8")).version);
});
