import type { Size } from "../../core/options";
import type { SizeMeasure } from "../../size/regime";
import type { Words } from "./words";

/** The wording of size classes. */
export interface SizeWording {
  readonly sizes: Words<Size | "excluded">;
  readonly assumed: Words<AssumedId>;
  /** The class is known. */
  readonly known: (size: Size, day: string, rule: string) => string;
  /** The classes that are left. */
  readonly unknown: (candidates: string, day: string, rule: string) => string;
  /** The business is excluded from its class; the exclusions say why, and what it is instead. */
  readonly excluded: (day: string, rule: string) => string;
  /** Stands before what excludes it. */
  readonly because: string;
  /** What excludes a business from its class, as a statement about it. */
  readonly exclusions: Words<ExclusionId>;
  /** No limits were in force, and why. */
  readonly noRule: (day: string, why: string) => string;
  /** What one measure says; `size` and `atMost` are `null` where they are not known, or where there is no limit. */
  readonly reading: (measure: string, observed: string | null, size: Size | null, atMost: string | null) => string;
  readonly conflict: string;
}

/** What keeps a business out of a size class, by id. */
export type ExclusionId = "penanaman-modal-asing" | "kecil-berdiri-sendiri" | "menengah-berdiri-sendiri";

/** What a size class takes for granted, by id. */
export type AssumedId =
  | "purpose:facilities"
  | "policy:either"
  | "policy:both"
  | `policy:by-${SizeMeasure}`
  | "partOf:none"
  | "foreignOwned:false";
