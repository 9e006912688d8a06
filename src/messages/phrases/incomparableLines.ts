import type { Comparability } from "../../population/counts/comparability";
import type { Messages } from "../messages";
import { wordOf } from "./wordOf";

/** A line for each reason why two counts cannot be compared. */
export function incomparableLines({ incomparable }: Comparability, { population: words }: Messages): string[] {
  return incomparable.map((id) => wordOf(words.incomparable, id));
}
