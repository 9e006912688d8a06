import { readOption } from "../../core/fact/readOption";
import type { AnyCondition } from "../../criteria/anyCondition";
import { isFirm } from "../../law/isFirm";
import type { Timeline } from "../../law/timeline";
import type { AnyProgrammeRules } from "../types/programme";
import { rulesAt } from "./rulesAt";

/** Whether an answer that rests on presumed rules counts as a yes; by default it stays open. */
export interface PresumedOption {
  readonly presumed?: "open" | "count";
}

/** What settles the answer of a programme on a day. */
export interface Settling {
  /** What settles a no where it does not hold. */
  readonly firm: AnyCondition;
  /** What leaves the answer open where it does not hold. */
  readonly soft: AnyCondition;
  /** Whether the answer can be a yes: nothing is unread, or presumed and not counted. */
  readonly closed: boolean;
}

/**
 * Divide the rules of a programme on a day by what they settle; a day without rules settles nothing.
 *
 * @throws UmkmError `invalid-date`, `invalid-option`.
 */
export function settlingOf(
  programme: Timeline<AnyProgrammeRules>,
  { asOf, presumed = "open" }: { readonly asOf: string } & PresumedOption,
): Settling {
  const counts = readOption(["open", "count"], presumed, ["presumed"]) === "count";
  const { found } = rulesAt("eligibility", programme, { asOf });
  if (!found) return { firm: { all: [] }, soft: { all: [] }, closed: false };
  const { criteria, unread = [] } = found.rules;
  const whensOf = (firm: boolean) => criteria.filter((rule) => isFirm(rule) === firm).map(({ when }) => when);
  const open = unread.length > 0 || (!counts && criteria.some(({ standing }) => standing === "presumed"));
  return { firm: { all: whensOf(true) }, soft: { all: whensOf(false) }, closed: !open };
}
