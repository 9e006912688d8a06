import { createRequire } from "node:module";
import { Decimal } from "decimal.js";
import { afterAll, describe, expect, it } from "vitest";
import { deepFreeze } from "../src/core/deepFreeze";
import * as entities from "../src/entities/index";
import * as umkm from "../src/index";
import { en } from "../src/messages/en/en";
import { id } from "../src/messages/id/id";
import { calls, leftOut } from "./fuzz/calls";
import { publicFunction } from "./fuzz/fuzz";

const data = Object.entries({ ...umkm, ...entities, id, en }).filter(([, value]) => {
  return typeof value === "object" && !("safeParse" in value);
});
const names = Object.keys(calls).filter((name) => name !== "UmkmError" && !name.endsWith("Schema"));
// Curves and decimals may hold functions; what is compared is what can be stored.
const answer = (name: string) => publicFunction(name)(...(calls[name]?.args ?? []).map((arg) => frozen(arg)));
const told = (name: string) => JSON.stringify(answer(name)) ?? "a function";
const before = new Map(names.map((name) => [name, told(name)]));

describe("what is shared", () => {
  it.each(data)("%s cannot be written, at any depth", (_, value) => {
    expect(loose(value)).toEqual([]);
  });
});

describe("equal inputs give equal answers", () => {
  const require = createRequire(import.meta.url);
  const shared = require("decimal.js") as typeof Decimal;
  const settings = { precision: Decimal.precision, rounding: Decimal.rounding, toExpPos: Decimal.toExpPos };
  afterAll(() => {
    Decimal.set(settings);
    shared.set(settings);
  });

  it.each([
    ["in the order of their names", [...names].sort()],
    ["in the opposite order", [...names].sort().reverse()],
    ["twice each", names.flatMap((name) => [name, name])],
  ])("%s", (_, order) => {
    for (const name of order) expect(told(name), name).toBe(before.get(name));
  });

  it("whatever the application sets of its own Decimal", () => {
    for (const one of [Decimal, shared])
      one.set({ precision: 1, rounding: 0, toExpPos: 0, toExpNeg: 0, maxE: 9, minE: -9 });
    for (const name of names) expect(told(name), name).toBe(before.get(name));
  });

  it("however an answer was written to before", () => {
    for (const name of names) {
      scribble(answer(name), new Set());
      expect(told(name), name).toBe(before.get(name));
    }
  });
});

it("leaves out of the junk only what is a function of the library", () => {
  expect(Object.keys(calls)).toEqual(expect.arrayContaining(Object.keys(leftOut)));
});

/** A typed array cannot be frozen. */
function frozen(arg: unknown): unknown {
  const holdsCells = typeof arg === "object" && Object.values(arg ?? {}).some(ArrayBuffer.isView);
  return holdsCells || ArrayBuffer.isView(arg) ? arg : deepFreeze(arg);
}

function loose(value: unknown, path = "", seen = new Set<unknown>()): string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const inner = Object.entries(value).flatMap(([key, one]) => loose(one, `${path}.${key}`, seen));
  return Object.isFrozen(value) ? inner : [path || "itself", ...inner];
}

function scribble(value: unknown, seen: Set<unknown>): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  for (const [key, inner] of Object.entries(value)) {
    scribble(inner, seen);
    Reflect.set(value, key, "scribbled");
  }
  Reflect.set(value, "added", "scribbled");
}
