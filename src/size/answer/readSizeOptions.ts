import { type CalendarDate, calendarDate } from "../../core/day/calendarDate";
import { refuseUnknown } from "../../core/error/refuseUnknown";
import type { FactDeclarations } from "../../core/fact/fact";
import { isMeasure } from "../../core/fact/isMeasure";
import { readOption } from "../../core/fact/readOption";
import { readMaxAge } from "../../law/readMaxAge";
import { ownRegimeMark } from "../check/ownRegimeMark";
import { bpsWorkers } from "../law/bpsWorkers";
import { statuteSizes } from "../law/statute";
import type { SizeOptions } from "../types/outcome";
import type { AnySizeTimeline, SizePurpose } from "../types/regime";

/** The options of a classification, read, with the defaults filled in. */
export interface ReadSizeOptions {
  readonly asOf: CalendarDate;
  readonly purpose: SizePurpose;
  /** Whether the purpose was left out, so that the default, which is not from the law, counts. */
  readonly assumesPurpose: boolean;
  readonly standard: AnySizeTimeline;
  readonly policy: "either" | "both";
  /** The measure of a policy `{ by }`; else `null`. */
  readonly by: string | null;
  readonly independence: "assume" | "require";
  readonly maxAgeDays: number;
}

const choices = {
  purpose: ["facilities", "registration"],
  standard: ["statute", "bps-workers"],
  policy: ["either", "both"],
  independence: ["assume", "require"],
} as const;

/**
 * Read the options of a classification; the first choice of each is its default.
 *
 * @throws UmkmError `invalid-date`, `invalid-count`, `invalid-option`, `unknown-option`.
 */
export function readSizeOptions<D extends FactDeclarations, C extends readonly string[]>(
  options: SizeOptions<D, C>,
): ReadSizeOptions {
  refuseUnknown(options, ["asOf", "maxAgeDays", ...Object.keys(choices)], "unknown-option");
  const { standard: own, policy } = options;
  const read = (name: keyof typeof choices, given: unknown = options[name]) =>
    readOption<string>(choices[name], (given ?? choices[name][0]) as string, [name]) as never;
  // `defineSizeRegime` has checked and frozen a custom regime.
  const isOwn =
    typeof own === "object" && own && (ownRegimeMark in own || [statuteSizes, bpsWorkers].includes(own as never));
  const standard: AnySizeTimeline = isOwn ? own : read("standard") === "statute" ? statuteSizes : bpsWorkers;
  const isBy = typeof policy === "object" && policy && Object.keys(policy).join() === "by";
  return {
    asOf: calendarDate(options.asOf, ["asOf"]),
    purpose: read("purpose"),
    assumesPurpose: !options.purpose,
    standard,
    policy: read("policy", isBy ? "either" : policy),
    by: isBy ? readOption<string>(measuresOf(standard.facts), policy.by, ["policy"]) : null,
    independence: read("independence"),
    maxAgeDays: readMaxAge(options),
  };
}

function measuresOf(facts: FactDeclarations): string[] {
  return Object.keys(facts).filter((fact) => isMeasure(facts[fact]));
}
