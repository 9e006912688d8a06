// @ts-check
import { eligibilitySql, sizeFacts, sizeSql, sqlDialects } from "../built/library.js";
import { sizeOptions } from "./ask.js";
import { element } from "./element.js";
import { list } from "./field.js";
import { programmeOf } from "./questions.js";

/**
 * Draw the rule as SQL.
 *
 * @param {import("./fragment.js").State} state
 * @param {import("./words.js").Words} words
 * @param {(dialect: string) => void} choose
 * @returns {Node[]}
 */
export function sqlPane(state, words, choose) {
  const dialect = sqlDialects.find((one) => one === state.dialect) ?? sqlDialects[0];
  const options = sqlDialects.map((value) => ({ value, label: value }));
  const text = sqlOf(state, dialect);
  return [
    element("h3", {}, words.sql),
    ...(text === null
      ? [element("p", {}, words.noSql)]
      : [
          element("p", { class: "hint" }, words.columns),
          element("label", { class: "row" }, words.dialect, list("dialect", options, dialect, choose, words.dialect)),
          element("pre", { tabindex: 0, id: "sql" }, element("code", {}, text)),
        ]),
  ];
}

/**
 * @param {import("./fragment.js").State} state
 * @param {import("umkm/sql").SqlDialect} dialect
 * @returns {string | null} nothing for a programme for clusters, whose members are many rows.
 */
function sqlOf(state, dialect) {
  if (state.ask === "size") return sizeSql({ ...sizeOptions(state), dialect, ...every(sizeFacts) });
  const programme = programmeOf(state.programme);
  if (programme.memberFacts) return null;
  const single = /** @type {import("umkm").Programme<{}>} */ (programme);
  return eligibilitySql(single, { asOf: state.asOf, dialect, ...every(programme.facts) });
}

/**
 * Each fact in a column of its name, read by the rule of the day or not.
 *
 * @param {Readonly<Record<string, unknown>>} facts
 */
function every(facts) {
  const ignore = /** @type {never[]} */ (Object.keys(facts));
  return { columns: Object.fromEntries(ignore.map((fact) => [fact, fact])), ignore };
}
