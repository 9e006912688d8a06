import type { Known } from "../../core/fact/known";
import { readFacts } from "../../core/fact/readFacts";
import { basisOf } from "../../law/basisOf";
import type { Graded } from "../../law/graded";
import type { SizeMissing, SizeOutcome } from "../types/outcome";
import { barReasons } from "./barReasons";
import { completions } from "./completions";
import { concerns } from "./concerns";
import { conflictOf } from "./conflictOf";
import { independent } from "./independent";
import { leastOf } from "./leastOf";
import { limitGrade } from "./limitGrade";
import { missingSizeFacts } from "./missingSizeFacts";
import { notCoveredOn } from "./notCoveredOn";
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

  const supports: Graded[] = by ? [] : [...uses];
  const readings = limits.map((limit) => {
    const ranks = axes[limit.measure] as readonly number[];
    const sizes = ranks.map((rank) => standard.classes[rank] as string);
    const own = { ...limit, evidence: limitGrade(limit, ranks) };
    const { largest = own } = period.value;
    const rests = sizes.includes(standard.classes.at(-1) as string) ? [own, largest] : [own];
    supports.push(...rests);
    return readingOf(limit, known[limit.measure] as Known, sizes, rests);
  });
  const rules = exclusions.filter((one) =>
    found.some(({ size, barredBy }) => barredBy.includes(one) || (one.size !== undefined && concerns(one, size))),
  );
  // A class that a rule names, whatever the measures are, rests on that rule alone.
  const named = found.every(({ barredBy }) => barredBy[0]?.countsAs !== undefined);
  const naming = named ? rules.filter(({ countsAs }) => countsAs !== undefined) : [];
  const used: readonly Graded[] = named ? naming : [...supports, ...rules];
  const chosen = uses.some(({ measures, eitherByLaw }) => measures.length > 1 && !(eitherByLaw && policy === "either"));
  const assumed = [
    ...(plan.assumesPurpose && uses.some(({ purpose }) => purpose) ? ["purpose:facilities"] : []),
    ...(named ? [] : by ? [`policy:by-${by}`] : chosen ? [`policy:${policy}`] : []),
    ...silent
      .filter(([fact]) => (named ? naming.some(({ bars }) => bars.fact === fact) : Object.hasOwn(axes, fact)))
      .map((pair) => pair.join(":")),
  ];
  const days = (named ? naming : rules).flatMap(({ fromEvidence, untilEvidence }) => [fromEvidence, untilEvidence]);
  const { id } = period.value;
  const notCovered = notCoveredOn(period.value.notCovered, asOf);
  const basis = basisOf(id, asOf, period, used, notCovered, plan.maxAgeDays, days);
  const conflict = conflictOf(sizeCase);
  const [only] = candidates;
  // "excluded" is always the last candidate: if it comes first, it is the only one.
  if (only === "excluded") {
    return { kind: "size", status: only, conflict, reasons: barReasons(sizeCase, found), readings, assumed, basis };
  }
  const ignored = given.filter((fact) => !Object.hasOwn(axes, fact));
  const more = { readings, conflict, assumed, ignored, basis };
  if (candidates.length === 1) {
    const reasons = named && { reasons: barReasons(sizeCase, found) };
    return { kind: "size", status: "known", size: only as string, ...more, ...reasons };
  }
  const missing = missingSizeFacts(sizeCase, plan, found) as [SizeMissing, ...SizeMissing[]];
  return { kind: "size", status: "unknown", candidates, missing, ...more };
}
