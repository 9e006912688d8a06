import { UmkmError } from "../../core/error/UmkmError";
import type { Dialect } from "./dialect";

/**
 * A text literal, or a name in quotes, escaped so that its content stays inside.
 *
 * @throws UmkmError `invalid-rule` for a NUL or half a character, which engines cannot hold in a text.
 */
export function quoted(text: string, { quote, escapes }: Dialect, as: "text" | "name"): string {
  if (/[\0\p{Surrogate}]/u.test(text)) throw new UmkmError("invalid-rule", [], "text without NUL or half characters");
  const mark = as === "name" ? quote : "'";
  const how = escapes[as];
  const backslashed = how === "backslash" || (how === "double-or-e" && text.includes("\\"));
  const inside = backslashed ? text.replaceAll("\\", "\\\\") : text;
  if (how !== "backslash") return `${backslashed ? "E" : ""}${mark}${inside.replaceAll(mark, mark + mark)}${mark}`;
  // Some engines would end a text at a line break, others replace a variable `${…}`.
  const plain = inside.replaceAll(mark, `\\${mark}`).replaceAll("\n", "\\n").replaceAll("\r", "\\r");
  return `${mark}${as === "text" ? plain.replaceAll("${", "\\u0024{") : plain}${mark}`;
}
