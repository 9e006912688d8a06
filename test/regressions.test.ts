import { Decimal } from "decimal.js";
import { expect, it } from "vitest";
import * as umkm from "../src/index";
import { id } from "../src/messages/id/id";
import cases from "./cases/regressions.json";

/** A defect that was found once: what was given, what must come of it, and what found it. */
interface Regression {
  readonly name: string;
  readonly found: string;
  readonly call: string;
  readonly args: readonly unknown[];
  readonly expected?: unknown;
  readonly refused?: readonly [code: string, path: readonly unknown[]];
  /** What a problem that is listed must name. */
  readonly problem?: string;
}

const functions = { ...umkm, id };
const regressions = cases as unknown as readonly Regression[];

it.each(regressions)("$name", ({ call, args, expected, refused, problem }) => {
  const answer = () => (functions[call as "addMonths"] as (...given: unknown[]) => unknown)(...args.map(given));
  if (refused) {
    const [code, path] = refused;
    expect(answer).toThrow(expect.objectContaining({ name: "UmkmError", code, path }));
  } else if (problem) expect(JSON.stringify(answer())).toContain(problem);
  else expect(answer()).toEqual(expected);
});

it("each stands once, and says what found it", () => {
  expect(new Set(regressions.map(({ name }) => name)).size).toBe(regressions.length);
  for (const { found, ...one } of regressions) {
    expect(found.length).toBeGreaterThan(5);
    const told = ["expected", "refused", "problem"].filter((key) => key in one);
    expect(told).toHaveLength(1);
  }
});

/** What JSON cannot write: a constant by its name, a decimal, a list with a hole. */
function given(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(given);
  if ("$" in value) return functions[value.$ as "id"];
  if ("$decimal" in value) return new Decimal(value.$decimal as string);
  if ("$hole" in value) return new Array(value.$hole as number);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, given(inner)]));
}
