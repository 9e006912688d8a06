import { describe, expect, it } from "vitest";
import { filesUnder } from "./sourceFiles";
import { brokenRules, mostFiles } from "./sourceRules";

it("keeps the rules of the house", () => {
  expect(brokenRules(filesUnder("src", ".ts"))).toEqual([]);
});

/** Files by their paths below `src`, without `.ts`. */
type Files = Readonly<Record<string, string>>;

const found = (files: Files) =>
  brokenRules(Object.entries(files).map(([path, text]) => ({ path: `src/${path}.ts`, text })));

const inCore = (text: string): Files => ({ "core/b/b": text, "core/b/f": "", "core/b/c": "" });
const imported = 'import { f } from "./f";\nimport { c } from "./c";\n';
const constant = (value: string) => inCore(`${imported}const a = ${value};`);
const linesOf = (count: number, line: string) => `${line}\n`.repeat(count);
const filesIn = (count: number): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`law/a/f${n}`, ""]));

describe("the checker finds", () => {
  it.each<[rule: string, files: Files, problem: string]>([
    [
      "an import from a room above",
      { "core/a/a": 'import { b } from "../../law/b/b";', "law/b/b": "" },
      "src/core/a/a.ts: imports law from core",
    ],
    [
      "a re-export from another room",
      { "size/a/a": 'export { b } from "../../digital/b/b";', "digital/b/b": "" },
      "src/size/a/a.ts: imports digital from size",
    ],
    [
      "a value where only types may come from",
      { "size/a/a": 'import { type B, b } from "../../entities/b/b";', "entities/b/b": "" },
      "src/size/a/a.ts: imports entities from size",
    ],
    [
      "a type from a room above",
      { "law/a/a": 'import type { B } from "../../entities/b/b";', "entities/b/b": "" },
      "src/law/a/a.ts: imports entities from law",
    ],
    [
      "an import of a barrel",
      { "size/a/a": 'import { b } from "../../sql/index";', "sql/index": "" },
      "src/size/a/a.ts: imports the barrel or missing file ../../sql/index",
    ],
    [
      "an import of a folder",
      { "size/a/a": 'import { b } from "../../core";' },
      "src/size/a/a.ts: imports the barrel or missing file ../../core",
    ],
    [
      "an index with a constant",
      { "size/index": "export const a = 1;" },
      "src/size/index.ts: an index does more than re-export names",
    ],
    [
      "an index of a room that takes all",
      { "core/index": 'export * from "./a/a";', "core/a/a": "" },
      "src/core/index.ts: an index does more than re-export names",
    ],
    [
      "two functions for other folders",
      { "core/a/a": "export function a() {}\nexport const b = () => 1;", "core/b/c": 'import { a, b } from "../a/a";' },
      "src/core/a/a.ts: exports the functions a, b",
    ],
    [
      "a function under another name than its file",
      { "core/a/a": "export function b() {}", "core/b/c": 'import { b } from "../a/a";' },
      "src/core/a/a.ts: exports b, not the name of the file",
    ],
    [
      "151 lines of code",
      inCore(`function b() {\n${linesOf(149, "  b();")}}`),
      "src/core/b/b.ts: more than 150 lines of code",
    ],
    ["a call on import", constant("f({ b: 1 })"), "src/core/b/b.ts: calls f on import, not marked pure"],
    [
      "a call within a pure call",
      constant("/* @__PURE__ */ f({ b: c() })"),
      "src/core/b/b.ts: calls c on import, not marked pure",
    ],
    ["an instance made on import", constant("new Map()"), "src/core/b/b.ts: calls Map on import, not marked pure"],
    ["a spread in a constant", constant("/* @__PURE__ */ f({ ...c })"), "src/core/b/b.ts: spreads in a constant"],
    ["a spread in a list", constant("[...c]"), "src/core/b/b.ts: spreads in a constant"],
    [
      "a property read in a constant",
      constant("/* @__PURE__ */ f({ b: c.d })"),
      "src/core/b/b.ts: reads a property in a constant",
    ],
    ["an element read in a constant", constant("c[0]"), "src/core/b/b.ts: reads a property in a constant"],
    ["a statement that runs on import", inCore(`${imported}f();`), "src/core/b/b.ts: a statement runs on import"],
    [
      "a circle",
      { "core/a/a": 'import { b } from "../b/b";', "core/b/b": 'import { a } from "../a/a";' },
      "src/core/a/a.ts -> src/core/b/b.ts -> src/core/a/a.ts: a circle",
    ],
    [
      "a circle of types",
      { "law/a": 'import type { B } from "./b";', "law/b": 'import type { A } from "./a";' },
      "src/law/a.ts -> src/law/b.ts -> src/law/a.ts: a circle",
    ],
    ["a crowded folder", filesIn(mostFiles + 1), `src/law/a: ${mostFiles + 1} files`],
    [
      "a file at the top that the index does not name",
      { "size/index": "", "size/a": "" },
      "src/size/a.ts: at the top of its room, not in its index",
    ],
    [
      "a public function below the top",
      { "size/index": 'export { a } from "./b/a";', "size/b/a": "export function a() {}" },
      "src/size/b/a.ts: a public function below the top of its room",
    ],
  ])("%s", (_, files, problem) => {
    expect(found(files)).toEqual([problem]);
  });
});

describe("the checker accepts", () => {
  it.each<[rule: string, files: Files]>([
    ["an import from a room below", { "size/a/a": 'import { b } from "../../law/b/b";', "law/b/b": "" }],
    ["types from entities", { "size/a/a": 'import { type B } from "../../entities/b/b";', "entities/b/b": "" }],
    ["an index that names", { "size/index": 'export { a } from "./a";\nexport type { B } from "./a";', "size/a": "" }],
    ["the root, which takes whole rooms", { index: 'export * from "./size/index";', "size/index": "" }],
    [
      "a second function for its own folder",
      {
        "core/a/a": "export function a() {}\nexport function b() {}",
        "core/a/c": 'import { b } from "./a";',
        "core/b/d": 'import { a } from "../a/a";',
      },
    ],
    [
      "a constant and overloads beside the function",
      {
        "core/a/a":
          "export const b = [1];\nexport function a(x: 1): 1;\nexport function a(x: 2): 2;\nexport function a(x: any) { return x; }",
        "core/b/d": 'import { a, b } from "../a/a";',
      },
    ],
    ["150 lines of code", inCore(`function b() {\n${linesOf(148, "  b();")}}`)],
    [
      "comments, types and law of any length",
      inCore(
        `function b() {\n${linesOf(200, "  // line")}}\ninterface B {\n${linesOf(200, "  b: 1;")}}\nconst a = [\n${linesOf(200, "  1,")}];`,
      ),
    ],
    [
      "a constant of literals and names, marked pure",
      constant("/* @__PURE__ */ f({ b: [c, -1] } as const satisfies D)"),
    ],
    ["what a function does later", inCore(`${imported}const a = () => f({ ...c }.d);`)],
    ["a full folder", filesIn(mostFiles)],
    [
      "a public type below the top",
      { "size/index": 'export type { A } from "./b/a";', "size/b/a": "export interface A {}" },
    ],
  ])("%s", (_, files) => {
    expect(found(files)).toEqual([]);
  });
});
