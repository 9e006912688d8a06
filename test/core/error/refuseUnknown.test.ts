import { describe, expect, it } from "vitest";
import { refuseUnknown } from "../../../src/core/error/refuseUnknown";
import { refusal } from "../refusal";

describe("refuseUnknown", () => {
  it.each([{}, { a: 1 }, { a: undefined, b: null }])("accepts %j", (input) => {
    expect(() => refuseUnknown(input, ["a", "b"], "unknown-fact")).not.toThrow();
  });

  it.each(["A", "a ", "", "c", "toString", "constructor"])("refuses the name %j, at the name", (name) => {
    expect(() => refuseUnknown({ [name]: 1 }, ["a", "b"], "unknown-fact", ["facts"])).toThrow(
      refusal("unknown-fact", ["facts", name]),
    );
  });

  // Many names, as a table has them, are looked up in another way.
  it.each([1, 32, 33, 1_000])("accepts %d names, and refuses another", (many) => {
    const names = Array.from({ length: many }, (_, at) => `name-${at}`);
    const table = Object.fromEntries(names.map((name) => [name, 1]));
    expect(() => refuseUnknown(table, names, "invalid-table")).not.toThrow();
    expect(() => refuseUnknown({ ...table, "name-x": 1 }, names, "invalid-table")).toThrow(
      refusal("invalid-table", ["name-x"]),
    );
  });

  it("refuses an unknown name even where nothing is given for it", () => {
    expect(() => refuseUnknown({ c: undefined }, ["a"], "unknown-option")).toThrow(refusal("unknown-option", ["c"]));
  });

  it("refuses __proto__ as JSON gives it", () => {
    expect(() => refuseUnknown(JSON.parse('{"__proto__":1}'), ["a"], "unknown-fact")).toThrow(
      refusal("unknown-fact", ["__proto__"]),
    );
  });

  it.each([null, undefined, 1, "a", true, [], ["a"], () => ({}), Symbol("a")])(
    "refuses %s, which is no object",
    (input) => {
      expect(() => refuseUnknown(input, ["a"], "unknown-fact", ["facts"])).toThrow(refusal("unknown-fact", ["facts"]));
    },
  );
});
