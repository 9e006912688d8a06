import { expect, it } from "vitest";
import { publicEntries } from "../house/publicEntries";
import { root } from "../house/sourceFiles";
import { calls, leftOut } from "./calls";
import { fuzz, publicFunction } from "./fuzz";

const { FUZZ_RUNS = 200, FUZZ_PART = "1/1" } = process.env;
const runs = Number(FUZZ_RUNS);
/** Which of how many parts of the functions: those of a part are spread over all of them. */
const [part = 1, parts = 1] = FUZZ_PART.split("/").map(Number);

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

it.each(Object.keys(calls).filter((name, at) => !(name in leftOut) && at % parts === part - 1))(
  "%s gives an answer or an UmkmError, whatever it is given",
  (name) => {
    fuzz(name, runs);
  },
  // A nightly million has no limit of time.
  runs <= 1_000 ? 600_000 : 0,
);
