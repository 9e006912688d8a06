import { createRequire } from "node:module";
import fc from "fast-check";

/** A text that no message may repeat. */
export const secret = "rahasia-7310459218";
/** What a getter or a trap of the input itself throws: it passes through as it is. */
export const ownError = new Error("of the input itself");

const throws = () => {
  throw ownError;
};
const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;
let deep: unknown = { fact: "plafon", atMost: 1 };
for (let depth = 0; depth < 1_000; depth += 1) deep = { not: deep };
// Another copy of the library, with settings of its own.
const require = createRequire(import.meta.url);
const path = require.resolve("decimal.js");
const loaded = require.cache[path];
delete require.cache[path];
const { Decimal: Other } = require("decimal.js") as typeof import("decimal.js");
if (loaded) require.cache[path] = loaded;

const raw: readonly unknown[] = [
  undefined,
  null,
  true,
  Symbol("junk"),
  throws,
  new Proxy({}, { get: throws, ownKeys: throws, getPrototypeOf: throws, has: throws }),
  new Proxy([], {}),
  Object.defineProperty({}, "plafon", { get: throws, enumerable: true }),
  Object.create({ asOf: "2024-03-05" }),
  JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  { toString: throws, valueOf: throws },
  secret,
  secret.repeat(5_000),
  "9".repeat(100_000),
  "\ud800",
  "a\udc00b",
  "١٢٣٤٥",
  "２０２４-０３-０５",
  "2024-03-05T00:00:00+07:00",
  "2024-02-30",
  "__proto__",
  "constructor",
  "toString",
  "",
  " 1",
  "1e21",
  "-1",
  "0x10",
  -0,
  0.1,
  1e21,
  1e-7,
  Number.MAX_SAFE_INTEGER + 1,
  Number.MIN_VALUE,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2n ** 63n + 1n,
  -1n,
  new Other("1e600000000"),
  new Other("12.5"),
  new Other(Number.NaN),
  new Date(Number.NaN),
  new Date("2024-03-05T23:00:00-10:00"),
  new Map([["plafon", 1]]),
  new Set([1]),
  new Array(1_000),
  Buffer.from("junk"),
  cyclic,
  deep,
  { unknown: secret },
  { atLeast: 2, atMost: 1 },
  { oneOf: [] },
  { body: secret },
];

/** Something from the list by its position, since fast-check would look into it, or something that fast-check made. */
export type Junk = { readonly listed: number } | { readonly made: unknown };

export function valueOfJunk(junk: Junk): unknown {
  return "listed" in junk ? raw[junk.listed] : junk.made;
}

/** Anything at all: what fast-check thinks of, and what callers have been seen to pass. */
export const anyJunk: fc.Arbitrary<Junk> = fc.oneof(
  { weight: 3, arbitrary: fc.nat({ max: raw.length - 1 }).map((listed) => ({ listed })) },
  {
    weight: 1,
    arbitrary: fc
      .anything({
        maxDepth: 2,
        maxKeys: 3,
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withObjectString: true,
        withSparseArray: true,
        withTypedArray: true,
      })
      .map((made) => ({ made })),
  },
);
