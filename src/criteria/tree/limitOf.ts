/** The comparators of ordered values: at most one of them is there. */
interface Comparators<V> {
  readonly atMost?: V | undefined;
  readonly lessThan?: V | undefined;
  readonly atLeast?: V | undefined;
  readonly moreThan?: V | undefined;
}

/** The side of a value on which a leaf holds. */
export interface Limit<V> {
  readonly value: V;
  /** Whether the leaf holds at the value itself. */
  readonly inclusive: boolean;
  /** Whether the leaf holds below the value; otherwise it holds above. */
  readonly upper: boolean;
}

/** Return the limit that a leaf sets to an amount or a count, or `undefined` for a leaf without one. */
export function limitOf<V>({ atMost, lessThan, atLeast, moreThan }: Comparators<V>): Limit<V> | undefined {
  const most = atMost ?? lessThan;
  const value = most ?? atLeast ?? moreThan;
  if (value === undefined) return undefined;
  return { value, inclusive: (atMost ?? atLeast) !== undefined, upper: most !== undefined };
}
