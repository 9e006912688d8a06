import type { Size } from "../../vocabulary/options";
import type { SizeOutcome } from "../types/outcome";

/** The short answers that are not a class. */
export const noSizes = ["unknown", "excluded", "no-rule"] as const;

/** The short answers of a classification: a class, or why it is missing. */
export const sizeAnswers = /* @__PURE__ */ Object.freeze([
  "mikro",
  "kecil",
  "menengah",
  "besar",
  "unknown",
  "excluded",
  "no-rule",
] as const);

/** The short answer of a classification. */
export type SizeAnswer<C extends string = Size> = C | "unknown" | "excluded" | "no-rule";

/** The short answer of an outcome. */
export function answerOf<C extends string>(outcome: SizeOutcome<C, string>): SizeAnswer<C> {
  return outcome.status === "known" ? outcome.size : outcome.status;
}
