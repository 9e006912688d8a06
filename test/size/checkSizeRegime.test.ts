import { describe, expect, it } from "vitest";
import { checkSizeRegime } from "../../src/size/checkSizeRegime";
import { defineSizeRegime } from "../../src/size/defineSizeRegime";
import { bpsWorkers } from "../../src/size/law/bpsWorkers";
import { statuteSizes } from "../../src/size/law/statute";
import { changed } from "../law/check/changed";
import { euSizes } from "./euSizes";

const rules = "periods.0.value";
const ascending = "whole limits that ascend, for all classes but the largest, in order";
const bars = "options of a declared list, or a yes or no of a declared fact";
const exclusion = {
  id: "asing",
  bars: { fact: "foreignOwned", is: true },
  cite: [{ regulation: "eu-2003-361", at: "Article 3" }],
  evidence: "unverified",
};

const faults: readonly [path: string, expected: string, at: string, value: unknown][] = [
  ["", "an object", "", null],
  ["", "an object", "", []],
  ["id", "an id", "id", ""],
  ["id", "an id", "id", 5],
  ["bands", "one of id facts classes regulations periods gaps", "bands", []],
  ["facts", "facts by name", "facts", null],
  ["facts.headcount", "one of rupiah, amount, count, date, yes-no, or a list of options", "facts.headcount", "persons"],
  ["classes", "two classes or more, each once, from the smallest on", "classes", ["micro"]],
  ["classes", "two classes or more, each once, from the smallest on", "classes", "micro"],
  ["classes", "two classes or more, each once, from the smallest on", "classes.1", "micro"],
  ["classes.0", "a name of letters and digits, and none of unknown, excluded, no-rule", "classes.0", "1"],
  ...[["micro"], "1a", "a b", "excluded"].map((name): [string, string, string, unknown] => {
    return ["classes.0", "a name of letters and digits, and none of unknown, excluded, no-rule", "classes.0", name];
  }),
  ["classes.3", "a name of letters and digits, and none of unknown, excluded, no-rule", "classes.3", 4],
  ["regulations.0.id", "an id in kebab-case that is not registered yet", "regulations.0.id", "pp-7-2021"],
  ["periods", "one period or more", "periods", []],
  ["periods.0.from", "a day", "periods.0.from", undefined],
  ["periods.0.cite", "one citation or more", "periods.0.cite", []],
  [rules, "an object", rules, undefined],
  [`${rules}.id`, "an id", `${rules}.id`, undefined],
  [`${rules}.id`, "an id", `${rules}.id`, ""],
  [`${rules}.limits`, "a list", `${rules}.limits`, undefined],
  [`${rules}.limits.0.measure`, "a declared amount or count", `${rules}.limits.0.measure`, "toString"],
  [`${rules}.limits.0.measure`, "a declared amount or count", `${rules}.limits.0.measure`, ["headcount"]],
  [`${rules}.limits.1.measure`, "a measure that has no other limits", `${rules}.limits.1.measure`, "headcount"],
  [`${rules}.limits.0.below`, ascending, `${rules}.limits.0.below`, { micro: 10, medium: 50, small: 250 }],
  [`${rules}.limits.0.below`, ascending, `${rules}.limits.0.below.micro`, 0],
  [
    `${rules}.limits.0.atMost`,
    ascending,
    `${rules}.limits.0`,
    { ...euSizes.periods[0]?.value.limits[0], below: undefined, atMost: { micro: -1, small: 1, medium: 2 } },
  ],
  [`${rules}.limits.0`, "atMost or below, not both", `${rules}.limits.0.atMost`, { micro: 1, small: 2, medium: 3 }],
  [`${rules}.limits.0.below`, ascending, `${rules}.limits.0.below`, { micro: 10, medium: 250, small: 50 }],
  [`${rules}.limits.0.below`, ascending, `${rules}.limits.0.below`, { micro: 10, small: 50 }],
  [`${rules}.limits.0.below`, ascending, `${rules}.limits.0.below.small`, 10],
  [`${rules}.limits.0.below`, ascending, `${rules}.limits.0.below.micro`, "10"],
  [`${rules}.limits.0.below.tiny`, "one of the classes but the largest", `${rules}.limits.0.below.tiny`, 1],
  [
    `${rules}.limits.0.evidence`,
    "one of law-text, transcription, secondary, single-source, unverified",
    `${rules}.limits.0.evidence`,
    "sure",
  ],
  [`${rules}.largest`, "an object", `${rules}.largest`, "large"],
  [`${rules}.largest.cite`, "one citation or more", `${rules}.largest`, { evidence: "secondary" }],
  [`${rules}.uses`, "one use for each age for registration", `${rules}.uses`, []],
  [`${rules}.uses.0.purpose`, "one of registration, facilities", `${rules}.uses.0.purpose`, "tax"],
  [`${rules}.uses.0.eitherByLaw`, "true, or nothing", `${rules}.uses.0.eitherByLaw`, false],
  [`${rules}.uses.0.measures`, "one measure or more", `${rules}.uses.0.measures`, []],
  [`${rules}.uses.0.measures.0`, "either any or all", `${rules}.uses.0.measures.0.any`, ["headcount"]],
  [`${rules}.uses.0.measures.0`, "either any or all", `${rules}.uses.0.measures.0`, {}],
  [`${rules}.uses.0.measures.0`, "a measure with limits, any or all", `${rules}.uses.0.measures.0`, null],
  [
    `${rules}.uses.0.measures.0.all.1.any.0`,
    "a measure with limits, any or all",
    `${rules}.uses.0.measures.0.all.1.any.0`,
    "omzet",
  ],
  [`${rules}.uses.0.measures.0.all.1.any`, "one measure or more", `${rules}.uses.0.measures.0.all.1.any`, []],
  [
    `${rules}.uses.0.establishedSince`,
    "establishedOn among the facts, a date",
    `${rules}.uses.0.establishedSince`,
    "2020-01-01",
  ],
  ...["establishedSince", "establishedBefore"].map((name): [string, string, string, unknown] => {
    return [`${rules}.uses.0.${name}`, "an existing day as YYYY-MM-DD", `${rules}.uses.0.${name}`, "2020-02-30"];
  }),
  [`${rules}.exclusions`, "a list", `${rules}.exclusions`, undefined],
  [`${rules}.exclusions.0.id`, "an id", `${rules}.exclusions`, [{ ...exclusion, id: "" }]],
  [`${rules}.exclusions.0.bars`, "an object", `${rules}.exclusions`, [{ ...exclusion, bars: "foreignOwned" }]],
  [
    `${rules}.exclusions.0.until`,
    "a day from the first on",
    `${rules}.exclusions`,
    [{ ...exclusion, from: "2020-01-02", until: "2020-01-01" }],
  ],
  [`${rules}.exclusions.0.bars`, bars, `${rules}.exclusions`, [exclusion]],
  ...["mikro", [], [7], ["mikro"]].map((size): [string, string, string, unknown] => {
    const expected = "one of the classes, or several";
    return [`${rules}.exclusions.0.size`, expected, `${rules}.exclusions`, [{ ...exclusion, size }]];
  }),
  [
    `${rules}.exclusions.0.countsAs`,
    "one of the classes",
    `${rules}.exclusions`,
    [{ ...exclusion, countsAs: "mikro" }],
  ],
  [
    `${rules}.exclusions.0.countsAs`,
    "a rule on every class, without size",
    `${rules}.exclusions`,
    [{ ...exclusion, size: "micro", countsAs: "large" }],
  ],
  [
    `${rules}.exclusions.1.countsAs`,
    "one class on a day",
    `${rules}.exclusions`,
    [
      { ...exclusion, countsAs: "large", until: "2020-12-31" },
      { ...exclusion, id: "lain", countsAs: "medium", from: "2020-12-31" },
    ],
  ],
  ...[{ large: "secondary" }, { micro: "sure" }, [], "secondary"].map((grades): [string, string, string, unknown] => {
    const expected = "grades by class, for classes but the largest";
    return [`${rules}.limits.0.evidenceOf`, expected, `${rules}.limits.0.evidenceOf`, grades];
  }),
  ...["from", "until"].map((name): [string, string, string, unknown] => {
    const listed = [{ id: "lain", [name]: "2020-02-30" }];
    return [`${rules}.notCovered.0.${name}`, "an existing day as YYYY-MM-DD", `${rules}.notCovered`, listed];
  }),
  [
    `${rules}.notCovered.0.until`,
    "a day from the first on",
    `${rules}.notCovered`,
    [{ id: "lain", from: "2020-01-02", until: "2020-01-01" }],
  ],
  [`${rules}.notCovered.0.since`, "one of id from until", `${rules}.notCovered`, [{ id: "lain", since: "2020-01-02" }]],
  [`${rules}.notCovered`, "each id once", `${rules}.notCovered`, ["lain", { id: "lain", from: "2020-01-02" }]],
  [
    `${rules}.notCovered`,
    "a list of ids, empty where nothing is left out",
    `${rules}.notCovered`,
    [{ from: "2020-01-02" }],
  ],
  [`${rules}.notCovered`, "a list of ids, empty where nothing is left out", `${rules}.notCovered`, undefined],
];

