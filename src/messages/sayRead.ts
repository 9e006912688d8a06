import type { Amount } from "../core/amount/amount";
import { type ErrorPath, UmkmError } from "../core/error/UmkmError";
import type { FactKind, FactValue } from "../core/fact/fact";
import { readFact } from "../core/fact/readFact";
import { readOption } from "../core/fact/readOption";
import { isPlain } from "../core/plain/isPlain";
import { type AnyReading, readProblems } from "../read/reading";
import type { ReadMessages } from "./wording/readWording";

/**
 * Put the answer of a reader of `umkm/read` into words: what was read, what it may be, or why nothing was read and what
 * helps.
 *
 * A text that was not read is never repeated, and the digits of an identifier are never shown.
 *
 * @param messages - `readMessages` of `umkm/messages/id` or `umkm/messages/en`, or custom ones.
 * @throws UmkmError `invalid-option` for what is not an answer of a reader or not a language; what `classifySize` throws for
 *   a value that is no fact.
 *
 * @example
 * ```ts
 * import { readDay, readRupiah, sayRead } from "umkm";
 * import { readMessages } from "umkm/messages/id";
 *
 * // What does a form say beside the field?
 * sayRead(readRupiah("1,5 jt/bln"), readMessages); // => "Terbaca: Rp1.500.000 per bulan."
 * sayRead(readDay("3/4/2024"), readMessages); // => "Dapat berarti 3 April 2024 atau 4 Maret 2024. Yang mana?"
 * sayRead(readDay("31/11/2020"), readMessages); // => "Tanggal itu tidak ada."
 * ```
 */
export function sayRead(reading: AnyReading, messages: ReadMessages): string {
  if (!isPlain(reading)) throw new UmkmError("invalid-option", ["reading"], "an answer of a reader");
  if (!isPlain(messages) || !isPlain(messages.read) || !isPlain(messages.formats)) {
    throw new UmkmError("invalid-option", ["messages"], "readMessages of umkm/messages/id, or another language");
  }
  const { read: words, formats } = messages;
  const { kind, status } = reading;
  readOption(["rupiah", "count", "date", "yes-no", "digits"], kind, ["reading", "kind"]);
  readOption(["read", "ambiguous", "unreadable"], status, ["reading", "status"]);
  if (status === "unreadable") return words.problems[readOption(readProblems, reading.why, ["reading", "why"])];
  if (kind === "digits") return words.digits;
  const { per } = reading;
  const period =
    per === undefined ? null : words.per[readOption(["day", "week", "month", "year"], per, ["reading", "per"])];
  if (status === "read") return words.read(textOf(kind, reading.value, ["reading", "value"], messages), period);
  if (!Array.isArray(reading.candidates)) throw new UmkmError("invalid-option", ["reading", "candidates"], "a list");
  const candidates = Array.from(reading.candidates, (one: unknown, at) =>
    textOf(kind, one, ["reading", "candidates", at], messages),
  );
  return words.ambiguous(formats.or(candidates), period);
}

/** A value as words: exact, or between its bounds. */
function textOf(kind: FactKind, value: unknown, path: ErrorPath, { read: words, formats }: ReadMessages): string {
  const known = readFact(kind, value, path);
  if (known.why !== null && (known.among || known.why !== "range")) {
    throw new UmkmError("invalid-option", path, "a value that was read");
  }
  if (known.among) return known.among[0] === true ? words.yes : words.no;
  const write = (bound: FactValue) =>
    kind === "date" ? formats.day(bound as string) : formats[kind === "rupiah" ? "money" : "count"](bound as Amount);
  const [least, most] = [known.least, known.most].map((bound) => (bound === null ? null : write(bound)));
  if (known.why === null) return least as string;
  return least && most ? words.between(least, most) : least ? words.atLeast(least) : words.atMost(most as string);
}
