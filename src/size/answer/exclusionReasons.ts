import type { Known } from "../../core/fact/known";
import { observe } from "../../core/fact/observe";
import type { Reason } from "../../criteria/reason";
import type { Completion } from "./completions";
import type { SizeCase } from "./sizeCase";

/**
 * The reasons for an exclusion: every rule that bars the business; `truth` is null if only some completions meet the
 * rule.
 */
export function exclusionReasons({ exclusions, known }: SizeCase, found: readonly Completion[]): Reason[] {
  return exclusions
    .filter((rule) => found.some(({ barredBy }) => barredBy.includes(rule)))
    .map((rule) => {
      const { id, bars, cite, evidence } = rule;
      const observed = { [bars.fact]: observe(known[bars.fact] as Known) };
      const truth = found.every(({ barredBy }) => barredBy.includes(rule)) ? false : null;
      return { id, truth, standing: "cited", facts: [bars.fact], observed, required: { not: bars }, cite, evidence };
    });
}