describe("checkSizeRegime", () => {
  it.each([
    ["the European definition", euSizes],
    ["the law", statuteSizes],
    ["the practice of BPS", bpsWorkers],
  ])("finds nothing wrong with %s", (_, regime) => {
    expect(checkSizeRegime(JSON.parse(JSON.stringify(regime)))).toEqual([]);
  });

  it.each(faults)("reports at %s: expected %s (%s = %j)", (path, expected, at, value) => {
    const data = at === "" ? value : changed<unknown>(euSizes, at, value);
    const problems = checkSizeRegime(data).map((problem) => ({ ...problem, path: problem.path.join(".") }));
    expect(problems).toContainEqual({ path, expected });
  });

  it("takes a bar on a declared option or truth, and no other", () => {
    const facts = { ...euSizes.facts, foreignOwned: "yes-no", form: ["pt", "cv"] };
    const check = (barred: object) =>
      checkSizeRegime(changed<unknown>({ ...euSizes, facts }, `${rules}.exclusions`, [{ ...exclusion, bars: barred }]));
    expect(check({ fact: "foreignOwned", is: true })).toEqual([]);
    expect(check({ fact: "form", in: ["pt"] })).toEqual([]);
    for (const wrong of [
      { fact: "form", in: [] },
      { fact: "form", in: ["ud"] },
      { fact: "form", in: ["pt", "ud"] },
      { fact: ["form"], in: ["pt"] },
      { fact: "toString", is: true },
      { fact: "form", is: true },
      { fact: "foreignOwned", is: "yes" },
      { fact: "foreignOwned", is: true, in: ["pt"] },
    ]) {
      expect(check(wrong), JSON.stringify(wrong)).toContainEqual({
        path: ["periods", 0, "value", "exclusions", 0, "bars"],
        expected: bars,
      });
    }
  });
});

