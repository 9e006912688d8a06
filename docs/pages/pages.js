// @ts-check
import { clusterChart } from "./clusterChart.js";
import { clusterQuestionsTable } from "./clusterQuestionsTable.js";
import { clusterTable } from "./clusterTable.js";
import { programmesTable } from "./programmesTable.js";
import { sizeDecisionDiagram } from "./sizeDecisionDiagram.js";
import { sizeLimitsChart } from "./sizeLimitsChart.js";
import { sizeLimitsTable } from "./sizeLimitsTable.js";
import { sizeRegimesTable } from "./sizeRegimesTable.js";
import { sizeUsesTable } from "./sizeUsesTable.js";

/**
 * Every generated file by its name in `docs/generated`, and the function that gives its text.
 *
 * @type {Readonly<Record<string, () => string>>}
 */
export const pages = {
  "size-limits.svg": sizeLimitsChart,
  "size-limits.md": sizeLimitsTable,
  "size-decision.svg": sizeDecisionDiagram,
  "size-uses.md": sizeUsesTable,
  "size-regimes.md": sizeRegimesTable,
  "programmes.md": programmesTable,
  "cluster.svg": clusterChart,
  "cluster.md": clusterTable,
  "cluster-questions.md": clusterQuestionsTable,
};
