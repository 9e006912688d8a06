import { createRequire } from "node:module";
import { Decimal } from "decimal.js";
import { afterAll, describe, expect, it, vi } from "vitest";
import { deepFreeze } from "../src/core/plain/deepFreeze";
import { calls, leftOut } from "./fuzz/calls";
import { publicFunction } from "./fuzz/fuzz";
import { variantsOf } from "./fuzz/variants";

const names = Object.keys(calls).filter((name) => name !== "UmkmError" && !name.endsWith("Schema"));
// Curves and decimals may hold functions; what is compared is what can be stored.
const answer = (name: string) => publicFunction(name)(...(calls[name]?.args ?? []).map((arg) => frozen(arg)));
const told = (name: string) => JSON.stringify(answer(name)) ?? "a function";
const before = new Map(names.map((name) => [name, told(name)]));

describe("equal inputs give equal answers", () => {
  const require = createRequire(import.meta.url);
  const shared = require("decimal.js") as typeof Decimal;
  afterAll(() => {
    // All of them: other tests share this copy.
    for (const one of [Decimal, shared]) one.set({ defaults: true });
  });

  it.each([
    ["in the order of their names", [...names].sort()],
    ["in the opposite order", [...names].sort().reverse()],
    ["twice each", names.flatMap((name) => [name, name])],
  ])("%s", (_, order) => {
    for (const name of order) expect(told(name), name).toBe(before.get(name));
  });

  // In one copy what is kept wrongly stays wrong, whatever the order; another copy keeps what it is asked first.
  it("in another copy of the library, asked in the opposite order", async () => {
    const asked = (from: typeof calls) =>
      names.flatMap((name) => variantsOf(from[name] ?? { args: [] }, 20).map((args) => ({ name, args })));
    const here = asked(calls).map(({ name, args }) => outcomeOf(() => publicFunction(name)(...args)));
    vi.resetModules();
    const [fuzz, other] = await Promise.all([import("./fuzz/fuzz"), import("./fuzz/calls")]);
    expect(fuzz.publicFunction).not.toBe(publicFunction);
    const there = asked(other.calls)
      .reverse()
      .map(({ name, args }) => outcomeOf(() => fuzz.publicFunction(name)(...args)))
      .reverse();
    const differ = asked(calls).filter((_, at) => here[at] !== there[at]);
    expect(differ).toEqual([]);
    // Most of what is asked is sound, else the same refusals would be compared.
    expect(here.filter((text) => !text.startsWith("refused")).length).toBeGreaterThan(here.length / 2);
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

// A schema of Zod's keeps parts of its own, which are not the library's to freeze.
it.each(names.filter((name) => name !== "factSchema"))("no two answers of %s share what can be written", (name) => {
  const seen = new Set<object>();
  for (const args of variantsOf(calls[name] ?? { args: [] }, 140)) {
    for (const arg of args) frozen(arg);
    const given = new Set(args.flatMap((arg) => [...writable(arg)]));
    const parts = valueOrNull(() => publicFunction(name)(...args));
    const own = [...writable(parts)].filter((part) => !given.has(part));
    expect(own.filter((part) => seen.has(part))).toEqual([]);
    for (const part of own) seen.add(part);
  }
});

it("leaves out of the junk only what is a function of the library", () => {
  expect(Object.keys(calls)).toEqual(expect.arrayContaining(Object.keys(leftOut)));
});

/** A typed array cannot be frozen. */
function frozen(arg: unknown): unknown {
  const holdsCells = typeof arg === "object" && Object.values(arg ?? {}).some(ArrayBuffer.isView);
  return holdsCells || ArrayBuffer.isView(arg) ? arg : deepFreeze(arg);
}

function valueOrNull(ask: () => unknown): unknown {
  try {
    return ask();
  } catch {
    return null;
  }
}

function outcomeOf(ask: () => unknown): string {
  try {
    return JSON.stringify(ask()) ?? "a function";
  } catch (error) {
    return `refused: ${JSON.stringify(error)} ${error}`;
  }
}

/** All objects in a value that can be written, at any depth. */
function writable(value: unknown, seen = new Set<object>(), found = new Set<object>()): Set<object> {
  if (typeof value !== "object" || value === null || seen.has(value)) return found;
  seen.add(value);
  if (!Object.isFrozen(value)) found.add(value);
  for (const inner of Object.values(value)) writable(inner, seen, found);
  return found;
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
