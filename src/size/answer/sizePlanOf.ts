import type { FactDeclarations } from "../../core/fact/fact";
import { periodAt } from "../../law/periodAt";
import type { Gap, NotInForce, Period } from "../../law/timeline";
import type { SizeOptions } from "../types/outcome";
import type { AnySizeRegime, SizeCombination } from "../types/regime";
import { type ReadSizeOptions, readSizeOptions } from "./readSizeOptions";

/**
 * The part of a classification that is the same for every business: the options and the rule, or why a rule is missing.
 */
export type SizePlan = ReadSizeOptions &
  (
    | { readonly rule: SizeRule; readonly none?: undefined }
    | {
        readonly none: { readonly why: NotInForce | "measure-not-used"; readonly gap?: Gap };
        readonly rule?: undefined;
      }
  );

/** The part of a regime that applies on the day and for the purpose. */
export interface SizeRule {
  readonly period: Period<AnySizeRegime>;
  /** The uses for the purpose, each with the measures that it reads. */
  readonly uses: readonly (AnySizeRegime["uses"][number] & { readonly reads: readonly string[] })[];
  /** The limits, in the order of the regime. */
  readonly limits: AnySizeRegime["limits"];
  /** The exclusions in force on the day. */
  readonly exclusions: AnySizeRegime["exclusions"];
}

/** The rule that applies by the options, or why it is missing. @throws what {@link readSizeOptions} throws. */
export function sizePlanOf<D extends FactDeclarations, C extends readonly string[]>(
  options: SizeOptions<D, C>,
): SizePlan {
  const read = readSizeOptions(options);
  const { asOf, purpose, by } = read;
  const at = periodAt(read.standard, asOf);
  if (!at.found) return { ...read, none: { why: at.why, ...(at.gap && { gap: at.gap }) } };
  const { value } = at.period;
  if (by && !value.limits.some(({ measure }) => measure === by)) return { ...read, none: { why: "measure-not-used" } };
  const forPurpose = (rule: { readonly purpose?: string }) => (rule.purpose ?? purpose) === purpose;
  const uses = value.uses
    .filter(forPurpose)
    .map((use) => ({ ...use, reads: use.measures.flatMap((item) => measuresIn(item)) }));
  const exclusions = value.exclusions.filter(
    ({ from = asOf, until = asOf, ...rule }) => forPurpose(rule) && from <= asOf && asOf <= until,
  );
  return { ...read, rule: { period: at.period, uses, limits: value.limits, exclusions } };
}

function measuresIn(item: SizeCombination<string>): readonly string[] {
  return typeof item === "string" ? [item] : (item.any ?? item.all).flatMap(measuresIn);
}
