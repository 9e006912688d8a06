import { expect, it } from "vitest";
import { publicEntries } from "../publicEntries";
import { root } from "../sourceFiles";
import { calls, leftOut } from "./calls";
import { fuzz, publicFunction } from "./fuzz";

const runs = Number(process.env.FUZZ_RUNS ?? 1_000);

it("calls every public function and schema", async () => {
  const callable = new Set<string>();
  for (const { source } of publicEntries) {
    for (const [name, value] of Object.entries<unknown>(await import(/* @vite-ignore */ root + source))) {
      const isSchema = typeof value === "object" && value !== null && "safeParse" in value;
      if (typeof value === "function" || isSchema) callable.add(name);
    }
  }
  expect(Object.keys(calls).sort()).toEqual([...callable].sort());
});

it.each(Object.entries(calls))("%s is called as it is meant to be", (name, { args }) => {
  expect(() => publicFunction(name)(...args)).not.toThrow();
});

it.each(Object.keys(calls).filter((name) => !(name in leftOut)))(
  "%s gives an answer or an UmkmError, whatever it is given",
  (name) => {
    fuzz(name, runs);
  },
  600_000,
);
