// Writes the reports of the public entries, from the built declarations: npm run build && npm run api.
import { writeFileSync } from "node:fs";
import { keptReports, wholeReports } from "./report.mjs";

for (const [name, report] of keptReports(wholeReports())) {
  writeFileSync(new URL(`${name}.api.md`, import.meta.url), report);
}
