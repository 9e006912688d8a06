import type { Size } from "../core/options";
import type { SizeOutcome } from "./outcome";

/** What may come of a classification, in short: a class, or why there is none. */
export const sizeAnswers = ["mikro", "kecil", "menengah", "besar", "unknown", "excluded", "no-rule"] as const;

/** What came of a classification, in short. */
export type SizeAnswer = Size | "unknown" | "excluded" | "no-rule";

/** Say in short what came of a classification. */
export function answerOf(outcome: SizeOutcome): SizeAnswer {
  return outcome.status === "known" ? outcome.size : outcome.status;
}
