import { describe, expect, it } from "vitest";
import { readColumns } from "../../../src/sql/columns/readColumns";
import { dayPredicate } from "../../../src/sql/predicate/dayPredicate";
import { refusal } from "../../core/refusal";
import { all, any, declared, leaf, scopeOf } from "../support";

describe("a day", () => {
  it.each([
    [{ onOrBefore: "2020-12-31" }, leaf(`"d" <= DATE '2020-12-31'`, `"d" > DATE '2020-12-31'`)],
    [{ onOrAfter: "2021-02-02" }, leaf(`"d" >= DATE '2021-02-02'`, `"d" < DATE '2021-02-02'`)],
    // A month before 31 March is the last day of February.
    [{ monthsBeforeAsOf: 1 }, leaf(`"d" <= DATE '2024-02-29'`, `"d" > DATE '2024-02-29'`)],
    [{ monthsBeforeAsOf: 0 }, leaf(`"d" <= DATE '2024-03-31'`, `"d" > DATE '2024-03-31'`)],
  ])("is compared, and so is its contrary: %j", (limit, predicate) => {
    expect(dayPredicate({ fact: "d", ...limit }, scopeOf("d"))).toEqual(predicate);
    expect(dayPredicate({ fact: "d", ...limit }, scopeOf("e"))).toBeNull();
  });

  it("that is text is compared as text", () => {
    const scope = scopeOf("");
    const columns = readColumns(declared, { d: { column: "d", type: "text" } }, scope.dialect);
    const predicate = dayPredicate({ fact: "d", onOrBefore: "2020-12-31" }, { ...scope, columns });
    expect(predicate).toEqual(leaf(`"d" <= '2020-12-31'`, `"d" > '2020-12-31'`));
  });

  it("is refused where it is compared with nothing", () => {
    expect(() => dayPredicate({ fact: "d", atMost: 5 }, scopeOf("d"))).toThrow(refusal("invalid-rule", ["d"]));
    expect(() => dayPredicate({ fact: "d", atMost: 5 }, scopeOf("d"))).toThrow("a comparator that fits the kind");
  });
});

describe("of two days in order", () => {
  const day = "DATE '2020-12-31'";
  const upTo = (sql: string) => leaf(`${sql} <= ${day}`, `${sql} > ${day}`);
  const from = (sql: string) => leaf(`${sql} >= ${day}`, `${sql} < ${day}`);
  const ordered = { ordered: ["d", "e"] } as const;
  const [d, e, eElseD, dElseE] = ['"d"', '"e"', 'COALESCE("e", "d")', 'COALESCE("d", "e")'];

  it.each([
    ["the first is early enough if the second is", "d", "de", any(upTo(d), upTo(eElseD))],
    ["so it is where it is not mapped", "d", "e", any(null, upTo(e))],
    ["the second is too late if the first is", "e", "de", all(upTo(e), upTo(dElseE))],
    ["so it is where it is not mapped", "e", "d", all(null, upTo(d))],
    ["the first stands alone where the second is not mapped", "d", "d", upTo(d)],
    ["so does the second", "e", "e", upTo(e)],
    ["nothing is known where neither is mapped", "d", "", null],
  ])("%s: %s of %j", (_, fact, mapped, predicate) => {
    const scope = scopeOf(mapped, "duckdb", ordered);
    expect(dayPredicate({ fact, onOrBefore: "2020-12-31" }, scope)).toEqual(predicate);
  });

  it("the first is late enough only if it is known to be, the second if the first is", () => {
    const scope = scopeOf("de", "duckdb", ordered);
    expect(dayPredicate({ fact: "d", onOrAfter: "2020-12-31" }, scope)).toEqual(all(from(d), from(eElseD)));
    expect(dayPredicate({ fact: "e", onOrAfter: "2020-12-31" }, scope)).toEqual(any(from(e), from(dElseE)));
  });

  it("a third has nothing to do with them", () => {
    const scope = scopeOf("de", "duckdb", { ordered: ["e", "x"] });
    expect(dayPredicate({ fact: "d", onOrBefore: "2020-12-31" }, scope)).toEqual(upTo(d));
  });
});
