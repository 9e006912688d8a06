import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesUnder, root } from "../house/sourceFiles";
import { blocksOf, bundleBlocks, claimsOf, typeErrorsOf } from "./blocks";

const readme = {
  path: "README.md",
  text: existsSync(`${root}README.md`) ? readFileSync(`${root}README.md`, "utf8") : "",
};
const guides = filesUnder("docs", ".md").filter(({ path }) => !/^docs\/(generated|site)\//.test(path));
const blocks = [readme, ...guides, ...filesUnder("src", ".ts")].flatMap(({ path, text }) => blocksOf(path, text));

describe("documented code runs and gives what it says", () => {
  let bundled: Awaited<ReturnType<typeof bundleBlocks>>;
  beforeAll(async () => {
    bundled = await bundleBlocks(blocks);
  });
  afterAll(() => bundled.remove());

  it.each(blocks.map((block, at) => [`${block.file}:${block.line}`, block, at] as const))(
    "%s",
    async (_, block, at) => {
      const claims = (await bundled.runs[at]?.()) ?? [];
      for (const [line, actual, expected] of claims) expect(actual, `${block.file}:${line}`).toStrictEqual(expected);
      // A claim in a branch that never runs says nothing.
      expect([...new Set(claims.map(([line]) => line))]).toEqual(claimsOf(block).map(({ line }) => line));
    },
  );

  it("compiles in strict mode", () => {
    expect(typeErrorsOf(blocks)).toEqual([]);
  });
});