it("takes a rule that names the class, several classes, grades of limits and days of what is not covered", () => {
  const facts = { ...euSizes.facts, foreignOwned: "yes-no" };
  const named = { ...exclusion, countsAs: "large" };
  const exclusions = [
    { ...named, until: "2020-12-31", untilEvidence: "secondary" },
    { ...named, id: "lain", from: "2020-06-01" },
    { ...named, countsAs: "medium", from: "2021-01-01", until: "2021-01-01" },
    { ...exclusion, id: "dua", size: ["micro", "small"] },
  ];
  // The last of the rules that name a class is on a day on which another names another class.
  const data = changed<unknown>({ ...euSizes, facts }, `${rules}.exclusions`, exclusions);
  expect(checkSizeRegime(data).map(({ path }) => path.join("."))).toEqual([`${rules}.exclusions.2.countsAs`]);
  const [first, second, , fourth] = exclusions;
  const sound = changed<unknown>({ ...euSizes, facts }, `${rules}.exclusions`, [first, second, fourth]);
  const graded = changed<unknown>(sound, `${rules}.limits.0.evidenceOf`, { micro: "secondary" });
  const days = [{ id: "satu", from: "2020-01-01", until: "2020-01-01" }, { id: "dua" }, "tiga"];
  expect(checkSizeRegime(changed<unknown>(graded, `${rules}.notCovered`, days))).toEqual([]);
});

