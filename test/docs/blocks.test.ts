import { describe, expect, it } from "vitest";
import { type Block, blocksOf, claimsOf, runBlock, typeErrorsOf } from "./blocks";

const block = (code: string): Block => ({ file: "guide.md", line: 10, code });

describe("blocksOf", () => {
  it("finds the blocks of a Markdown file, and only those of TypeScript", () => {
    const text = "# A\n\n```ts\na;\n\nb;\n```\n```sh\nnpm start\n```\n- in a list\n  ```ts\n  c;\n  ```\n";
    expect(blocksOf("guide.md", text)).toEqual([
      { file: "guide.md", line: 4, code: "a;\n\nb;" },
      { file: "guide.md", line: 13, code: "c;" },
    ]);
  });

  it("finds the examples in the comments of a source file, and no other text", () => {
    const text = "const fence = `\n```ts\nno;\n```\n`;\n/**\n * @example\n * ```ts\n * a;\n *\n * b;\n * ```\n */\n";
    expect(blocksOf("src/a.ts", text)).toEqual([{ file: "src/a.ts", line: 9, code: "a;\n\nb;" }]);
  });

  it("refuses a block that does not end", () => {
    expect(() => blocksOf("guide.md", "```ts\na;\n")).toThrow("guide.md:2");
  });
});

describe("claimsOf", () => {
  it("takes the whole of a statement of several lines, at any depth", () => {
    const claims = claimsOf(block("f({\n  a: 1,\n}).b; // => 1\nif (true) {\n  g(); // => [2]\n}"));
    expect(claims.map(({ line, expression, literal }) => [line, expression, literal])).toEqual([
      [12, "f({\n  a: 1,\n}).b", "1"],
      [14, "g()", "[2]"],
    ]);
  });

  it.each(["const a = 1; // => 1", "// => 1", "a;\n// => 1"])("refuses a claim about no expression: %s", (code) => {
    expect(() => claimsOf(block(code))).toThrow("guide.md:10");
  });
});

describe("runBlock", () => {
  it("gives what ran and what was claimed, so that a wrong literal shows", async () => {
    const code =
      'import { calendarDate } from "umkm";\ncalendarDate("2024-02-29"); // => "2024-03-01"\n({ a: [1] }); // => { a: [1] }';
    expect(await runBlock(block(code))).toEqual([
      [11, "2024-02-29", "2024-03-01"],
      [12, { a: [1] }, { a: [1] }],
    ]);
  });

  it("leaves out a claim that never ran", async () => {
    expect(await runBlock(block("if (1 > 2) {\n  1; // => 1\n}"))).toEqual([]);
  });

  it.each([
    ["throws", 'import { calendarDate } from "umkm";\ncalendarDate("2024-02-30");'],
    [
      "imports what is not public",
      'import { calendarDate } from "umkm/core/calendarDate";\ncalendarDate("2024-02-29");',
    ],
    ["has a literal that is none", "1; // => one"],
  ])("fails on a block that %s", async (_, code) => {
    await expect(runBlock(block(code))).rejects.toThrow();
  });
});

describe("typeErrorsOf", () => {
  it("names the file and the line", () => {
    expect(typeErrorsOf([block("const fine = 1;"), block("\nconst wrong: string = 1;")])).toEqual([
      "guide.md:11: Type 'number' is not assignable to type 'string'.",
    ]);
  });
});
