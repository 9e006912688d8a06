// @ts-check
import { umkm as library } from "../built/library.js";

/**
 * @typedef {object} GradedValue
 * @property {string} of the rule, target or count that it belongs to, by its id; else the name of the constant
 * @property {string} what
 * @property {string} from the first day of its period, or empty
 * @property {readonly import("umkm").Citation<string>[]} cite
 * @property {import("umkm").Evidence} evidence
 * @property {string | null} checkedOn its own check, else that of what holds it
 *
 * @typedef {Partial<Readonly<Record<Name, string>>> & { readonly periods?: unknown, readonly cite?: GradedValue["cite"], readonly evidence?: import("umkm").Evidence }} Node
 * @typedef {"id" | "document" | "measure" | "region" | "body" | "on" | "asOf" | "month" | "from" | "until" | "checkedOn" | "fromEvidence" | "untilEvidence"} Name
 */

/** Stands in the data where there is no first day. */
const always = "1000-01-01";

/**
 * List every value of the library that has an evidence grade, by the rule that uses it: what the constants hold, and the
 * first and last days of periods, which are graded apart. A value that several periods share is listed in each.
 *
 * @returns {GradedValue[]}
 */
export function gradedValues() {
  return constants().flatMap(([name, constant]) => valuesIn(constant, name, { ...nothing, of: name }));
}

/**
 * @param {unknown} value
 * @param {string} key
 * @param {GradedValue} above
 * @returns {GradedValue[]}
 */
function valuesIn(value, key, above) {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => valuesIn(one, key, above));
  const node = /** @type {Node} */ (value);
  const here = within(node, key, above);
  const parts = Object.entries(node).flatMap(([name, part]) => valuesIn(part, name, here));
  return [...("evidence" in node ? [here] : []), ...daysOf(node, here), ...parts];
}

/** @type {GradedValue} */
const nothing = { of: "", what: "", from: "", cite: [], evidence: "unverified", checkedOn: null };

/** The constants, without the lists of what is a constant itself. */
function constants() {
  const all = Object.entries(library);
  const single = new Set(all.map(([, constant]) => constant));
  return all.filter(([, constant]) => !(Array.isArray(constant) && constant.some((one) => single.has(one))));
}

/**
 * @param {Node} node
 * @param {string} key
 * @param {GradedValue} above
 * @returns {GradedValue}
 */
function within(node, key, above) {
  const isRule = Array.isArray(node.periods) || "unit" in node;
  const isPeriod = key === "periods" && "value" in node;
  return {
    of: isRule ? `${node.id}${key.endsWith("Terms") ? ", terms" : ""}` : above.of,
    what: isRule ? "target" : isPeriod ? "period" : nameOf(node, key),
    from: isPeriod ? (node.from ?? "").replace(always, "") : above.from,
    cite: node.cite ?? [],
    evidence: node.evidence ?? above.evidence,
    checkedOn: node.checkedOn ?? above.checkedOn,
  };
}

/**
 * @param {Node} node
 * @param {string} key
 */
function nameOf({ id, measure, document, region, on, body, asOf, month, from }, key) {
  const own = id ?? document ?? measure;
  if (own) return key === "limits" ? `limits of ${own}` : String(own);
  const seen = [region, body, asOf ?? on ?? month].filter(Boolean).join(", ");
  return seen || [key, from && `from ${from}`].filter(Boolean).join(" ");
}

/**
 * @param {Node} node
 * @param {GradedValue} here
 * @returns {GradedValue[]}
 */
function daysOf({ from, until, fromEvidence, untilEvidence }, here) {
  const day = (/** @type {string} */ what, /** @type {string | undefined} */ evidence) =>
    evidence ? [{ ...here, what, evidence: /** @type {import("umkm").Evidence} */ (evidence) }] : [];
  const of = here.what === "period" ? "" : ` of ${here.what}`;
  return [
    ...day(`first day${of}${from === always ? "" : `, ${from}`}`, fromEvidence),
    ...day(`last day${of}, ${until}`, untilEvidence),
  ];
}
