import { refuseUnknown } from "../../core/error/refuseUnknown";
import type { ErrorPath } from "../../core/error/UmkmError";
import { readCount } from "../../core/fact/readCount";
import { readOption } from "../../core/fact/readOption";
import { forecastModels, type ModelChoice } from "./forecast";

/**
 * Check a choice of model; `others` are the names of further options that may stand beside it.
 *
 * @throws UmkmError `invalid-option`, `unknown-option`, `invalid-count`.
 */
export function readModel(options: ModelChoice, path: ErrorPath, ...others: readonly string[]): void {
  const model = readOption(forecastModels, options?.model, [...path, "model"]);
  const bounded = model === "logistic" || model === "gompertz";
  refuseUnknown(options, ["model", ...others, ...(bounded ? ["capacity"] : [])], "unknown-option", path);
  if (bounded) readCount(options.capacity, [...path, "capacity"], 1);
}
