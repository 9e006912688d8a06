import type { Known } from "../../core/fact/known";
import { observe } from "../../core/fact/observe";
import type { AnyCondition } from "../../criteria/anyCondition";
import type { Reason } from "../../criteria/reason";
import type { Completion } from "./completions";
import type { SizeCase } from "./sizeCase";

/**
 * The reasons why the measures do not give the class: every rule that bars the business. `truth` is that of what the
 * rule requires; it is null if only some completions meet the rule.
 */
export function barReasons({ exclusions, known }: SizeCase, found: readonly Completion[]): Reason[] {
  return exclusions
    .filter((rule) => found.some(({ barredBy }) => barredBy.includes(rule)))
    .map((rule) => {
      const { id, bars, countsAs, cite, evidence, note } = rule;
      const observed = { [bars.fact]: observe(known[bars.fact] as Known) };
      const names = countsAs !== undefined;
      const truth = found.every(({ barredBy }) => barredBy.includes(rule)) ? names : null;
      const required = (names ? bars : { not: bars }) as AnyCondition;
      return {
        id,
        truth,
        standing: "cited",
        facts: [bars.fact],
        observed,
        required,
        cite,
        evidence,
        ...(note && { note }),
      };
    });
}
