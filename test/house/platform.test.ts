import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { filesUnder, root } from "./sourceFiles";

/** The globals that `src` may take. A clock, a locale, a random number or a network must be asked by name. */
const few =
  "undefined Infinity Error Number BigInt String Boolean Symbol Object Array Map Set WeakMap Math JSON Date ArrayBuffer Int8Array Uint8Array";
/** Globals that stand in types of `src` too: the linter, which cannot tell the two apart, lets them pass. */
const asTypes = "Intl Promise RegExp Int32Array Float64Array";
/** The places that may do what all others may not. */
const mayUseIntl = "src/core/day/calendarDateIn.ts";
const mayUseLocalTime = "src/core/day/addMonths.ts";

/** Days in UTC, of a day or of a number, and whether a value is a day: all that `Date` is for. */
const soundDates = [
  /\bDate\.(UTC|parse)(?=\()/g,
  /\binstanceof Date\b/g,
  /"\[object Date\]"/g,
  /\bnew Date\((?!["'`.])([^(),]|\(([^()]|\([^()]*\))*\))+\)/g,
];
/** Methods that answer by the locale or the zone of the process. */
const local =
  /\b(toLocale\w*|localeCompare|to(Date|Time)String|getTimezoneOffset|getYear|[gs]et(Date|Day|Hours|Milliseconds|Minutes|Month|Seconds|FullYear))\b/;

/** What a file asks of the platform beyond what the compiler and the linter refuse. */
function platformProblems(path: string, text: string): string[] {
  // Without types and comments, as it runs.
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true };
  const code = ts.transpileModule(text, { compilerOptions: options }).outputText;
  const isLocal = path === mayUseLocalTime;
  const sound = isLocal ? [...soundDates, /\bnew Date\((?!["'`.)])/g] : soundDates;
  const dates = sound.reduce((rest, one) => rest.replace(one, ""), code);
  const checks: [found: unknown, what: string][] = [
    [/\bDate\b(?!")/.test(dates), "uses Date as a clock or in local time"],
    [!isLocal && local.test(code), "uses local time or the locale"],
    [/\bMath\b(?!\??\.(?!random\b)\w)/.test(code), "uses Math.random or Math as a value"],
    [/\b(import|new)\s*\.|\bimport\s*\(/.test(code), "uses import() or a property of import or new"],
    ...asTypes
      .split(" ")
      .map((name): [unknown, string] => [
        (name !== "Intl" || path !== mayUseIntl) && new RegExp(`(?<!")\\b${name}\\b`).test(code),
        `uses ${name} as a value`,
      ]),
    [/@ts-|biome-ignore\S* lint(?!\/suspicious\/)/.test(text), "silences the compiler or the linter"],
  ];
  return checks.flatMap(([isFound, what]) => (isFound ? [`${path}: ${what}`] : []));
}

it("src takes from the platform what is listed", () => {
  expect(filesUnder("src", ".ts").flatMap(({ path, text }) => platformProblems(path, text))).toEqual([]);
});

describe("the test refuses", () => {
  it.each<[code: string, what: string]>([
    ...[
      "Date.now()",
      'Date["now"]()',
      "Date?.now()",
      "{ now } = Date",
      "new Date()",
      "new Date",
      "new Date(...[])",
      "new (Date)()",
      "Date()",
      "[Date].map((D) => new D())",
      "new Date(2024, 0, 1)",
      'new Date("2024-01-01T00:00")',
      "new Date(`2024-01-01T00:00`)",
    ].map((code): [string, string] => [code, "uses Date as a clock or in local time"]),
    ...[
      "a.getDate()",
      "({ getDate: b } = a)",
      "a.getTimezoneOffset()",
      "a.setHours(0)",
      "a.toDateString()",
      "a.toLocaleString()",
      "a.localeCompare(b)",
    ].map((code): [string, string] => [code, "uses local time or the locale"]),
    ...["Math.random()", 'Math["random"]()', "({ random } = Math)", "Math?.random()", "f(Math)"].map(
      (code): [string, string] => [code, "uses Math.random or Math as a value"],
    ),
    ["new Intl.NumberFormat()", "uses Intl as a value"],
    ["Promise.resolve()", "uses Promise as a value"],
    ['import("./a")', "uses import() or a property of import or new"],
    ["import.meta.url", "uses import() or a property of import or new"],
    ["1; // @ts-expect-error", "silences the compiler or the linter"],
    ["1; // biome-ignore lint/style/noRestrictedGlobals: no", "silences the compiler or the linter"],
    ["1; // biome-ignore-all lint: no", "silences the compiler or the linter"],
  ])("%s", (code, what) => {
    expect(platformProblems("src/core/b.ts", `const f = () => ${code};`)).toEqual([`src/core/b.ts: ${what}`]);
  });

  it.each([
    "new Date(0)",
    "new Date(Date.UTC(0, 1) + 86_400_000 * days)",
    "Math.floor(Date.parse(day)) + Math?.max(1, 2)",
    "day instanceof Date && day.getUTCDate()",
    '(day: Date, list: Intl.DateTimeFormat | RegExp): Promise<1> => "a valid Date"',
    "1; // Date.now() and Math.random()",
  ])("but not %s", (code) => {
    expect(platformProblems("src/core/b.ts", `const f = () => ${code};`)).toEqual([]);
  });
});

it("the compiler and the linter refuse all other globals and packages", () => {
  const { config } = ts.readConfigFile(`${root}src/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${root}src`);
  const file = `${root}src/core/truth/truth.ts`;
  const program = ts.createProgram([file], options);
  const scope = program
    .getTypeChecker()
    .getSymbolsInScope(program.getSourceFile(file) as ts.Node, ts.SymbolFlags.Value);
  const known = new Set(`${few} ${asTypes}`.split(" "));
  const others = scope.map(({ name }) => name).filter((name) => !known.has(name));
  const { linter } = JSON.parse(readFileSync(`${root}src/biome.json`, "utf8"));
  expect(Object.keys(linter.rules.style.noRestrictedGlobals.options.deniedGlobals).sort()).toEqual(others.sort());
});
