// @ts-check
import { sizeOptions } from "./ask.js";

/** What the library calls a programme, by its id: `kur-mikro` is `kurMikro`. */
const nameOf = (/** @type {string} */ id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * Write the call that gives an answer.
 *
 * @param {{ readonly kind: string }} outcome
 * @param {Readonly<Record<string, unknown>>} facts
 * @param {readonly Readonly<Record<string, unknown>>[]} members
 * @param {import("./fragment.js").State} state
 * @returns {string}
 */
export function codeOf({ kind }, facts, members, state) {
  if (kind === "size") {
    return `import { classifySize } from "umkm";\n\nclassifySize(${literal(facts)}, ${literal(sizeOptions(state))});`;
  }
  const programme = nameOf(state.programme);
  const options = literal({ asOf: state.asOf });
  if (kind === "cluster") {
    const cluster = literal({ cluster: facts, members: members.length > 0 ? members : null });
    return `import { assessCluster, ${programme} } from "umkm";\n\nassessCluster(${programme}, ${cluster}, ${options});`;
  }
  return `import { assess, ${programme} } from "umkm";\n\nassess(${programme}, ${literal(facts)}, ${options});`;
}

/** @param {unknown} value */
function literal(value) {
  return JSON.stringify(value, null, 2).replace(/"(\w+)":/g, "$1:");
}
