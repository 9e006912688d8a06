import type { OrderedFact } from "../../core/fact/fact";

/** A property that may be left out, or be `null` as in a database row. */
export type Maybe<T> = T | null | undefined;

/**
 * Rupiah as a record holds them: a whole number, or digits as text.
 *
 * A bigint or a Decimal does not survive JSON: write it as text (`String(amount)`, `amount.toFixed()`).
 */
export type StoredRupiah = number | string;

/** An amount in rupiah that survives JSON: exact, a range, or not known. */
export type StoredRupiahFact = OrderedFact<StoredRupiah>;
