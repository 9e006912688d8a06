import { deepFreeze } from "../../core/plain/deepFreeze";
import { answerSize } from "../answer/answerSize";
import type { SizeOutcome } from "../types/outcome";
import type { SizeFacts, SizeMeasure } from "../types/regime";
import type { KeptPlan } from "./keptPlanOf";

/**
 * The outcome for one business, as {@link answerSize} gives it; worked out only once for all businesses in the same
 * position.
 *
 * @throws what {@link answerSize} throws.
 */
export function answerByPosition({ plan, positionOf, answers }: KeptPlan, facts: object): SizeOutcome<string, string> {
  const position = positionOf ? positionOf(facts) : -1;
  if (position < 0) return answerSize(plan, facts);
  let answer = answers.get(position);
  if (!answer) {
    answer = deepFreeze(answerSize(plan, facts));
    // A long stream of businesses must not fill the memory.
    if (answers.size >= 1000) answers.clear();
    answers.set(position, answer);
  }
  return withAmounts(answer, facts as SizeFacts);
}

/** The answer for a position, with the amounts of one business; adding 0 turns -0 into 0. */
function withAmounts(answer: SizeOutcome<string, string>, facts: SizeFacts): SizeOutcome<string, string> {
  if (answer.status === "no-rule") return { ...answer };
  // The properties are listed because spreading a frozen object is several times slower. Rules with positions never
  // have `below`.
  const readings = answer.readings.map(({ measure, size, atMost, cite, evidence }) => {
    const amount = facts[measure as SizeMeasure] as number | null | undefined;
    return { measure, size, observed: typeof amount === "number" ? amount + 0 : null, atMost, cite, evidence };
  });
  if (answer.status !== "known") return { ...answer, readings };
  const { kind, status, assumed, basis, conflict, ignored, size, reasons } = answer;
  const known = { kind, status, size, readings, conflict, assumed, ignored, basis };
  return reasons ? { ...known, reasons } : known;
}
