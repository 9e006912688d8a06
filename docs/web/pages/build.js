// @ts-check
// Writes what the guides include, from the data of the built package: npm run docs does it before TypeDoc runs.
import { mkdirSync, writeFileSync } from "node:fs";
import { programmes } from "../built/library.js";
import { pages } from "./pages.js";
import { programmePages } from "./programmes.js";
import { programmeTree } from "./programmeTree.js";
import { regulationsPage } from "./regulationsPage.js";

const folder = new URL("../../generated/", import.meta.url);
for (const name of ["programmes/", "rules/"]) mkdirSync(new URL(name, folder), { recursive: true });
for (const [name, write] of Object.entries(pages)) writeFileSync(new URL(name, folder), write());
for (const { name, markdown } of programmePages()) writeFileSync(new URL(`programmes/${name}.md`, folder), markdown);
for (const programme of programmes) {
  writeFileSync(new URL(`programmes/${programme.id}.svg`, folder), programmeTree(programme));
}
writeFileSync(new URL("rules/regulations.md", folder), regulationsPage());
