import ts from "typescript";
import { describe, expect, it } from "vitest";
import { platformRules } from "./platformRules";
import { filesUnder } from "./sourceFiles";
import { brokenRules, type SourceText } from "./sourceRules";

const sources = filesUnder("src", ".ts");

it("keeps the rules of the house", () => {
  expect(brokenRules(sources)).toEqual([]);
});

it("takes from the platform what is listed", () => {
  expect(sources.flatMap(({ path, text }) => platformProblems(path, text))).toEqual([]);
});

function platformProblems(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return platformRules(path, source).map((what) => `${path}: ${what}`);
}

/** Files that others import, empty but for what a case puts there. */
const others = ["core/a", "core/b", "core/index", "law/a", "size/a", "size/b", "digital/a", "entities/a"].map(
  (x) => `src/${x}.ts`,
);
const fixture = (path: string, text: string): SourceText[] => [
  { path, text },
  ...others.filter((other) => other !== path).map((other) => ({ path: other, text: "" })),
];
const problemsOf = (path: string, text: string) =>
  [...brokenRules(fixture(path, text)), ...platformProblems(path, text)]
    .filter((problem) => problem.startsWith(`${path}: `))
    .map((problem) => problem.slice(path.length + 2));

const clock = "uses Date as a clock or in local time";
const random = "uses Math.random or Math as a value";

