import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import { readOption } from "../core/fact/readOption";
import { linesOf } from "./answers/linesOf";
import type { Explainable, ExplainOptions } from "./explainable";
import type { Messages } from "./messages";
import { wrapLines } from "./phrases/wrapLines";

/**
 * Put an answer into words of a language: what it is, on which article with which evidence, and what is still unknown.
 *
 * A star marks a question that may settle the answer alone. A criterion that fails or is open shows what was known
 * beside what it asks. Names and numbers of persons never appear in an answer.
 *
 * @param messages - the language: `id` of `umkm/messages/id`, `en` of `umkm/messages/en`, or a custom one.
 * @returns lines of text without blanks at their end, wrapped with a hanging indent.
 * @throws UmkmError `invalid-option` for a value that is not an answer, not a language or not a valid option.
 * @throws UmkmError `unknown-option` for the name of an option that does not exist.
 *
 * @example
 * ```ts
 * import { classifySize, explain } from "umkm";
 * import { en } from "umkm/messages/en";
 * import { id } from "umkm/messages/id";
 *
 * // What does the answer say, in Indonesian and in English?
 * const outcome = classifySize({ modalUsaha: 1_000_000_000 }, { asOf: "2024-03-05", purpose: "registration" });
 * explain(outcome, id)[0]; // => "Kelas usaha per 5 Maret 2024 menurut PP Nomor 7 Tahun 2021: mikro."
 * explain(outcome, en)[0]; // => "Size class on 5 March 2024 by PP Nomor 7 Tahun 2021: mikro (micro)."
 * ```
 */
export function explain(outcome: Explainable, messages: Messages, options: ExplainOptions = {}): string[] {
  refuseUnknown(options, ["detail", "width", "unit", "labels"], "unknown-option");
  refuseNonObject(outcome, "outcome", "an answer of the library");
  refuseNonObject(messages, "messages", "a language, such as id of umkm/messages/id");
  refuseNonObject(messages.formats, "messages", "a language, such as id of umkm/messages/id");
  const { detail = "full", width = 96, unit = "count", labels = [] } = options;
  const brief = readOption(["full", "brief"], detail, ["detail"]) === "brief";
  const amounts = readOption(["count", "rupiah"], unit, ["unit"]) === "rupiah";
  if (!(width >= 40)) throw new UmkmError("invalid-option", ["width"], "a number from 40 on");
  const write = amounts ? messages.formats.money : messages.formats.count;
  return wrapLines(linesOf(outcome, messages, brief, labels, write), width);
}

function refuseNonObject(input: unknown, name: string, expected: string): void {
  if (typeof input !== "object" || input === null) throw new UmkmError("invalid-option", [name], expected);
}
