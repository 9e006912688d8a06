import { type Size, sizes } from "../core/options";
import { basisOf } from "../law/basisOf";
import type { Graded } from "../law/graded";
import { valueAt } from "../law/valueAt";
import { completions } from "./completions";
import { conflictOf } from "./conflictOf";
import { exclusionReasons } from "./exclusionReasons";
import { missingSizeFacts } from "./missingSizeFacts";
import type { SizeMissing, SizeOptions, SizeOutcome } from "./outcome";
import { readingOf } from "./readingOf";
import { readSizeFacts } from "./readSizeFacts";
import { readSizeOptions } from "./readSizeOptions";
import type { SizeFacts } from "./regime";
import { bpsWorkers } from "./regimes/bpsWorkers";
import { statuteSizes } from "./regimes/statuteSizes";
import { sizeCaseOf } from "./sizeCaseOf";

/**
 * Classify a business as mikro, kecil, menengah or besar by the law in force on a day.
 *
 * Limits are inclusive (*paling banyak*): the statutory amount belongs to the lower class. Which measures count depends
 * on the law, and under PP 7/2021 on the purpose and on whether the business was established before 2021-02-02.
 *
 * @param facts - amounts in rupiah, workers as a whole number from 1 on, `establishedOn` as a day, `partOf` and
 *   `foreignOwned` for ownership. Each may be exact, `{ atLeast, atMost }` (inclusive), `{ unknown }`, or left out.
 * @param options - `asOf` is required; see {@link SizeOptions}.
 * @returns the class with its readings and its basis; or the exact candidates and what is missing; or why the business
 *   is excluded; or that no amounts were in force. Legal outcomes never throw.
 * @throws UmkmError for what cannot be meant: `invalid-date`, `invalid-rupiah`, `invalid-count`, `invalid-range`,
 *   `invalid-option`, `invalid-fact`, `unknown-fact`, `unknown-option`.
 *
 * @see UU 20/2008 Pasal 6; PP 7/2021 Pasal 35.
 *
 * @example
 * ```ts
 * import { classifySize } from "umkm";
 *
 * // Which class is a bakery of 2015 with sales of 3 billion rupiah a year?
 * const facts = { hasilPenjualanTahunan: 3_000_000_000, establishedOn: "2015-06-01" };
 * const now = classifySize(facts, { asOf: "2024-03-05" });
 * now.status === "known" && now.size; // => "kecil"
 *
 * // And by the law before, where its net assets could still make it smaller?
 * const before = classifySize(facts, { asOf: "2019-03-05" });
 * before.status === "unknown" && before.candidates; // => ["mikro", "kecil", "menengah"]
 * ```
 */
export function classifySize(facts: SizeFacts, options: SizeOptions): SizeOutcome {
  const known = readSizeFacts(facts);
  const read = readSizeOptions(options);
  const { asOf, policy } = read;
  const given = Object.keys(facts).filter((fact) => (facts[fact as keyof SizeFacts] ?? null) !== null);
  const at = valueAt(read.standard === "statute" ? statuteSizes : bpsWorkers, asOf);
  if (!at.found) return { kind: "size", status: "no-rule", asOf, why: at.why, ...(at.gap && { gap: at.gap }) };
  const { value: regime } = at.period;
  const independent = { partOf: "none", foreignOwned: false };
  const silent = Object.entries(independent).filter(
    ([fact]) => read.independence === "assume" && !given.includes(fact),
  );
  const sizeCase = sizeCaseOf(regime, known, read, Object.fromEntries(silent));
  const { axes, uses, exclusions, limits } = sizeCase;
  const by = policy !== "either" && policy !== "both";
  if (by && !axes[policy]) return { kind: "size", status: "no-rule", asOf, why: "measure-not-used" };
  const found = completions(sizeCase);
  const candidates = [...sizes, "excluded" as const].filter((size) => found.some(({ answer }) => answer === size));

  const used: Graded[] = by ? [] : [...uses];
  const readings = limits.map((limit) => {
    const classes = axes[limit.measure];
    const rests = classes?.includes("besar") ? [limit, regime.besar] : [limit];
    used.push(...rests);
    return readingOf(limit, known[limit.measure], classes, rests);
  });
  const rules = exclusions.filter((rule) =>
    found.some(({ size, barredBy }) => barredBy.includes(rule) || rule.size === size),
  );
  used.push(...rules);
  const chosen = uses.some(({ measures, eitherByLaw }) => measures.length > 1 && !(eitherByLaw && policy === "either"));
  const assumed = [
    ...(options.purpose || !uses[0]?.purpose ? [] : ["purpose:facilities"]),
    ...(by ? [`policy:by-${policy}`] : chosen ? [`policy:${policy}`] : []),
    ...silent.filter(([fact]) => axes[fact]).map((pair) => pair.join(":")),
  ];
  const days = rules.map(({ fromEvidence }) => fromEvidence);
  const basis = basisOf(regime.id, asOf, at.period, used, regime.notCovered, options.maxAgeDays, days);
  const answer = { kind: "size", readings, assumed, basis } as const;
  const [only] = candidates;
  if (candidates.length === 1 && only === "excluded") {
    return { ...answer, status: only, reasons: exclusionReasons(sizeCase, found) };
  }
  const more = { ...answer, conflict: conflictOf(sizeCase), ignored: given.filter((fact) => !axes[fact]) };
  if (candidates.length === 1) return { ...more, status: "known", size: only as Size };
  const missing = missingSizeFacts(sizeCase, found) as [SizeMissing, ...SizeMissing[]];
  return { ...more, status: "unknown", candidates, missing };
}
