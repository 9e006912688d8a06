import type { Call } from "./calls";

/** Days of several laws, and one that no rule has yet. */
const days = ["2019-06-01", "2020-12-01", "2024-12-31", "2026-02-01", "2031-01-01"];

/**
 * What a function may be asked in place of its arguments: the same with one value changed, or one property left out.
 *
 * @param most - how many at the most, from the whole of them.
 */
export function variantsOf({ args, made = [] }: Call, most: number): readonly (readonly unknown[])[] {
  const all = [args, ...args.flatMap((arg, at) => (made.includes(at) ? [] : put(args, at, changed(arg))))];
  const step = Math.ceil(all.length / most);
  return all.filter((_, at) => at % step === 0);
}

function changed(value: unknown): readonly unknown[] {
  if (typeof value === "boolean") return [!value];
  if (typeof value === "number") return [0, value + 1, value * 10];
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d$/.test(value) ? days : [];
  if (Array.isArray(value)) return value.flatMap((one, at) => put(value, at, changed(one)));
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const { [key as never]: _, ...others } = value;
    return [others, ...changed(one).map((other) => ({ ...value, [key]: other }))];
  });
}

function put(list: readonly unknown[], at: number, values: readonly unknown[]): unknown[][] {
  return values.map((value) => list.map((one, position) => (position === at ? value : one)));
}
