import { describe, expect, it } from "vitest";
import type { FactKind } from "../../../src/core/fact/fact";
import { observe } from "../../../src/core/fact/observe";
import { readFact } from "../../../src/core/fact/readFact";

describe("observe", () => {
  it.each<[FactKind, unknown, unknown]>([
    ["rupiah", "5.00", 5],
    ["rupiah", 0, 0],
    ["count", 0, 0],
    ["date", "2024-03-05", "2024-03-05"],
    ["yes-no", true, true],
    ["yes-no", false, false],
    [["a", "b"], "b", "b"],
    ["rupiah", { atLeast: 0 }, { atLeast: 0 }],
    ["rupiah", { atMost: 5 }, { atMost: 5 }],
    ["date", { atLeast: "2021-02-01", atMost: "2021-02-02" }, { atLeast: "2021-02-01", atMost: "2021-02-02" }],
    [["a", "b", "c"], { oneOf: ["c", "b"] }, { oneOf: ["b", "c"] }],
    ["rupiah", null, null],
    ["yes-no", undefined, null],
    [["a", "b"], { unknown: "declined" }, null],
    ["date", { unknown: "not-available" }, null],
  ])("shows %j %j as %j", (kind, input, observed) => {
    expect(observe(readFact(kind, input, []))).toEqual(observed);
  });

  it("survives JSON", () => {
    const observed = observe(readFact("rupiah", { atLeast: 1 }, []));
    expect(JSON.parse(JSON.stringify(observed))).toStrictEqual(observed);
  });
});
