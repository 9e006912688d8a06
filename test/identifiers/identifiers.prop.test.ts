import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identifierProblems } from "../../src/identifiers/identifier";
import { parseKbli } from "../../src/identifiers/parseKbli";
import { parseNib } from "../../src/identifiers/parseNib";
import { parseNik } from "../../src/identifiers/parseNik";
import { parseNpwp } from "../../src/identifiers/parseNpwp";
import { parseRegionCode } from "../../src/identifiers/parseRegionCode";

const parsers = [
  ["parseNib", parseNib],
  ["parseNik", parseNik],
  ["parseNpwp", parseNpwp],
  ["parseKbli", (input: unknown) => parseKbli(input, "2020")],
  ["parseRegionCode, Kemendagri", (input: unknown) => parseRegionCode(input, "kemendagri")],
  ["parseRegionCode, BPS", (input: unknown) => parseRegionCode(input, "bps")],
  ["parseRegionCode, the scheme", (input: unknown) => parseRegionCode("18", input as "bps")],
  ["parseKbli, the edition", (input: unknown) => parseKbli("01111", input as string)],
] as const;

// Near misses, which reach every problem, beside anything at all.
const nearMiss = fc.stringMatching(/^[0-9]{4,23}[-. a-zA-Z٠-٩]?[0-9]{0,6}$/);
const nik = fc.stringMatching(/^[0-9]{6}[0-9]{6}[0-9]{4}$/);
const anything = fc.oneof(
  nearMiss,
  nik,
  fc.string({ unit: "binary" }),
  fc.bigInt(),
  fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true, withTypedArray: true }),
);
const hostile = {
  get length() {
    throw new Error("read");
  },
  toString() {
    throw new Error("read");
  },
  trim() {
    throw new Error("read");
  },
};

describe.each(parsers)("%s", (_, parse) => {
  it("answers anything with data that survives JSON", () => {
    fc.assert(
      fc.property(anything, (input) => {
        const parsed = parse(input);
        expect(JSON.parse(JSON.stringify(parsed))).toStrictEqual(parsed);
      }),
      { numRuns: 500 },
    );
  });

  it.each([[hostile], [new Proxy([], {})], [Symbol("nib")], [() => "1"], [undefined], [null], [Object("01111")]])(
    "does not throw for hostile input %#",
    (input) => {
      expect(parse(input).status).toBe("invalid");
    },
  );

  it("says of a wrong input the same for every input with that problem", () => {
    const said = new Map<string, string>();
    fc.assert(
      fc.property(anything, (input) => {
        const parsed = parse(input);
        if (parsed.status === "valid") return;
        const text = JSON.stringify(parsed);
        expect(said.get(parsed.problem) ?? text).toBe(text);
        said.set(parsed.problem, text);
        expect(identifierProblems).toContain(parsed.problem);
        expect(Object.keys(parsed)).toEqual(["kind", "status", "problem", "expected", "evidence"]);
      }),
      { numRuns: 500 },
    );
  });

  it("never echoes a wrong input", () => {
    fc.assert(
      fc.property(fc.oneof(nearMiss, nik), (input) => {
        const parsed = parse(input);
        if (parsed.status === "valid") return;
        for (const text of Object.values(parsed)) expect(text).not.toContain(input);
      }),
      { numRuns: 500 },
    );
  });
});
