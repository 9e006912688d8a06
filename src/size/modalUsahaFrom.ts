import { addAmounts } from "../core/amount/addAmounts";
import type { Amount } from "../core/amount/amount";
import { compareAmounts } from "../core/amount/compareAmounts";
import { subtractAmounts } from "../core/amount/subtractAmounts";
import { UmkmError } from "../core/error/UmkmError";
import type { FactDeclarations, FactsOf, Range, Unknown } from "../core/fact/fact";
import { unknownReasons } from "../core/fact/fact";
import type { MissingWhy } from "../core/fact/known";
import { readFacts } from "../core/fact/readFacts";
import { deepFreeze } from "../core/plain/deepFreeze";

/** The parts of modal usaha, by kind: whole or decimal rupiah. */
export const capitalFacts = /* @__PURE__ */ deepFreeze({
  ownCapital: "rupiah",
  borrowedCapital: "rupiah",
  landAndBuildingOfPlaceOfBusiness: "rupiah",
} as const satisfies FactDeclarations);

/** The parts of modal usaha; each may be exact, a range, unknown with a reason, or left out, which is unknown too. */
export type CapitalFacts = FactsOf<typeof capitalFacts>;

/**
 * Work out modal usaha from its parts: own and borrowed capital, less land and building of the place of business.
 *
 * Give the whole capital that runs the business, without subtracting anything. Of land and building give only the place
 * of business, as far as that capital paid for it. A part left out is not known, never 0. The known parts bound the
 * answer: if land and building are not known, the lower bound is 0.
 *
 * @param facts - amounts in rupiah from 0 on; each may be exact, `{ atLeast, atMost }` (inclusive) or `{ unknown }`.
 * @returns a fact for `classifySize`: the exact amount; or the tightest `{ atLeast, atMost }`, both inclusive; or
 *   `{ unknown }` if it is unbounded, with the first reason among `not-asked`, `declined` and `not-available` that some
 *   part has.
 * @throws UmkmError `infeasible` if land and building surely exceed the capital; `invalid-rupiah`, `ambiguous-amount`,
 *   `invalid-range`, `invalid-option` and `unknown-fact` for anything that is not such a fact.
 *
 * @see PP 7/2021 Pasal 35 ayat (3): the exclusion is law text. That own and borrowed capital together are modal usaha
 *   rests on a single source.
 *
 * @example
 * ```ts
 * import { modalUsahaFrom } from "umkm";
 *
 * // What is the modal usaha of a workshop whose own hall takes 500 million of its 1.4 billion rupiah?
 * const own = { ownCapital: 1_000_000_000, landAndBuildingOfPlaceOfBusiness: 500_000_000 };
 * modalUsahaFrom({ ...own, borrowedCapital: 400_000_000 }); // => 900000000
 *
 * // And when it does not say what it borrowed?
 * modalUsahaFrom({ ...own, borrowedCapital: { unknown: "declined" } }); // => { atLeast: 500000000 }
 * ```
 */
export function modalUsahaFrom(facts: CapitalFacts): Amount | Range<Amount> | Unknown {
  const known = readFacts(capitalFacts, facts) as unknown as Record<keyof CapitalFacts, Part>;
  const { ownCapital: own, borrowedCapital: borrowed, landAndBuildingOfPlaceOfBusiness: land } = known;
  const least = addAmounts([own.least ?? 0, borrowed.least ?? 0]);
  const most = own.most === null || borrowed.most === null ? null : addAmounts([own.most, borrowed.most]);
  const landLeast = land.least ?? 0;
  if (most !== null && compareAmounts(landLeast, most) > 0) {
    throw new UmkmError("infeasible", ["landAndBuildingOfPlaceOfBusiness"], "no more than own and borrowed capital");
  }
  const mayTakeAll = land.most === null || compareAmounts(land.most, least) >= 0;
  const atLeast = mayTakeAll ? 0 : subtractAmounts(least, land.most);
  if (most !== null) {
    const atMost = subtractAmounts(most, landLeast);
    return atLeast === atMost ? atMost : { atLeast, atMost };
  }
  const why = unknownReasons.find((reason) => [own, borrowed, land].some((part) => part.why === reason));
  return atLeast === 0 && why ? { unknown: why } : { atLeast };
}

interface Part {
  readonly least: Amount | null;
  readonly most: Amount | null;
  readonly why: MissingWhy | null;
}
