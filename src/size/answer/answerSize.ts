import type { Known } from "../../core/fact/known";
import { readFacts } from "../../core/fact/readFacts";
import { basisOf } from "../../law/basisOf";
import type { Graded } from "../../law/graded";
import type { SizeMissing, SizeOutcome } from "../types/outcome";
import { completions } from "./completions";
import { conflictOf } from "./conflictOf";
import { exclusionReasons } from "./exclusionReasons";
import { independent } from "./independent";
import { leastOf } from "./leastOf";
import { missingSizeFacts } from "./missingSizeFacts";
import { readingOf } from "./readingOf";
import { sizeCaseOf } from "./sizeCaseOf";
import type { SizePlan } from "./sizePlanOf";

/**
 * The outcome for one business by `plan`, with its basis.
 *
 * @throws what {@link readFacts} throws, and `invalid-count` for fewer than one worker.
 */
export function answerSize(plan: SizePlan, facts: object): SizeOutcome<string, string> {
  const { asOf, policy, by, rule, none, standard } = plan;
  const known = readFacts(standard.facts, facts, [], leastOf);
  if (!rule) return { kind: "size", status: "no-rule", asOf, ...none };
  const values = facts as Readonly<Record<string, unknown>>;
  const given = Object.keys(known).filter((fact) => Object.hasOwn(values, fact) && (values[fact] ?? null) !== null);
  // In a custom regime, a fact of that name may not have this value.
  const silent = Object.entries(independent).filter(
    ([fact, value]) => plan.independence === "assume" && !given.includes(fact) && known[fact]?.among?.includes(value),
  );
  const sizeCase = sizeCaseOf(rule, by, known, Object.fromEntries(silent));
  const { axes, uses, exclusions, limits, period } = sizeCase;
  const found = completions(sizeCase, plan);
  const candidates = [...standard.classes, "excluded" as const].filter((one) =>
    found.some(({ answer }) => answer === one),
  );

  const used: Graded[] = by ? [] : [...uses];
  const readings = limits.map((limit) => {
    const sizes = (axes[limit.measure] as readonly number[]).map((rank) => standard.classes[rank] as string);
    const { largest = limit } = period.value;
    const rests = sizes.includes(standard.classes.at(-1) as string) ? [limit, largest] : [limit];
    used.push(...rests);
    return readingOf(limit, known[limit.measure] as Known, sizes, rests);
  });
  const rules = exclusions.filter((one) =>
    found.some(({ size, barredBy }) => barredBy.includes(one) || one.size === size),
  );
  used.push(...rules);
  const chosen = uses.some(({ measures, eitherByLaw }) => measures.length > 1 && !(eitherByLaw && policy === "either"));
  const assumed = [
    ...(plan.assumesPurpose && uses.some(({ purpose }) => purpose) ? ["purpose:facilities"] : []),
    ...(by ? [`policy:by-${by}`] : chosen ? [`policy:${policy}`] : []),
    ...silent.filter(([fact]) => Object.hasOwn(axes, fact)).map((pair) => pair.join(":")),
  ];
  const days = rules.map(({ fromEvidence }) => fromEvidence);
  const { id, notCovered } = period.value;
  const basis = basisOf(id, asOf, period, used, notCovered, plan.maxAgeDays, days);
  const [only] = candidates;
  // "excluded" is always the last candidate: if it comes first, it is the only one.
  if (only === "excluded") {
    return { kind: "size", status: only, reasons: exclusionReasons(sizeCase, found), readings, assumed, basis };
  }
  const ignored = given.filter((fact) => !Object.hasOwn(axes, fact));
  const more = { readings, conflict: conflictOf(sizeCase), assumed, ignored, basis };
  if (candidates.length === 1) return { kind: "size", status: "known", size: only as string, ...more };
  const missing = missingSizeFacts(sizeCase, plan, found) as [SizeMissing, ...SizeMissing[]];
  return { kind: "size", status: "unknown", candidates, missing, ...more };
}
