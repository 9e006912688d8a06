// @ts-check
import { readAmount } from "./readAmount.js";

/**
 * What was entered for a fact, as one text: empty for nothing, `?` for "don't know", `a` exact, `a..` at least, `..b` at most,
 * `a..b` between; yes and no, and options by their ids.
 *
 * @typedef {"exact" | "atLeast" | "atMost" | "between" | "unknown"} Mode
 * @typedef {{ mode: Mode, first: string, second: string }} Entry
 */

/** @type {readonly Mode[]} */
export const modes = ["exact", "atLeast", "atMost", "between", "unknown"];

/**
 * @param {string} text
 * @returns {Entry}
 */
export function splitEntry(text) {
  if (text === "?") return { mode: "unknown", first: "", second: "" };
  const [, first = "", dots, second = ""] = /^(.*?)(?:(\.\.)(.*))?$/.exec(text) ?? [];
  if (!dots) return { mode: "exact", first, second: "" };
  if (!second) return { mode: "atLeast", first, second };
  return first ? { mode: "between", first, second } : { mode: "atMost", first: second, second: "" };
}

/**
 * @param {Entry} entry
 * @returns {string}
 */
export function joinEntry({ mode, first, second }) {
  if (mode === "unknown") return "?";
  if (mode === "between") return first || second ? `${first}..${second}` : "";
  if (!first) return "";
  return { exact: first, atLeast: `${first}..`, atMost: `..${first}` }[mode];
}

/**
 * Make a fact of what was entered. Nothing entered is silence; "don't know" is said, so that nothing is assumed instead.
 *
 * @param {string} text
 * @param {import("umkm").Question["kind"]} kind
 * @returns {unknown} the fact; `undefined` for nothing.
 * @throws {RangeError} for what is no value of that kind.
 */
export function factFrom(text, kind) {
  if (text === "") return undefined;
  if (text === "?") return { unknown: "not-available" };
  if (kind === "yes-no") return text === "yes";
  if (kind === "option") return text;
  const { mode, first, second } = splitEntry(text);
  const read = (/** @type {string} */ one) => valueFrom(one, kind);
  if (mode === "between") return { atLeast: read(first), atMost: read(second) };
  return mode === "exact" ? read(first) : { [mode]: read(first) };
}

/**
 * @param {string} text
 * @param {import("umkm").Question["kind"]} kind
 */
function valueFrom(text, kind) {
  if (kind === "date") return text;
  const digits = readAmount(text);
  if (digits === null) throw new RangeError("no amount");
  return kind === "count" ? Number(digits) : digits;
}
