import { UmkmError } from "../../core/error/UmkmError";
import type { Bounds } from "../../core/fact/known";
import type { Facts } from "./viewOf";

/** Read the bounds of an ordered fact. @throws UmkmError `invalid-rule` for a yes-no or an option. */
export function rangeOf(name: string, view: Facts): Bounds {
  const known = view.read(name);
  if (known.among) throw new UmkmError("invalid-rule", [name], "a comparator that fits the kind of the fact");
  return known;
}
