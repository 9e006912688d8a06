// @ts-check
import { readFileSync } from "node:fs";
import { apportion } from "../built/library.js";

const census = JSON.parse(
  readFileSync(new URL("../../../test/cases/apportionmentCensus.json", import.meta.url), "utf8"),
);
/** @type {{ places: string[], weights: number[] }} */
const { places, weights } = census.find((/** @type {{ name: string }} */ { name }) => name === "United States 1880");

/**
 * Divide the seats of the House by the census of 1880: what a state gets and what its exact part is.
 *
 * @param {number} total
 * @param {import("umkm").ApportionMethod} method
 * @param {string} state
 */
export function houseOf1880(total, method, state) {
  const { allocations, quotas } = apportion(total, weights, { method, minimum: 1 });
  const at = places.indexOf(state);
  return { population: weights[at] ?? 0, quota: quotas[at] ?? 0, seats: allocations[at] ?? 0 };
}
