import { Decimal } from "decimal.js";
import { expect, it } from "vitest";
import * as umkm from "../src/index";
import { en } from "../src/messages/en/en";
import { id } from "../src/messages/id/id";
import * as sql from "../src/sql/index";
import cases from "./cases/regressions.json";

/** A defect that was found once: what was given, what must come of it, and what found it. */
interface Regression {
  readonly name: string;
  readonly found: string;
  readonly call: string;
  readonly args: readonly unknown[];
  readonly expected?: unknown;
  readonly refused?: readonly [code: string, path: readonly unknown[]];
  /** The fields of the answer that matter. */
  readonly matches?: object;
  /** A line that must be among those of the answer. */
  readonly line?: string;
  /** What a problem that is listed must name. */
  readonly problem?: string;
}

const functions = { ...umkm, ...sql, id, en };
const regressions = cases as unknown as readonly Regression[];

it.each(regressions)("$name", ({ call, args, expected, refused, matches, line, problem }) => {
  const answer = () => answerOf(call, args);
  if (refused) {
    const [code, path] = refused;
    expect(answer).toThrow(expect.objectContaining({ name: "UmkmError", code, path }));
  } else if (matches) expect(answer()).toMatchObject(matches);
  else if (line) expect(answer()).toContain(line);
  else if (problem) expect(JSON.stringify(answer())).toContain(problem);
  else expect(answer()).toEqual(expected);
});

it("each stands once, and says what found it", () => {
  expect(new Set(regressions.map(({ name }) => name)).size).toBe(regressions.length);
  for (const { found, ...one } of regressions) {
    expect(found.length).toBeGreaterThan(5);
    const told = ["expected", "refused", "matches", "line", "problem"].filter((key) => key in one);
    expect(told).toHaveLength(1);
  }
});

function answerOf(call: string, args: readonly unknown[]): unknown {
  return (functions[call as "addMonths"] as (...given: unknown[]) => unknown)(...args.map(given));
}

/** What JSON cannot write: a constant by its name, an answer, a decimal, a list with a hole. */
function given(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(given);
  if ("$call" in value) return answerOf(value.$call as string, "args" in value ? (value.args as unknown[]) : []);
  if ("$" in value) return functions[value.$ as "id"];
  if ("$decimal" in value) return new Decimal(value.$decimal as string);
  if ("$hole" in value) return new Array(value.$hole as number);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, given(inner)]));
}
