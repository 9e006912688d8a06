import { describe, expect, it } from "vitest";
import { amountPredicate } from "../../../src/sql/predicate/amountPredicate";
import { refusal } from "../../core/refusal";
import { all, any, leaf, scopeOf } from "../support";

const sum = 'CAST(0 AS BIGINT) + "a" + "n"';
const least = 'CAST(0 AS BIGINT) + COALESCE("a", 0) + COALESCE("n", 0)';

describe("an amount or a count", () => {
  it.each([
    [{ fact: "a", atMost: 5 }, leaf('"a" <= 5', '"a" > 5')],
    [{ fact: "b", lessThan: 5 }, leaf('"b" < 5', '"b" >= 5')],
    [{ fact: "n", atLeast: 5 }, leaf('"n" >= 5', '"n" < 5')],
    [{ fact: "a", moreThan: 0 }, leaf('"a" > 0', '"a" <= 0')],
  ])("is compared, and so is its contrary: %j", (condition, predicate) => {
    expect(amountPredicate(condition, scopeOf("abn"))).toEqual(predicate);
    expect(amountPredicate(condition, scopeOf(""))).toBeNull();
  });
});

describe("a sum, of which an unknown part is 0 or more", () => {
  it.each([
    [{ atMost: 5 }, all(leaf(`${least} <= 5`, `${least} > 5`), leaf(`${sum} <= 5`, `${sum} > 5`))],
    [{ lessThan: 5 }, all(leaf(`${least} < 5`, `${least} >= 5`), leaf(`${sum} < 5`, `${sum} >= 5`))],
    [{ atLeast: 5 }, any(leaf(`${least} >= 5`, `${least} < 5`), leaf(`${sum} >= 5`, `${sum} < 5`))],
    [{ moreThan: 5 }, any(leaf(`${least} > 5`, `${least} <= 5`), leaf(`${sum} > 5`, `${sum} <= 5`))],
  ])("is over for certain as soon as what is known is: %j", (limit, predicate) => {
    expect(amountPredicate({ sum: ["a", "n"], ...limit }, scopeOf("an"))).toEqual(predicate);
  });

  it("of which a part is not mapped can only be over", () => {
    const known = 'CAST(0 AS BIGINT) + COALESCE("a", 0)';
    const over = leaf(`${known} > 5`, `${known} <= 5`);
    expect(amountPredicate({ sum: ["a", "n"], moreThan: 5 }, scopeOf("a"))).toEqual(any(over, null));
    const under = leaf(`${known} <= 5`, `${known} > 5`);
    expect(amountPredicate({ sum: ["a", "n"], atMost: 5 }, scopeOf("a"))).toEqual(all(under, null));
    expect(amountPredicate({ sum: ["a", "n"], atMost: 5 }, scopeOf(""))).toBeNull();
  });
});

describe("a share", () => {
  const asWhole = (divisor: number, digits: number) => {
    const [part, whole] = [`(CAST(0 AS BIGINT) + "a") * ${divisor}`, `(CAST(0 AS BIGINT) + "b") * ${digits}`];
    return leaf(`${part} <= ${whole}`, `${part} > ${whole}`);
  };

  it.each([
    [1, asWhole(1, 1)],
    [0.7, asWhole(10, 7)],
    [0.001, asWhole(1_000, 1)],
    [1.5, asWhole(10, 15)],
    [1_000, asWhole(1, 1_000)],
  ])("of %d is multiplied out, in whole numbers", (atMost, predicate) => {
    const share = { share: "a", of: "b", atMost };
    expect(amountPredicate(share, scopeOf("ab"))).toEqual(predicate);
    expect(amountPredicate(share, scopeOf("a"))).toBeNull();
    expect(amountPredicate(share, scopeOf("b"))).toBeNull();
  });

  it.each([0.0001, 1_001, 1.0001, -1, Number.NaN])("of %d would not fit 64 bits, or is none", (atMost) => {
    const write = () => amountPredicate({ share: "a", of: "b", atMost }, scopeOf("ab"));
    expect(write).toThrow(refusal("invalid-rule", ["atMost"]));
  });
});

it.each([
  ["no limit", { fact: "a" }, ["a"]],
  ["two limits", { fact: "a", atMost: 5, atLeast: 1 }, ["a"]],
  ["a comparator of other facts", { fact: "a", is: 5 }, ["a"]],
  ["a fraction", { fact: "a", atMost: 0.5 }, ["a"]],
  ["a limit that no number holds exactly", { fact: "a", atMost: 2 ** 53 }, ["a"]],
  ["a text", { sum: ["a", "n"], atMost: "5" }, ["a", "n"]],
  ["a sum with a day", { sum: ["a", "d"], atMost: 5 }, ["a", "d"]],
  ["a share of a yes-no", { share: "a", of: "y", atMost: 1 }, ["a", "y"]],
  ["a word", { fact: "o", atMost: 5 }, ["o"]],
])("refuses %s", (_, condition, path) => {
  const write = () => amountPredicate(condition as never, scopeOf("abndyo"));
  expect(write).toThrow(refusal("invalid-rule", path));
  expect(write).toThrow("a comparator that fits the kind of the fact");
});
