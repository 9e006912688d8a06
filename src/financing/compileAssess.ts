import { refuseUnknown } from "../core/error/refuseUnknown";
import type { FactDeclarations, FactsOf } from "../core/fact/fact";
import { readFacts } from "../core/fact/readFacts";
import type { Truth } from "../core/truth/truth";
import { type Compiled, compileCondition } from "../criteria/compile/compileCondition";
import { evaluate } from "../criteria/evaluate/evaluate";
import type { AsOf } from "../law/basis";
import { cellReader } from "./eligibility/cellReader";
import { refuseProgramme } from "./eligibility/refuseProgramme";
import { rulesAt } from "./eligibility/rulesAt";
import type { Programme } from "./types/programme";

/**
 * Compile a programme on one day to a fast test whether its criteria hold: {@link assess} without reasons.
 *
 * It is meant for many businesses. Exact values and facts left out take a fast path; everything else (ranges, some
 * options, reasons for not knowing, amounts as text) is evaluated as {@link assess} does. Answers and errors, with code
 * and path, are the same on every input.
 *
 * @param options - `asOf` is required; it is the only option.
 * @returns a function of the facts: true for eligible, false for ineligible, `null` for unknown. If the programme was
 *   not in force on that day, it always gives `null`. It throws what {@link assess} throws for the facts.
 * @throws UmkmError `invalid-rule` for anything that is not a programme, or for a programme for clusters;
 *   `invalid-date`, `unknown-option`.
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
  options: Pick<AsOf, "asOf">,
): (facts: FactsOf<D>) => Truth {
  refuseProgramme(programme, false);
  refuseUnknown(options, ["asOf"], "unknown-option");
  const { found } = rulesAt("eligibility", programme, options);
  const { facts: declared } = programme;
  if (!found) {
    return (facts) => {
      readFacts(declared, facts);
      return null;
    };
  }
  const { asOf, rules } = found;
  const when = { all: rules.criteria.map((criterion) => criterion.when) };
  // Criteria that the library could not read leave the answer unknown, even if all others hold.
  const holds = rules.unread?.length ? null : true;
  const inFull = (facts: unknown) =>
    evaluate(when, { facts: readFacts(declared, facts), members: null, asOf }) && holds;
  const cells = new Map(Object.entries(declared).map(([name, kind], at) => [name, { at, kind }]));
  const compiled: Compiled | null = compileCondition(when, cells, asOf);
  if (!compiled) return inFull;
  const read = cellReader(cells);
  return (facts) => {
    const values = read(facts);
    return values ? compiled(values) && holds : inFull(facts);
  };
}
