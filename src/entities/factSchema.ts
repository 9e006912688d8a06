import type * as z from "zod/mini";
import { UmkmError } from "../core/error/UmkmError";
import type { FactKind, FactOf } from "../core/fact/fact";
import { readFact } from "../core/fact/readFact";
import { checkedSchema } from "./schema/checkedSchema";
import type { StoredRupiahFact } from "./schema/storedFact";

/** A fact of kind `K` as a record may hold it: as {@link FactOf}, with rupiah that survive JSON. */
export type StoredFactOf<K extends FactKind> = K extends "rupiah" ? StoredRupiahFact : FactOf<K>;

/**
 * Make a schema of a fact: exact, a range or one of several options, not known and why, or `null`.
 *
 * It accepts what the functions of this library accept, except a bigint or a Decimal, which JSON cannot hold. Issues
 * carry the stable code in `params.code` and never the value.
 *
 * @param kind - "rupiah", "count", "date", "yes-no", or a list of options.
 *
 * @example
 * ```ts
 * import { factSchema } from "umkm/entities";
 *
 * // What is wrong with a range that is upside down?
 * const [issue] = factSchema("rupiah").safeParse({ atLeast: 2_000_000, atMost: 1_000_000 }).error?.issues ?? [];
 * issue?.code === "custom" && issue.params?.code; // => "invalid-range"
 * ```
 */
export function factSchema<const K extends FactKind>(kind: K): z.ZodMiniType<StoredFactOf<K>, StoredFactOf<K>> {
  return checkedSchema(
    (input) => {
      readFact(kind, input, []);
      if (kind === "rupiah" && !isStored(input)) {
        throw new UmkmError("invalid-rupiah", [], "a number or digits as text, which JSON can hold");
      }
    },
    { fact: kind },
  );
}

function isStored(input: unknown): boolean {
  // A Decimal shows its digits as a property that is an array.
  const held: unknown[] = typeof input === "object" && input !== null ? Object.values(input) : [input];
  return held.every((value) => typeof value !== "bigint" && (typeof value !== "object" || value === null));
}
