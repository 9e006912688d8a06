import type { AnyGroup, AnyQuantifier } from "../anyCondition";

/** How many of its parts must be true, at least and at most: what tells the groups and quantifiers apart. */
export function truthBounds(condition: AnyGroup | AnyQuantifier, size: number): readonly [number, number] {
  const unbounded = Number.POSITIVE_INFINITY;
  if ("all" in condition || "every" in condition) return [size, unbounded];
  if ("any" in condition || "some" in condition) return [1, unbounded];
  if ("not" in condition) return [0, 0];
  const { atLeast = 0, atMost = unbounded }: { atLeast?: number; atMost?: number } = condition;
  return [atLeast, atMost];
}
