import fc from "fast-check";
import * as entities from "../../src/entities/index";
import * as umkm from "../../src/index";
import { type Call, calls } from "./calls";
import { anyJunk, type Junk, ownError, secret, valueOfJunk } from "./junk";

type Path = readonly string[];

/** Every public function by name: what it is called with, and what calls it. */
export function publicFunction(name: string): (...args: unknown[]) => unknown {
  const found: unknown = { ...umkm, ...entities, ...inTwoSteps }[name as "assess"];
  if (name === "UmkmError") return (...args) => new umkm.UmkmError(...(args as ["invalid-date", [], ""]));
  if (typeof found === "function") return found as never;
  const schema = found as { safeParse(data: unknown): unknown };
  return (data) => schema.safeParse(data);
}

/** Functions that give a function, or answers one by one: asked to the end. */
const inTwoSteps = {
  classifySizes: (businesses: Iterable<object>, options: { asOf: string }) => [
    ...umkm.classifySizes(businesses, options),
  ],
  compileAssess: (programme: typeof umkm.kurMikro, options: never, facts: object) =>
    umkm.compileAssess(programme, options)(facts),
  compileSize: (options: never, facts: object) => umkm.compileSize(options)(facts),
  compileSizeColumns: (options: never, columns: object, into: Uint8Array) =>
    umkm.compileSizeColumns(options)(columns, into),
};

/** What stands in another's place: where, what, and the name of a property that it is put under, if it is. */
interface Given {
  readonly place: Path;
  readonly junk: Junk;
  readonly added: boolean;
  readonly key: string;
}

/**
 * Call a function so many times, each time with something else in one place of what it takes: any argument, and any value
 * within those that a caller writes.
 *
 * @throws what fast-check reports, of the first call after which something else came out than an answer or an `UmkmError`.
 */
export function fuzz(name: string, numRuns: number): void {
  const property = fc.property(givenFor(name), (given) => tryOnce(name, given));
  fc.assert(property as fc.IProperty<[Given]>, { numRuns });
  for (const prototype of [Object.prototype, Array.prototype, Function.prototype]) {
    if (Object.keys(prototype).length > 0 || "polluted" in prototype) throw new Error("a prototype was polluted");
  }
}

export function givenFor(name: string): fc.Arbitrary<Given> {
  const { args, made = [] } = calls[name] as Call;
  const places = args.flatMap((arg, at) => placesIn(arg, [String(at)], made.includes(at) ? 1 : 7));
  return fc.record({ place: fc.constantFrom(...places), junk: anyJunk, added: fc.boolean(), key: names });
}

export function tryOnce(name: string, { place, junk, added, key }: Given): void {
  const value = valueOfJunk(junk);
  const { args, passes = false } = calls[name] as Call;
  const changed = put(args, place, added && place.length > 1 ? withKey(value, key) : value) as unknown[];
  try {
    const answer = publicFunction(name)(...changed);
    if (!passes) check(answer, new Set());
  } catch (error) {
    if (error !== ownError) checkError(error, optionsOf(changed[0]));
  }
}

const names = fc.constantFrom("__proto__", "constructor", "toString", "nama", "asOf");

function withKey(value: unknown, key: string): unknown {
  const made = {};
  Object.defineProperty(made, key, { value, enumerable: true });
  return made;
}

function placesIn(value: unknown, path: Path, depth: number): Path[] {
  if (depth === 1 || typeof value !== "object" || value === null || value instanceof Date) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key], depth - 1))];
}

function put(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = put((data as Record<string, unknown>)[key], rest, value);
  return Array.isArray(data)
    ? data.map((one, at) => (String(at) === key ? inner : one))
    : { ...(data as object), [key]: inner };
}

/** The options that data of a rule declares. */
function optionsOf(data: unknown): string[] {
  if (typeof data !== "object" || data === null || !Object.hasOwn(data, "facts")) return [];
  const { facts } = data as { readonly facts: object };
  return Object.values(facts ?? {})
    .flat()
    .filter((one) => typeof one === "string");
}

function checkError(error: unknown, declared: readonly string[]): void {
  if (!(error instanceof umkm.UmkmError)) throw error;
  // A name of the caller's own is the place of a problem, or an option that a rule declares; a value is not.
  const named = [...declared, ...error.path.map(String)];
  const message = named.reduce((text, name) => text.replaceAll(name, ""), error.message);
  if (message.includes(secret) || message.length > 2_000) throw new Error(`a message repeats a value: ${error.code}`);
}

/** An answer holds no NaN and no infinity, and nothing of the prototypes. */
function check(answer: unknown, seen: Set<unknown>): void {
  if (typeof answer === "number" && !Number.isFinite(answer)) throw new Error("an answer holds no finite number");
  if (typeof answer !== "object" || answer === null || seen.has(answer) || seen.size > 500) return;
  seen.add(answer);
  if (Object.getPrototypeOf(answer) !== Object.prototype && !Array.isArray(answer)) return;
  for (const value of Object.values(answer)) check(value, seen);
}
