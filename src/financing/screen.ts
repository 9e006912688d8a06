import { UmkmError } from "../core/error/UmkmError";
import type { FactDeclarations, FactKind } from "../core/fact/fact";
import { placesOf } from "../criteria/evaluate/placesOf";
import { readApplicant } from "../criteria/implied/readApplicant";
import type { AsOf } from "../law/basis";
import { isFirm } from "../law/isFirm";
import { assess } from "./assess";
import { refuseProgramme } from "./eligibility/refuseProgramme";
import { remedies } from "./remedies";
import type { AnyProgramme, Programme } from "./types/programme";
import type { Screened, ScreenFacts, Screening } from "./types/screening";

/**
 * Screen one business against several programmes at once, and rank the answers.
 *
 * The order is:
 * - eligible, then presumably eligible;
 * - unknown: by the number of decisive facts, then of missing facts, the fewest first; last those that no fact settles;
 * - ineligible: by the number of criteria that bar and cannot be remedied, then of those that can, the fewest first;
 * - without a rule on that day.
 *
 * Equal answers keep the order of the programmes. Each programme takes the facts that it declares. Programmes for
 * clusters are not screened, because a group is more than one applicant: they are named in `forClusters`.
 *
 * @param facts - one set of facts for all programmes; names that only a programme for clusters declares are accepted.
 * @param options - `asOf` is required.
 * @throws UmkmError `unknown-fact` for a name that none of the programmes declares; `invalid-rule` if two programmes
 *   declare a name with different kinds or have the same id; else as {@link assess}.
 *
 * @example
 * ```ts
 * import { kurKhusus, kurMikro, screen } from "umkm";
 *
 * // Which programmes are left for a police officer with a stall?
 * const { ranked, forClusters } = screen([kurMikro, kurKhusus], { occupation: "polri" }, { asOf: "2024-03-05" });
 * ranked.map(({ programme, outcome }) => [programme, outcome.status]); // => [["kur-mikro", "ineligible"]]
 * ranked[0]?.remedies[0]?.kind; // => "none"
 * forClusters; // => ["kur-khusus"]
 * ```
 */
export function screen<const P extends readonly AnyProgramme[]>(
  programmes: P,
  facts: ScreenFacts<P>,
  options: AsOf,
): Screening {
  if (!Array.isArray(programmes)) throw new UmkmError("invalid-rule", ["programmes"], "a list of programmes");
  for (const [n, one] of programmes.entries()) refuseProgramme(one, undefined, ["programmes", n]);
  readApplicant(placesOf(vocabularyOf(programmes)), facts);
  const single = programmes.filter((one): one is Programme<FactDeclarations> => !one.memberFacts);
  const ranked = single.map((programme) => screened(programme, facts as Readonly<Record<string, unknown>>, options));
  return {
    kind: "screening",
    ranked: ranked.sort((a, b) => compareRanks(rankOf(a), rankOf(b))),
    forClusters: programmes.filter((one) => one.memberFacts).map(({ id }) => id),
  };
}

function screened(
  programme: Programme<FactDeclarations>,
  facts: Readonly<Record<string, unknown>>,
  options: AsOf,
): Screened {
  const own = Object.entries(facts).filter(([name]) => Object.hasOwn(programme.facts, name));
  const taken = Object.fromEntries(own) as object;
  const outcome = assess(programme, taken, options);
  const fails = outcome.status !== "no-rule" && outcome.reasons.some(({ truth }) => truth === false);
  const healed = fails ? remedies(programme, taken, options) : null;
  return {
    programme: programme.id,
    outcome,
    remedies: healed && healed.status !== "no-rule" ? healed.remedies : [],
  };
}

/** The rank of a programme: lists compare number by number, smaller first. */
function rankOf({ outcome, remedies: steps }: Screened): readonly [number, number, number] {
  if (outcome.status === "no-rule") return [4, 0, 0];
  if (outcome.status === "unknown") {
    // If a rule leaves it open, answers can settle only a no.
    const questions = outcome.open.length > 0 ? Infinity : outcome.missing.filter(({ decisive }) => decisive).length;
    return [2, questions, outcome.missing.length];
  }
  if (outcome.status !== "ineligible") return [outcome.status === "eligible" ? 0 : 1, 0, 0];
  const barring = steps.filter(isFirm);
  const failing = new Set(barring.map(({ criterion }) => criterion));
  // A remedy may also list facts that cannot be changed (`none`); a criterion without a remedy lists nothing else.
  const healable = new Set(barring.filter(({ kind }) => kind !== "none").map(({ criterion }) => criterion));
  return [3, failing.size - healable.size, healable.size];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, n) => value !== b[n]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

/** The facts that any programme declares. Programmes for single businesses must agree on the kinds. */
function vocabularyOf(programmes: readonly AnyProgramme[]): FactDeclarations {
  const words = new Map<string, FactKind>();
  const ids = new Set<string>();
  for (const [n, { id, facts, memberFacts }] of programmes.entries()) {
    if (ids.has(id)) throw new UmkmError("invalid-rule", ["programmes", n, "id"], "an id that no other programme has");
    ids.add(id);
    if (memberFacts) continue;
    for (const [name, kind] of Object.entries(facts)) {
      if (JSON.stringify(words.get(name) ?? kind) !== JSON.stringify(kind)) {
        throw new UmkmError("invalid-rule", ["programmes", n, "facts", name], "the kind that it has elsewhere");
      }
      words.set(name, kind);
    }
  }
  for (const { facts, memberFacts } of programmes) {
    const both = Object.entries({ ...memberFacts, ...facts });
    for (const [name, kind] of both) if (!words.has(name)) words.set(name, kind);
  }
  return Object.fromEntries(words);
}
