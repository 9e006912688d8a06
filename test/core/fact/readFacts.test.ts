import { describe, expect, it } from "vitest";
import type { FactDeclarations } from "../../../src/core/fact/fact";
import { readFacts } from "../../../src/core/fact/readFacts";
import { refusal } from "../refusal";

const declared = { plafon: "rupiah", startedOn: "date", hasNib: "yes-no" } as const;

describe("readFacts", () => {
  it("reads every declared fact, what is left out as not asked", () => {
    expect(readFacts(declared, { plafon: 5 })).toEqual({
      plafon: { least: 5, most: 5, why: null },
      startedOn: { least: null, most: null, why: "not-asked" },
      hasNib: { among: [true, false], why: "not-asked" },
    });
  });

  it.each(["plafond", "Plafon", "toString", "hasOwnProperty"])("refuses the name %s", (name) => {
    expect(() => readFacts(declared, { [name]: 1 })).toThrow(refusal("unknown-fact", [name]));
  });

  it.each([null, undefined, 5, "plafon", [], true])("refuses %s in place of facts", (facts) => {
    expect(() => readFacts(declared, facts, ["members", 1])).toThrow(refusal("unknown-fact", ["members", 1]));
  });

  it("names the fact in the path of an error", () => {
    expect(() => readFacts(declared, { plafon: -1 }, ["members", 1])).toThrow(
      refusal("invalid-rupiah", ["members", 1, "plafon"]),
    );
  });

  it("does not read what an object inherits", () => {
    const inherited = { toLocaleString: "rupiah" } as unknown as FactDeclarations;
    expect(readFacts(inherited, {})).toEqual({ toLocaleString: { least: null, most: null, why: "not-asked" } });
  });

  it.each([
    ["what inherits facts", Object.create({ plafon: 5 })],
    ["a map", new Map([["plafon", 5]])],
    ["a date", new Date(0)],
    ["an array", []],
  ])("refuses %s, which could hold facts elsewhere", (_, facts) => {
    expect(() => readFacts(declared, facts)).toThrow(refusal("unknown-fact", []));
  });

  it("reads facts without a prototype, and frozen ones", () => {
    const facts = Object.freeze(Object.assign(Object.create(null), { hasNib: true }));
    expect(readFacts(declared, facts).hasNib).toEqual({ among: [true], why: null });
  });
});
