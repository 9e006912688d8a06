import { type CalendarDate, calendarDate } from "../core/calendarDate";
import { readCount } from "../core/readCount";
import { readOption } from "../core/readOption";
import { refuseUnknown } from "../core/refuseUnknown";
import type { SizeOptions } from "./outcome";
import { type SizeMeasure, type SizePurpose, sizeMeasures } from "./regime";

/** The options of a classification, read, with the defaults filled in. */
export interface ReadSizeOptions {
  readonly asOf: CalendarDate;
  readonly purpose: SizePurpose;
  readonly standard: "statute" | "bps-workers";
  /** A policy, or the measure that it names. */
  readonly policy: "either" | "both" | SizeMeasure;
  readonly independence: "assume" | "require";
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
export function readSizeOptions(options: SizeOptions): ReadSizeOptions {
  refuseUnknown(options, ["asOf", "maxAgeDays", ...Object.keys(choices)], "unknown-option");
  // Read again where it is used; no answer without a basis may let a wrong one pass.
  readCount(options.maxAgeDays ?? 0, ["maxAgeDays"]);
  const read: Record<string, string> = { asOf: calendarDate(options.asOf, ["asOf"]) };
  for (const [name, values] of Object.entries(choices)) {
    const given = options[name as "policy"] ?? values[0];
    const by = name === "policy" && Object.keys(given).join() === "by" && (given as { by?: unknown }).by;
    read[name] = readOption<string>(by ? sizeMeasures : values, by || given, [name]);
  }
  return read as unknown as ReadSizeOptions;
}
