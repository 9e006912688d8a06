// @ts-check
import { element } from "./element.js";

/**
 * Draw the lines of an explanation: lists where they begin with a dash or a star, paragraphs else, as deep as they stand;
 * what is in brackets, where it is written, is quieter.
 *
 * @param {readonly string[]} texts
 * @returns {Node[]}
 */
export function lines(texts) {
  /** @type {{ depth: number, drawn: HTMLElement }[]} */
  const parts = [];
  for (const text of texts) {
    const depth = /^ */.exec(text)?.[0].length ?? 0;
    const [, mark, rest = ""] = /^\s*([-*] )?(.*)$/.exec(text) ?? [];
    const last = parts.at(-1);
    const inside = `depth-${Math.min(depth, 4)}`;
    if (!mark) parts.push({ depth, drawn: element("p", { class: inside }, ...cited(rest)) });
    else if (last?.depth === depth && last.drawn.tagName === "UL") last.drawn.append(element("li", {}, ...cited(rest)));
    else parts.push({ depth, drawn: element("ul", { class: inside }, element("li", {}, ...cited(rest))) });
  }
  return parts.map(({ drawn }) => drawn);
}

/** @param {string} text */
function cited(text) {
  return text.split(/(\[[^\]]*\])/).map((part, at) => (at % 2 ? element("span", { class: "cite" }, part) : part));
}
