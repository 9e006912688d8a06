import { readAmount } from "../amount/readAmount";
import { calendarDate } from "../day/calendarDate";
import { type ErrorPath, UmkmError } from "../error/UmkmError";
import { isPlain } from "../plain/isPlain";
import { compareValues } from "./compareValues";
import type { FactKind, FactValue } from "./fact";
import { unknownReasons } from "./fact";
import type { Known, MissingWhy } from "./known";
import { readCount } from "./readCount";
import { readOption } from "./readOption";

/**
 * Read a fact of `kind`: an exact value, a range, some options, or the reason why it is not known.
 *
 * @param fewest - the smallest count that the fact can have.
 * @throws UmkmError `invalid-rupiah`, `invalid-amount`, `ambiguous-amount`, `invalid-count`, `invalid-date`,
 *   `invalid-option` or `invalid-range`.
 */
export function readFact(kind: FactKind, input: unknown, path: ErrorPath, fewest = 0): Known {
  const options = kind === "yes-no" ? [true, false] : kind;
  if (input === undefined || input === null) return unknown(options, "not-asked");
  const given = input as Readonly<Record<string, unknown>>;
  // An object with other properties has none of these forms: it is read as a value, and so refused.
  const form = isPlain(given) ? `{${Object.keys(given).sort().join()}}` : "";
  if (form === "{unknown}") return unknown(options, readOption(unknownReasons, given.unknown, path));
  if (typeof options === "object") {
    // An empty list would not leave a value: it is read as a value, and so refused.
    const oneOf = form === "{oneOf}" && Array.isArray(given.oneOf) && given.oneOf.length ? given.oneOf : [given];
    const values = Array.from(oneOf, (value) => readOption<FactValue>(options, value, path));
    const among = options.filter((option) => values.includes(option));
    return { among, why: among.length === 1 ? null : "range" };
  }
  // An empty object is a range without bounds.
  const isRange = /^{(atLeast(,atMost)?|atMost)?}$/.test(form);
  const least = readBound(options, isRange ? given.atLeast : given, path, fewest);
  const most = isRange ? readBound(options, given.atMost, path, fewest) : least;
  if (least === null ? most === null : most !== null && compareValues(least, most) > 0) {
    throw new UmkmError("invalid-range", path, "atLeast, atMost or both, in order");
  }
  return { least, most, why: least === most ? null : "range" };
}

type Ordered = "rupiah" | "amount" | "count" | "date";

function unknown(options: Ordered | readonly FactValue[], why: MissingWhy): Known {
  return typeof options === "object" ? { among: options, why } : { least: null, most: null, why };
}

function readBound(kind: Ordered, bound: unknown, path: ErrorPath, fewest: number): FactValue | null {
  if (bound === null || bound === undefined) return null;
  if (kind === "date") return calendarDate(bound as string, path);
  return kind === "count" ? readCount(bound, path, fewest) : readAmount(bound, path, `invalid-${kind}`);
}
