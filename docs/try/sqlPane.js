// @ts-check
import { sizeFacts } from "../../dist/index.js";
import { sizeOptions } from "./ask.js";
import { element } from "./element.js";
import { list } from "./field.js";
import { programmeOf } from "./questions.js";
import { writers } from "./sqlWriters.js";

const dialects = ["duckdb", "postgresql", "clickhouse", "spark", "bigquery", "trino"];

/**
 * Draw the rule as SQL; nothing where the built package writes none.
 *
 * @param {import("./fragment.js").State} state
 * @param {import("./words.js").Words} words
 * @param {(dialect: string) => void} choose
 * @returns {Node[]}
 */
export function sqlPane(state, words, choose) {
  if (!writers) return [];
  const dialect = dialects.find((one) => one === state.dialect) ?? "duckdb";
  const options = dialects.map((value) => ({ value, label: value }));
  return [
    element("h3", {}, words.sql),
    element("p", { class: "hint" }, words.columns),
    list("dialect", options, dialect, choose, words.dialect),
    element("pre", { tabindex: 0 }, element("code", {}, sqlOf(state, dialect) ?? words.noSql)),
  ];
}

/**
 * @param {import("./fragment.js").State} state
 * @param {string} dialect
 */
function sqlOf(state, dialect) {
  const programme = programmeOf(state.programme);
  const facts = Object.keys(state.ask === "size" ? sizeFacts : programme.facts);
  const columns = Object.fromEntries(facts.map((fact) => [fact, fact]));
  try {
    return state.ask === "size"
      ? (writers?.sizeSql({ ...sizeOptions(state), dialect, columns }) ?? null)
      : (writers?.eligibilitySql(/** @type {never} */ (programme), { asOf: state.asOf, dialect, columns }) ?? null);
  } catch {
    // Members of a cluster are no columns, and some rules are no expression.
    return null;
  }
}
