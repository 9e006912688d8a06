import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import type { FactKind } from "../../../src/core/fact/fact";
import { readFact } from "../../../src/core/fact/readFact";
import { refusal } from "../refusal";

const options = ["a", "b", "c"] as const;
const kinds: FactKind[] = ["rupiah", "count", "date", "yes-no", options];
const exact = (value: unknown) => ({ least: value, most: value, why: null });

describe("readFact reads", () => {
  it.each<[FactKind, unknown, unknown]>([
    ["rupiah", 0, exact(0)],
    ["rupiah", "1500.50", exact("1500.5")],
    ["rupiah", new Decimal("1e3"), exact(1000)],
    ["count", 3, exact(3)],
    ["date", "2024-03-05", exact("2024-03-05")],
    ["yes-no", true, { among: [true], why: null }],
    ["yes-no", false, { among: [false], why: null }],
    [options, "b", { among: ["b"], why: null }],
  ])("an exact %j: %j", (kind, input, known) => {
    expect(readFact(kind, input, [])).toEqual(known);
  });

  it.each<[FactKind, unknown, unknown]>([
    ["rupiah", { atLeast: 1 }, { least: 1, most: null, why: "range" }],
    ["rupiah", { atMost: "2.50" }, { least: null, most: "2.5", why: "range" }],
    ["rupiah", { atLeast: 1, atMost: 2 }, { least: 1, most: 2, why: "range" }],
    ["rupiah", { atMost: 2, atLeast: 1 }, { least: 1, most: 2, why: "range" }],
    ["rupiah", { atLeast: 1, atMost: undefined }, { least: 1, most: null, why: "range" }],
    ["rupiah", { atLeast: null, atMost: 2 }, { least: null, most: 2, why: "range" }],
    ["rupiah", { atLeast: "9007199254740993", atMost: "9007199254740994" }, expect.objectContaining({ why: "range" })],
    ["rupiah", { atLeast: 5, atMost: "5.00" }, exact(5)],
    ["count", { atLeast: 0, atMost: 4 }, { least: 0, most: 4, why: "range" }],
    ["date", { atMost: "2021-02-01" }, { least: null, most: "2021-02-01", why: "range" }],
    ["date", { atLeast: "2021-02-01", atMost: "2021-02-01" }, exact("2021-02-01")],
    [options, { oneOf: ["c", "a"] }, { among: ["a", "c"], why: "range" }],
    [options, { oneOf: ["b", "b"] }, { among: ["b"], why: null }],
  ])("a range of %j: %j", (kind, input, known) => {
    expect(readFact(kind, input, [])).toEqual(known);
  });

  describe.each(kinds)("not known, of kind %j", (kind) => {
    const all = kind === "yes-no" ? { among: [true, false] } : typeof kind === "object" ? { among: options } : null;

    it.each(["not-asked", "declined", "not-available"])("because %s", (why) => {
      expect(readFact(kind, { unknown: why }, [])).toEqual({ ...(all ?? { least: null, most: null }), why });
    });

    it.each([null, undefined])("%s, as not asked", (input) => {
      expect(readFact(kind, input, [])).toEqual({ ...(all ?? { least: null, most: null }), why: "not-asked" });
    });
  });
});

const codes = { rupiah: "invalid-rupiah", count: "invalid-count", date: "invalid-date" } as const;
const codeOf = (kind: FactKind) => codes[kind as "rupiah"] ?? "invalid-option";

describe("readFact refuses", () => {
  describe.each(kinds)("for the kind %j", (kind) => {
    it.each([
      ["NaN", Number.NaN],
      ["a negative number", -1],
      ["infinity", Number.POSITIVE_INFINITY],
      ["an empty text", ""],
      ["an empty array", []],
      ["an array", [1]],
      ["an array of options", ["a"]],
      ["a symbol", Symbol("a")],
      ["a function", () => 1],
      ["a Date", new Date(0)],
      ["an object with a strange name", { atleast: 1 }],
      ["a range with more in it", { atLeast: 1, atMost: 2, about: 1 }],
      ["an upper bound with more in it", { atMost: 2, most: 1 }],
      ["a function with a reason", Object.assign(() => 1, { unknown: "declined" })],
      ["an unknown with more in it", { unknown: "declined", atLeast: 1 }],
      ["options with more in it", { oneOf: ["a"], atLeast: 1 }],
    ])("%s", (_, input) => {
      expect(() => readFact(kind, input, ["members", 0, "x"])).toThrow(refusal(codeOf(kind), ["members", 0, "x"]));
    });

    it.each(["because", "", null, undefined, true, Number.NaN])("the reason %s", (why) => {
      expect(() => readFact(kind, { unknown: why }, ["x"])).toThrow(refusal("invalid-option", ["x"]));
    });
  });

  it.each<[FactKind, unknown]>([
    ["rupiah", { atLeast: 2, atMost: 1 }],
    ["rupiah", { atLeast: "9007199254740994", atMost: "9007199254740993" }],
    ["rupiah", { atLeast: "1.01", atMost: 1 }],
    ["rupiah", { atLeast: null, atMost: undefined }],
    ["rupiah", { atLeast: null }],
    ["rupiah", { atMost: undefined }],
    ["rupiah", {}],
    ["count", {}],
    ["date", {}],
    ["count", { atLeast: 5, atMost: 4 }],
    ["date", { atLeast: "2021-02-02", atMost: "2021-02-01" }],
  ])("an empty range of %j: %j", (kind, input) => {
    expect(() => readFact(kind, input, ["x"])).toThrow(refusal("invalid-range", ["x"]));
  });

  it.each<[FactKind, unknown]>([
    ["rupiah", { atLeast: -1 }],
    ["rupiah", { atLeast: 1, atMost: Number.NaN }],
    ["rupiah", { atLeast: { unknown: "declined" } }],
    ["rupiah", { oneOf: [1, 2] }],
    ["count", { atLeast: 0.5 }],
    ["count", "4"],
    ["date", { atMost: "2023-02-29" }],
    ["date", { atLeast: 2021 }],
    ["yes-no", "true"],
    ["yes-no", {}],
    [options, {}],
    ["yes-no", 1],
    ["yes-no", { atLeast: true }],
    [options, "A"],
    [options, { oneOf: [] }],
    [options, { oneOf: "a" }],
    [options, { oneOf: ["a", "d"] }],
    [options, { oneOf: ["a", null] }],
    // biome-ignore lint/suspicious/noSparseArray: a hole must not pass as an option.
    [options, { oneOf: ["a", ,] }],
    [options, { oneOf: [["a"]] }],
    [options, { atLeast: "a" }],
  ])("for the kind %j: %j", (kind, input) => {
    expect(() => readFact(kind, input, ["x"])).toThrow(refusal(codeOf(kind), ["x"]));
  });
});
