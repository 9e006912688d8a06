// @ts-check
import { sizeOptions } from "./ask.js";

/** What the library calls a programme, by its id: `kur-mikro` is `kurMikro`. */
const nameOf = (/** @type {string} */ id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/**
 * Write the calls that give what is shown.
 *
 * @param {import("./ask.js").Asked} asked
 * @param {import("./fragment.js").State} state
 * @returns {string}
 */
export function codeOf({ outcome, facts, members, healed, terms }, state) {
  if (outcome?.kind === "size") {
    return `import { classifySize } from "umkm";\n\nclassifySize(${literal(facts)}, ${literal(sizeOptions(state))});`;
  }
  const isCluster = outcome?.kind === "cluster";
  const programme = nameOf(state.programme);
  const [ask, heal] = isCluster ? ["assessCluster", "clusterRemedies"] : ["assess", "remedies"];
  const known = isCluster ? { cluster: facts, members: members.length > 0 ? members : null } : facts;
  const names = [ask, programme];
  const calls = [`${ask}(${programme}, facts, options);`];
  if (healed && healed.status !== "no-rule" && healed.remedies.length > 0) {
    names.push(heal);
    calls.push(`${heal}(${programme}, facts, options);`);
  }
  if (terms.some(({ status }) => status === "found")) {
    names.push(`${programme}Terms`, "termsOf");
    const whose = isCluster && members.length > 0 ? "facts.members[0]" : isCluster ? "{}" : "facts";
    calls.push(`termsOf(${programme}Terms, ${whose}, options);`);
  }
  const head = `import { ${names.sort().join(", ")} } from "umkm";`;
  return `${head}\n\nconst facts = ${literal(known)};\nconst options = ${literal({ asOf: state.asOf })};\n\n${calls.join("\n")}`;
}

/** @param {unknown} value */
function literal(value) {
  return JSON.stringify(value, null, 2).replace(/"(\w+)":/g, "$1:");
}
