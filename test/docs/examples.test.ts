import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filesUnder, root } from "../house/sourceFiles";
import { blocksOf, claimsOf, runBlock, typeErrorsOf } from "./blocks";

const readme = {
  path: "README.md",
  text: existsSync(`${root}README.md`) ? readFileSync(`${root}README.md`, "utf8") : "",
};
const guides = filesUnder("docs", ".md").filter(({ path }) => !/^docs\/(generated|site)\//.test(path));
const blocks = [readme, ...guides, ...filesUnder("src", ".ts")].flatMap(({ path, text }) => blocksOf(path, text));

describe("documented code runs and gives what it says", () => {
  it.each(blocks.map((block) => [`${block.file}:${block.line}`, block] as const))("%s", async (_, block) => {
    const claims = await runBlock(block);
    for (const [line, actual, expected] of claims) expect(actual, `${block.file}:${line}`).toStrictEqual(expected);
    // A claim in a branch that never runs says nothing.
    expect([...new Set(claims.map(([line]) => line))]).toEqual(claimsOf(block).map(({ line }) => line));
  });

  it("compiles in strict mode", () => {
    expect(typeErrorsOf(blocks)).toEqual([]);
  });
});
