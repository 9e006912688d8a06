import { countTruths } from "../../core/truth/countTruths";
import type { Truth } from "../../core/truth/truth";
import { isFirm } from "../../law/isFirm";
import type { NamedRule, Standing } from "../../law/standing";
import type { EligibilityStatus, OpenRule } from "../types/outcome";

/** How a rule came out, and how it stands; `member` is the position of the member of whom it is asked. */
export interface Judged {
  readonly id: string;
  readonly truth: Truth;
  readonly standing?: Standing;
  readonly member?: number;
}

/** The verdict of rules that must all hold. */
export interface Verdict {
  readonly status: EligibilityStatus;
  readonly presumed: readonly string[];
  readonly open: readonly OpenRule[];
}

/**
 * Judge rules that must all hold: a no settles the answer only where the rule is firm.
 *
 * @param unread - rules that were not read: each leaves the answer open.
 * @param isWhole - whether these are all; if not, there is one more that is not known.
 */
export function judge(judged: readonly Judged[], unread: readonly NamedRule<string>[] = [], isWhole = true): Verdict {
  const open: OpenRule[] = [];
  const presumed = new Set<string>();
  const truths: Truth[] = [];
  for (const rule of judged) {
    const firm = isFirm(rule);
    if (rule.truth === false && !firm) open.push(openRule(rule.id, rule.standing as OpenRule["why"], rule.member));
    if (rule.truth && rule.standing === "presumed") presumed.add(rule.id);
    truths.push(firm ? rule.truth : rule.truth || null);
  }
  for (const { id } of unread) open.push(openRule(id, "unread"));
  if (open.length > 0 || !isWhole) truths.push(null);
  const truth = countTruths(truths, truths.length);
  const yes = presumed.size > 0 ? "presumably-eligible" : "eligible";
  const status = truth === null ? "unknown" : truth ? yes : "ineligible";
  return { status, presumed: [...presumed], open };
}

function openRule(id: string, why: OpenRule["why"], member?: number): OpenRule {
  return { id, why, ...(member === undefined ? {} : { member }) };
}
