import { UmkmError } from "../../core/error/UmkmError";
import type { AnyCondition, AnyGroup, AnyLeaf, AnyQuantifier } from "../anyCondition";

/** A condition by what it is: the one of `leaf`, `group` and `quantifier` that is there. */
export type Shape = Leaf | Group | Quantifier;

/** A condition that reads facts. */
interface Leaf {
  readonly leaf: AnyLeaf;
  readonly group?: undefined;
  readonly quantifier?: undefined;
}

/** How many truths make a condition true. */
interface Counting {
  /** Inclusive; `null` for all of them. */
  readonly least: number | null;
  /** Inclusive; left out, there is no upper bound. */
  readonly most?: number | undefined;
}

/** Conditions on the same facts, of which so many must be true. */
export interface Group extends Counting {
  readonly leaf?: undefined;
  readonly group: AnyGroup;
  readonly quantifier?: undefined;
  readonly parts: readonly AnyCondition[];
}

/** A condition that must be true of so many members. */
export interface Quantifier extends Counting {
  readonly leaf?: undefined;
  readonly group?: undefined;
  readonly quantifier: AnyQuantifier;
  readonly asked: AnyCondition;
  /** The largest share of the members of whom it may be true, inclusive; left out, there is none. */
  readonly mostShare?: number | undefined;
}

/** Every property that a group or a quantifier may have. */
interface Inner extends Partial<Record<"all" | "any" | "of", readonly AnyCondition[]>> {
  readonly not?: AnyCondition;
  readonly every?: AnyCondition;
  readonly some?: AnyCondition;
  readonly count?: AnyCondition;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly atMostShare?: number;
}

/** Return what a condition is. @throws UmkmError `invalid-rule` for a value that is not a condition. */
export function shapeOf(condition: AnyCondition): Shape {
  if ("fact" in condition || "sum" in condition || "share" in condition) return { leaf: condition };
  const { all, any, not, of, every, some, count, atLeast = 0, atMost, atMostShare: mostShare }: Inner = condition;
  const bounds = { least: all || every ? null : any || some ? 1 : atLeast, most: not ? 0 : atMost };
  const parts = all ?? any ?? of ?? (not && [not]);
  if (parts) return { group: condition as AnyGroup, parts, ...bounds };
  const asked = every ?? some ?? count;
  if (asked) return { quantifier: condition as AnyQuantifier, asked, ...bounds, mostShare };
  throw new UmkmError("invalid-rule", [], "a leaf, a group or a quantifier");
}
