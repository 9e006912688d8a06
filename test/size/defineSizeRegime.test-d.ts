import { expectTypeOf, test } from "vitest";
import { classifySize } from "../../src/size/classifySize";
import { compileSize } from "../../src/size/compileSize";
import { defineSizeRegime } from "../../src/size/defineSizeRegime";
import { sizeHistory } from "../../src/size/sizeHistory";
import { tallySizes } from "../../src/size/tallySizes";
import { euSizes } from "./euSizes";

const options = { asOf: "2024-03-05", standard: euSizes } as const;
type EuClass = "micro" | "small" | "medium" | "large";

test("a regime of one's own gives its own classes and measures", () => {
  const outcome = classifySize({ headcount: 9, turnover: { atMost: 2_000_000 } }, options);
  if (outcome.status === "known") {
    expectTypeOf(outcome.size).toEqualTypeOf<EuClass>();
    expectTypeOf(outcome.readings[0]?.measure).toEqualTypeOf<
      "headcount" | "turnover" | "balanceSheetTotal" | undefined
    >();
  }
  expectTypeOf(compileSize(options)).returns.toEqualTypeOf<EuClass | "excluded" | null>();
  expectTypeOf(tallySizes([{ headcount: 9 }], options).counts).toHaveProperty("micro");
  expectTypeOf(sizeHistory({}, { standard: euSizes })[0]?.outcome)
    .extract<{ status: "known" }>()
    .toHaveProperty("size");
});

test("a fact, a measure or a class that it does not have does not compile", () => {
  // @ts-expect-error: modalUsaha is no fact of it
  classifySize({ modalUsaha: 1 }, options);
  // @ts-expect-error: modalUsaha is no measure of it
  classifySize({}, { ...options, policy: { by: "modalUsaha" } });
  // @ts-expect-error: headcount is no fact of the law
  classifySize({ headcount: 1 }, { asOf: "2024-03-05" });
});

test("limits are checked against the classes and the facts", () => {
  const graded = { cite: [{ regulation: "pp-7-2021", at: "contoh" }], evidence: "unverified" } as const;
  const uses = [{ measures: ["persons"], ...graded }] as const;
  const value = { id: "x", uses, exclusions: [], notCovered: [] } as const;
  const period = { from: "2024-01-01", checkedOn: "2024-01-01", ...graded } as const;
  const base = { id: "x", facts: { persons: "count" }, classes: ["a", "b"] } as const;
  const a = { ...graded, measure: "persons", atMost: { a: 1 } } as const;
  const b = { ...graded, measure: "persons", atMost: { b: 1 } } as const;
  const sales = { ...graded, measure: "sales", atMost: { a: 1 } } as const;
  const define = () => {
    defineSizeRegime({ ...base, periods: [{ ...period, value: { ...value, limits: [a] } }] });
    // @ts-expect-error: the largest class has no limit
    defineSizeRegime({ ...base, periods: [{ ...period, value: { ...value, limits: [b] } }] });
    // @ts-expect-error: sales is no fact of it
    defineSizeRegime({ ...base, periods: [{ ...period, value: { ...value, limits: [sales] } }] });
    const cite = [{ regulation: "perda-1-2024", at: "Pasal 1" }] as const;
    // @ts-expect-error: a regulation that is neither registered nor listed
    defineSizeRegime({ ...base, periods: [{ ...period, cite, value: { ...value, limits: [a] } }] });
  };
  expectTypeOf(define).toBeFunction();
  expectTypeOf(euSizes.classes).toEqualTypeOf<readonly ["micro", "small", "medium", "large"]>();
});
