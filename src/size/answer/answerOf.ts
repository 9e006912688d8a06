import type { Size } from "../../vocabulary/options";
import type { SizeOutcome } from "../types/outcome";

/** What may come of a classification in place of a class. */
export const noSizes = ["unknown", "excluded", "no-rule"] as const;

/** What may come of a classification, in short: a class, or why there is none. */
export const sizeAnswers = /* @__PURE__ */ Object.freeze([
  "mikro",
  "kecil",
  "menengah",
  "besar",
  "unknown",
  "excluded",
  "no-rule",
] as const);

/** What came of a classification, in short. */
export type SizeAnswer<C extends string = Size> = C | "unknown" | "excluded" | "no-rule";

/** Say in short what came of a classification. */
export function answerOf<C extends string>(outcome: SizeOutcome<C, string>): SizeAnswer<C> {
  return outcome.status === "known" ? outcome.size : outcome.status;
}