describe("the checker itself", () => {
  it.each([
    ["src/core/b.ts", 'import { a } from "../law/a";', "imports law from core"],
    ["src/size/b.ts", 'import { a } from "../digital/a";', "imports digital from size"],
    ["src/entities/b.ts", 'import type { A } from "../law/a";', "imports law from entities"],
    ["src/size/b.ts", 'import { a } from "../entities/a";', "imports entities from size"],
    ["src/size/b.ts", 'import { type A, a } from "../entities/a";', "imports entities from size"],
    ["src/law/b.ts", 'import type { A } from "../entities/a";', "imports entities from law"],
    ["src/size/b.ts", 'export { a } from "../digital/a";', "imports digital from size"],
    ["src/size/b.ts", 'import { a } from "../core/index";', "imports the barrel or missing file ../core/index"],
    ["src/size/b.ts", 'import { a } from "../core";', "imports the barrel or missing file ../core"],
    ["src/size/b.ts", 'import * as z from "zod/mini";', "imports zod/mini"],
    ["src/entities/b.ts", 'import { z } from "zod";', "imports zod"],
    ["src/core/b.ts", 'import { Decimal } from "decimal.js";', "imports decimal.js"],
    ["src/core/b.ts", 'import { addMonths } from "date-fns";', "imports date-fns"],
    ["src/core/b.ts", 'import { readFileSync } from "node:fs";', "imports node:fs"],
    ["src/core/b.ts", "export function b() {}\nexport function c() {}", "exports the functions b, c"],
    ["src/core/b.ts", "export function b() {}\nexport const c = () => 1;", "exports the functions b, c"],
    ["src/core/b.ts", "export function c() {}", "exports c, not the name of the file"],
    ["src/core/b.ts", "// line\n".repeat(151), "more than 150 lines"],
    ["src/core/index.ts", "export const a = 1;", "an index does more than re-export names"],
    ["src/core/index.ts", 'export * from "./a";', "an index does more than re-export names"],
    ["src/core/b.ts", "const now = () => Date.now();", clock],
    ["src/core/b.ts", 'const now = () => Date["now"]();', clock],
    ["src/core/b.ts", "const now = () => Date?.now();", clock],
    ["src/core/b.ts", "const { now } = Date;", clock],
    ["src/core/b.ts", "const now = () => new Date();", clock],
    ["src/core/b.ts", "const now = () => new Date;", clock],
    ["src/core/b.ts", "const now = () => new Date(...[]);", clock],
    ["src/core/b.ts", "const now = () => new (Date)();", clock],
    ["src/core/b.ts", "const now = () => Date();", clock],
    ["src/core/b.ts", "const now = () => [Date].map((D) => new D());", clock],
    ["src/core/b.ts", "const f = () => new Date(2024, 0, 1);", clock],
    ["src/core/b.ts", 'const f = () => new Date("2024-01-01T00:00");', clock],
    ["src/core/b.ts", "const f = (day: Date) => day.getDate();", "uses getDate"],
    ["src/core/b.ts", "const f = ({ getDate: g }: Date) => g;", "uses getDate"],
    ["src/core/b.ts", "const f = (day: Date) => day.getTimezoneOffset();", "uses getTimezoneOffset"],
    ["src/core/b.ts", "const f = (n: number) => n.toLocaleString();", "uses toLocaleString"],
    ["src/core/b.ts", "const f = (a: string) => a.localeCompare(a);", "uses localeCompare"],
    ["src/core/b.ts", "const pick = () => Math.random();", random],
    ["src/core/b.ts", 'const pick = () => Math["random"]();', random],
    ["src/core/b.ts", "const f = () => { const { random } = Math; };", random],
    ["src/core/b.ts", "const f = (m = Math) => m;", random],
    ["src/core/b.ts", "const f = () => new Intl.NumberFormat();", "uses Intl"],
    ["src/core/b.ts", "const f = () => console.log(1);", "uses console"],
    ["src/core/b.ts", "const f = () => process.env;", "uses process"],
    ["src/core/b.ts", "const f = () => ({ process });", "uses process"],
    ["src/core/b.ts", "const f = () => globalThis.Date.now();", "uses globalThis"],
    ["src/core/b.ts", "const f = () => performance.now();", "uses performance"],
    ["src/core/b.ts", "const f = () => crypto.randomUUID();", "uses crypto"],
    ["src/core/b.ts", "const f = () => Temporal.Now.instant();", "uses Temporal"],
    ["src/core/b.ts", 'const f = () => import("./a");', "uses import()"],
    ["src/core/b.ts", "const f = () => import.meta.url;", "uses import.meta"],
    ["src/core/b.ts", 'import { f } from "./a";\nconst a = f({ b: 1 });', "calls f on import, not marked pure"],
    [
      "src/core/b.ts",
      'import { f, g } from "./a";\nconst a = /* @__PURE__ */ f({ b: g() });',
      "calls g on import, not marked pure",
    ],
    ["src/core/b.ts", 'import { b, f } from "./a";\nconst a = /* @__PURE__ */ f({ ...b });', "spreads in a constant"],
    [
      "src/core/b.ts",
      'import { c, f } from "./a";\nconst a = /* @__PURE__ */ f({ b: c.d });',
      "reads a property in a constant",
    ],
    ["src/core/b.ts", 'import { f } from "./a";\nf();', "a statement runs on import"],
  ])("finds in %s: %s", (path, text, broken) => {
    expect(problemsOf(path, text)).toEqual([broken]);
  });

  it.each([
    ["src/size/b.ts", 'import type { A } from "../entities/a";'],
    ["src/size/b.ts", 'import { type A } from "../entities/a";'],
    ["src/digital/b.ts", 'import { a } from "../size/a";\nimport { b } from "../core/b";'],
    ["src/entities/b.ts", 'import * as z from "zod/mini";'],
    ["src/core/decimal.ts", 'import { Decimal } from "decimal.js";'],
    ["src/core/addMonths.ts", 'import { addMonths } from "date-fns/addMonths";'],
    ["src/core/calendarDateIn.ts", "const f = (): Intl.DateTimeFormat => new Intl.DateTimeFormat();"],
    ["src/core/index.ts", 'export { a } from "./a";\nexport type { B } from "./b";'],
    ["src/index.ts", 'export { a } from "./core/index";\nexport { c } from "./law/a";'],
    [
      "src/core/b.ts",
      "export function b(x: 1): 1;\nexport function b(x: 2): 2;\nexport function b(x: any) { return x; }",
    ],
    [
      "src/core/b.ts",
      "export const list = [1] as const;\nexport type B = (typeof list)[number];\nexport function b() {}",
    ],
    [
      "src/core/b.ts",
      'import { c, deepFreeze } from "./a";\nconst a = /* @__PURE__ */ deepFreeze({ b: [c, -1] } as const satisfies D);',
    ],
    ["src/core/b.ts", "const f = () => ({ process: 1, date: new Date(0) });"],
    ["src/core/b.ts", "const f = (day: string) => Math.floor(Date.parse(day) + Date.UTC(0, 1));"],
    ["src/core/b.ts", "const f = (day: Date) => day instanceof Date && day.getUTCDate();"],
    ["src/core/b.ts", "const f = ({ crypto }: { crypto: 1 }, performance: 1) => crypto + performance;"],
  ])("accepts in %s: %s", (path, text) => {
    expect(problemsOf(path, text)).toEqual([]);
  });
});
