import { calendarDate } from "../core/day/calendarDate";
import { refuseUnknown } from "../core/error/refuseUnknown";
import type { FactDeclarations, FactsOf } from "../core/fact/fact";
import type { Truth } from "../core/truth/truth";
import { nodeOf } from "../criteria/evaluate/nodeOf";
import { placesOf } from "../criteria/evaluate/placesOf";
import { readApplicant } from "../criteria/implied/readApplicant";
import type { AsOf } from "../law/basis";
import { refuseProgramme } from "./eligibility/refuseProgramme";
import { type PresumedOption, settlingOf } from "./eligibility/settlingOf";
import type { Programme } from "./types/programme";

/**
 * Compile a programme on one day to a fast test whether its criteria hold: {@link assess} without reasons.
 *
 * It is meant for many businesses. Exact values and facts left out take a fast path; everything else (ranges, some
 * options, reasons for not knowing, amounts as text) is evaluated as {@link assess} does. Answers and errors, with code
 * and path, are the same on every input.
 *
 * @param options - `asOf` is required. With `presumed: "count"`, presumably eligible counts as true.
 * @returns a function of the facts: true for eligible, false for ineligible, `null` for presumably eligible and for
 *   unknown. If the programme was not in force on that day, it always gives `null`. It throws what {@link assess} throws
 *   for the facts.
 * @throws UmkmError `invalid-rule` for anything that is not a programme, or for a programme for clusters;
 *   `invalid-date`, `unknown-option`, `invalid-option`.
 *
 * @example
 * ```ts
 * import { compileAssess, kurMikro } from "umkm";
 *
 * // Which of these may have a KUR mikro, as far as is known?
 * const mayHave = compileAssess(kurMikro, { asOf: "2026-02-01" });
 * [{ plafon: 100_000_001 }, { plafon: 100_000_000 }].map(mayHave); // => [false, null]
 * ```
 */
export function compileAssess<D extends FactDeclarations>(
  programme: Programme<D>,
  options: Pick<AsOf, "asOf"> & PresumedOption,
): (facts: FactsOf<D>) => Truth {
  refuseProgramme(programme, false);
  refuseUnknown(options, ["asOf", "presumed"], "unknown-option");
  const { firm, soft, closed } = settlingOf(programme, options);
  const places = placesOf(programme.facts);
  const [ofFirm, ofSoft] = [nodeOf(firm, places, null), nodeOf(soft, places, null)];
  const asOf = calendarDate(options.asOf, ["asOf"]);
  return (facts) => {
    const cells = readApplicant(places, facts, [], false);
    const scope = { cells, members: null, asOf };
    const truth = ofFirm.truth(cells, scope);
    // A rule that is not firm counts only where it holds.
    return truth === false ? false : truth && closed && ofSoft.truth(cells, scope) === true ? true : null;
  };
}
