// @ts-check
import { readFileSync } from "node:fs";
import { apportion, en } from "../built/library.js";
import { markdownTable } from "./markdownTable.js";

/** Industry of micro and small size by province, 2025: test/cases/tables.md says where it was read. */
const file = new URL("../../../test/cases/tables/imk-by-province-class-and-internet-2025.csv", import.meta.url);
const provinces = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [province = "", , , total] = line.split(",");
    return { province, weight: Number(total) };
  });
const shown = ["LAMPUNG", "JAWA BARAT", "JAWA TENGAH"];
const sizes = [203, 204, 205];

/**
 * List what Lampung and two large provinces get of 203, 204 and 205 units by Hamilton and by Webster.
 *
 * @returns {string} Markdown
 */
export function provincesTable() {
  const weights = provinces.map(({ weight }) => weight);
  const [hamilton, webster] = /** @type {const} */ (["hamilton", "webster"]).map((method) =>
    sizes.map((units) => apportion(units, weights, { method })),
  );
  const rows = shown.map((name) => {
    const at = provinces.findIndex(({ province }) => province === name);
    const parts = (hamilton ?? []).flatMap(({ quotas, allocations }) => [
      (quotas[at] ?? 0).toFixed(4),
      String(allocations[at]),
    ]);
    return [
      name,
      en.formats.count(weights[at] ?? 0),
      ...parts,
      ...(webster ?? []).map((one) => String(one.allocations[at])),
    ];
  });
  const heads = sizes.flatMap((units) => [`quota of ${units}`, "Hamilton"]);
  return markdownTable(["province", "businesses", ...heads, ...sizes.map((units) => `Webster, ${units}`)], rows);
}