describe("checkSizeRegime tells whether every age has exactly one use", () => {
  const check = (uses: readonly object[]) => {
    const facts = { ...euSizes.facts, establishedOn: "date" };
    const [use] = euSizes.periods[0]?.value.uses ?? [];
    const all = uses.map((ages) => ({ ...use, ...ages }));
    return checkSizeRegime(changed<unknown>({ ...euSizes, facts }, `${rules}.uses`, all)).map(
      ({ expected }) => expected,
    );
  };
  const both = ["registration", "facilities"].map((purpose) => `one use for each age for ${purpose}`);
  const [older, younger] = [{ establishedBefore: "2021-02-02" }, { establishedSince: "2021-02-02" }];

  it.each<[string, readonly object[], readonly string[]]>([
    ["one for all", [{}], []],
    ["one before a day and one from that day on", [older, younger], []],
    ["the younger first", [younger, older], []],
    ["one for all, for each purpose", [{ purpose: "registration" }, { purpose: "facilities" }], []],
    ["one purpose alone", [{ purpose: "registration" }], both.slice(1)],
    ["the older alone", [older], both],
    ["the younger alone", [younger], both],
    ["one for all beside", [older, younger, {}], both],
    ["two for all", [{}, {}], both],
    ["two of the same age", [older, older], both],
    ["a hole between them", [older, { establishedSince: "2022-01-01" }], both],
    ["days in common", [{ establishedBefore: "2022-01-01" }, younger], both],
    ["a younger one that ends", [older, { ...younger, establishedBefore: "2022-01-01" }], both],
    ["a younger one that ends, first", [{ ...younger, establishedBefore: "2022-01-01" }, older], both],
  ])("%s", (_, uses, expected) => {
    expect(check(uses)).toEqual(expected);
  });
});

describe("checkSizeRegime takes an exclusion for days apart", () => {
  const check = (...days: readonly object[]) => {
    const facts = { ...euSizes.facts, foreignOwned: "yes-no" };
    const exclusions = days.map((span) => ({ ...exclusion, ...span }));
    const data = changed<unknown>({ ...euSizes, facts }, `${rules}.exclusions`, exclusions);
    return checkSizeRegime(data).map(({ path, expected }) => [path.slice(4).join("."), expected]);
  };
  const first = { from: "2020-01-01", until: "2020-12-31" };
  const twice = [["1.id", "one rule of this id on a day"]];

  it.each<[string, readonly object[], readonly string[][]]>([
    ["of one id on other days", [first, { from: "2021-01-01" }], []],
    ["of one id on other days, the later first", [{ from: "2021-01-01" }, first], []],
    ["of two ids on the same days", [first, { ...first, id: "asing-2" }], []],
    ["of one day", [{ from: "2020-01-01", until: "2020-01-01" }], []],
    ["not of one id with a day in common: the last of the first", [first, { from: "2020-12-31" }], twice],
    ["not of one id with a day in common: the last of the second", [{ from: "2020-12-31" }, first], twice],
    ["not of one id without days", [{}, {}], twice],
  ])("%s", (_, days, expected) => {
    expect(check(...days)).toEqual(expected);
  });
});

describe("checkSizeRegime of what cannot be written as JSON", () => {
  it("reports a class that is no text, and nothing of the limits that cannot be told", () => {
    const problems = checkSizeRegime({ ...euSizes, classes: ["micro", Symbol("small"), "medium", "large"] });
    expect(problems.map(({ path }) => path)).toContainEqual(["classes", 1]);
  });

  it("takes a name in capitals for a class", () => {
    const paths = checkSizeRegime({ ...euSizes, classes: ["Mikro-A", "small", "medium", "large"] }).map(
      ({ path }) => path,
    );
    expect(paths).not.toContainEqual(["classes", 0]);
  });

  it("reports classes that are no list once, and none of them", () => {
    const paths = checkSizeRegime({ ...euSizes, classes: "micro" }).map(({ path }) => path.join("."));
    expect(paths.filter((path) => path.startsWith("classes"))).toEqual(["classes"]);
  });

  it("reports combinations within each other from 18 on, so that the check itself ends", () => {
    const within = (levels: number): unknown => (levels === 0 ? "headcount" : { any: [within(levels - 1)] });
    const check = (levels: number) =>
      checkSizeRegime(changed<unknown>(euSizes, `${rules}.uses.0.measures`, [within(levels)]));
    expect(check(17)).toEqual([]);
    expect(check(18)).toMatchObject([{ expected: "fewer combinations within each other" }]);
  });
});

describe("defineSizeRegime", () => {
  it("throws the first problem", () => {
    const data = changed<unknown>(euSizes, "classes", ["micro"]);
    expect(() => defineSizeRegime(data as typeof euSizes as never)).toThrow(
      expect.objectContaining({ name: "UmkmError", code: "invalid-rule", path: ["classes"] }),
    );
  });

  it("freezes what it was given", () => {
    expect(Object.isFrozen(euSizes.periods[0]?.value.limits)).toBe(true);
  });
});
