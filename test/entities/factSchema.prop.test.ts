import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UmkmError } from "../../src/core/error/UmkmError";
import type { FactKind } from "../../src/core/fact/fact";
import { readFact } from "../../src/core/fact/readFact";
import { factSchema } from "../../src/entities/factSchema";
import { countFact, dateFact, rupiahFact, yesNoFact } from "./arbitraries";

const kinds: FactKind[] = ["rupiah", "count", "date", "yes-no", ["mikro", "kecil"]];
const bound = fc.oneof(fc.integer(), fc.double(), fc.string(), fc.constantFrom("2024-02-30", "1", null, undefined));
const anything = fc.oneof(
  fc.jsonValue(),
  rupiahFact,
  countFact,
  dateFact,
  yesNoFact,
  fc.record({ atLeast: bound, atMost: bound }, { requiredKeys: [] }),
  fc.record({ unknown: fc.constantFrom("declined", "nope") }),
  fc.record({ oneOf: fc.array(fc.constantFrom("mikro", "kecil", "besar", true, false)) }),
);

describe("factSchema", () => {
  it("accepts exactly what the reader of the library accepts, with the same code and path", () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), anything, (kind, input) => {
        const issues = factSchema(kind).safeParse(input).error?.issues ?? [];
        expect(issues.map((issue) => [issue.code === "custom" && issue.params?.code, issue.path])).toEqual(
          refusals(kind, input),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("never echoes the value", () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.stringMatching(/^x\d{8,}$/), (kind, secret) => {
        for (const input of [secret, { atLeast: secret }, { unknown: secret }, { oneOf: [secret] }]) {
          expect(JSON.stringify(factSchema(kind).safeParse(input).error?.issues)).not.toContain(secret);
        }
      }),
    );
  });
});

function refusals(kind: FactKind, input: unknown): unknown[] {
  try {
    readFact(kind, input, []);
    return [];
  } catch (error) {
    return error instanceof UmkmError ? [[error.code, error.path]] : [error];
  }
}
