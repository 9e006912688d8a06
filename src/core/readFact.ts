import { calendarDate } from "./calendarDate";
import { compareValues } from "./compareValues";
import type { FactKind, FactValue } from "./fact";
import type { Known } from "./known";
import { unknownReasons } from "./options";
import { readAmount } from "./readAmount";
import { readCount } from "./readCount";
import { readOption } from "./readOption";
import { type ErrorPath, UmkmError } from "./UmkmError";

/**
 * Read a fact of a kind: an exact value, a range, some options, or the reason why it is not known.
 *
 * @throws UmkmError `invalid-rupiah`, `invalid-amount`, `invalid-count`, `invalid-date`, `invalid-option` or `invalid-range`.
 */
export function readFact(kind: FactKind, input: unknown, path: ErrorPath): Known {
  const given = (input ?? { unknown: "not-asked" }) as Readonly<Record<string, unknown>>;
  // An object with other properties is none of the forms: it is read as a value, and refused as one.
  const form = typeof given === "object" ? Object.keys(given).sort().join() : "";
  const options = kind === "yes-no" ? [true, false] : kind;
  const choice = typeof options === "object";
  if (form === "unknown") {
    const why = readOption(unknownReasons, given.unknown, path);
    return choice ? { among: options, why } : { least: null, most: null, why };
  }
  if (choice) {
    // No options at all would leave no value: it is read as a value, and refused as one.
    const oneOf = form === "oneOf" && Array.isArray(given.oneOf) && given.oneOf.length ? given.oneOf : [given];
    const values = Array.from(oneOf, (value) => readOption<FactValue>(options, value, path));
    const among = options.filter((option) => values.includes(option));
    return { among, why: among.length === 1 ? null : "range" };
  }
  const range = /^atLeast(,atMost)?$|^atMost$/.test(form) ? given : { atLeast: given, atMost: given };
  const [least, most] = [range.atLeast, range.atMost].map((bound) => readBound(options, bound, path)) as [Bound, Bound];
  if (least === null ? most === null : most !== null && compareValues(least, most) > 0) {
    throw new UmkmError("invalid-range", path, "atLeast, atMost or both, in order");
  }
  return { least, most, why: least === most ? null : "range" };
}

type Bound = FactValue | null;

function readBound(kind: "rupiah" | "amount" | "count" | "date", bound: unknown, path: ErrorPath): Bound {
  if (bound === null || bound === undefined) return null;
  if (kind === "date") return calendarDate(bound as string, path);
  return kind === "count" ? readCount(bound, path) : readAmount(bound, path, `invalid-${kind}`);
}
