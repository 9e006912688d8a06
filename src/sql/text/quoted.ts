import { UmkmError } from "../../core/error/UmkmError";
import type { Dialect } from "./dialect";

/**
 * Write a text literal, or a name in quotes, so that whatever it holds stays inside.
 *
 * @throws UmkmError `invalid-rule` for a NUL, or half a character, which no text of an engine can hold.
 */
export function quoted(text: string, { quote, escapes }: Dialect, as: "text" | "name"): string {
  if (/[\0\p{Surrogate}]/u.test(text)) throw new UmkmError("invalid-rule", [], "text without NUL or half characters");
  const mark = as === "name" ? quote : "'";
  const how = escapes[as];
  const backslashed = how === "backslash" || (how === "double-or-e" && text.includes("\\"));
  const inside = backslashed ? text.replaceAll("\\", "\\\\") : text;
  if (how !== "backslash") return `${backslashed ? "E" : ""}${mark}${inside.replaceAll(mark, mark + mark)}${mark}`;
  // A line break would end a text in some, and a variable `${…}` be replaced in others.
  const plain = inside.replaceAll(mark, `\\${mark}`).replaceAll("\n", "\\n").replaceAll("\r", "\\r");
  return `${mark}${as === "text" ? plain.replaceAll("${", "\\u0024{") : plain}${mark}`;
}
