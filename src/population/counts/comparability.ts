import type { Truth } from "../../core/truth/truth";

/** Where a count comes from. */
export interface Origin {
  readonly region?: string | undefined;
  readonly register?: string | undefined;
}

/** Why two counts cannot be compared. */
export type Incomparable = "different-registers" | "different-regions";

/** Whether two counts can be compared. */
export interface Comparability {
  /** `null` where the register of a count is not known, or a region is known of one count alone. */
  readonly comparable: Truth;
  /** Why they cannot; empty otherwise. */
  readonly incomparable: readonly Incomparable[];
}

/** Whether two counts come from one register of one region. */
export function comparability(before: Origin, after: Origin): Comparability {
  const pairs = [
    ["different-registers", before.register, after.register],
    ["different-regions", before.region, after.region],
  ] as const;
  const incomparable = pairs.flatMap(([id, a, b]) => (a !== undefined && b !== undefined && a !== b ? [id] : []));
  if (incomparable.length > 0) return { comparable: false, incomparable };
  return { comparable: before.register !== undefined && sameOrigin(before, after) ? true : null, incomparable };
}

function sameOrigin(before: Origin, after: Origin): boolean {
  return before.register === after.register && before.region === after.region;
}
