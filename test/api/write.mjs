// Writes the report of each public entry, from the built declarations: npm run build && npm run api.
import { writeFileSync } from "node:fs";
import { reportOf, reports } from "./report.mjs";

for (const [name, declarations] of reports) {
  writeFileSync(new URL(`${name}.api.md`, import.meta.url), reportOf(name, declarations));
}
