// @ts-check

import { conditionText, en, wordOf } from "../built/library.js";
import { chart, colours } from "./chart.js";

/**
 * @typedef {import("umkm").AnyProgramme} AnyProgramme
 * @typedef {import("umkm").AnyCriterion} AnyCriterion
 * @typedef {{ readonly how: string, readonly parts: readonly string[] }} Branches
 */

const left = { x: 16, width: 176, letters: 24 };
const right = { x: 248, width: 296, letters: 42 };
const line = 18;
const gap = 10;

/**
 * Draw what a programme asks in its newest period: all criteria must hold, each by all or one of its conditions.
 *
 * @param {AnyProgramme} programme
 * @returns {string} SVG
 */
export function programmeTree({ id, periods }) {
  const period = periods.at(-1);
  const { criteria = [], memberCriteria = [] } = period?.value ?? {};
  const rows = [
    ...criteria.map((one) => ({ ...branchesOf(one), name: wordOf(en.financing.criteria, one.id) })),
    ...memberCriteria.map((one) => ({
      ...branchesOf(one),
      name: `each member: ${wordOf(en.financing.criteria, one.id)}`,
    })),
  ];
  const name = wordOf(en.financing.programmes, id);
  const described = rows.map((row) => `${row.name}: ${row.parts.join(row.how === "one of" ? " or " : " and ")}`);
  let top = 16;
  const drawn = rows.flatMap((row) => {
    const elements = rowOf(row, top);
    top += heightOf(row) + gap;
    return elements;
  });
  return chart({
    title: `What ${name} asks from ${period?.from ?? ""} on`,
    description: `All of these must hold. ${described.join("; ")}.`,
    width: 560,
    height: top + 6,
    option: { graphic: { elements: drawn } },
  });
}

/**
 * A condition as its first branches; what lies below them is text.
 *
 * @param {AnyCriterion} criterion
 * @returns {Branches}
 */
function branchesOf({ when }) {
  const text = (/** @type {AnyCriterion["when"]} */ one) => conditionText(one, en);
  if ("any" in when && when.any) return { how: "one of", parts: when.any.map(text) };
  if ("all" in when && when.all) return { how: "all of", parts: when.all.map(text) };
  return { how: "", parts: [text(when)] };
}

/** @param {Branches & { readonly name: string }} row */
function heightOf({ how, name, parts }) {
  const own = boxHeight(linesOf(how ? `${name}\n${how}` : name, left.letters));
  return Math.max(own, stackHeight(parts));
}

/** @param {readonly string[]} parts */
function stackHeight(parts) {
  return parts.reduce((sum, part) => sum + boxHeight(linesOf(part, right.letters)) + 6, -6);
}

/** @param {readonly string[]} lines */
function boxHeight(lines) {
  return lines.length * line + 12;
}

/**
 * @param {Branches & { readonly name: string }} row
 * @param {number} top
 */
function rowOf({ how, name, parts }, top) {
  const height = heightOf({ how, name, parts });
  const middle = top + height / 2;
  const own = linesOf(how ? `${name}\n${how}` : name, left.letters);
  let y = top + (height - stackHeight(parts)) / 2;
  const branches = parts.flatMap((part) => {
    const lines = linesOf(part, right.letters);
    const drawn = [arm(middle, y + boxHeight(lines) / 2), box(right, y, lines, colours.quiet)];
    y += boxHeight(lines) + 6;
    return drawn;
  });
  return [...branches, box(left, middle - boxHeight(own) / 2, own, colours.series[0] ?? colours.ink)];
}

/**
 * @param {typeof left} column
 * @param {number} y
 * @param {readonly string[]} lines
 * @param {string} stroke
 */
function box({ x, width }, y, lines, stroke) {
  return {
    type: /** @type {const} */ ("rect"),
    shape: { x, y, width, height: boxHeight(lines), r: 6 },
    style: { fill: colours.background, stroke, lineWidth: 1.5 },
    textContent: {
      style: {
        text: lines.join("\n"),
        fill: colours.ink,
        fontSize: 13,
        lineHeight: line,
        align: /** @type {const} */ ("center"),
      },
    },
    textConfig: { position: /** @type {const} */ ("inside") },
  };
}

/**
 * @param {number} from
 * @param {number} to
 */
function arm(from, to) {
  const [start, end] = [left.x + left.width, right.x];
  const middle = (start + end) / 2;
  const points = [
    [start, from],
    [middle, from],
    [middle, to],
    [end, to],
  ];
  return {
    type: /** @type {const} */ ("polyline"),
    shape: { points: /** @type {number[][]} */ (points) },
    style: { stroke: colours.quiet, lineWidth: 1.5 },
  };
}

/**
 * @param {string} text
 * @param {number} letters that fit into a line
 * @returns {string[]}
 */
function linesOf(text, letters) {
  return text.split("\n").flatMap((one) => one.match(new RegExp(`\\S.{0,${letters - 1}}(?=\\s|$)`, "g")) ?? [one]);
}
