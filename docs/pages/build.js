// @ts-check
// Writes what the guides include, from the data of the built package: npm run docs does it before TypeDoc runs.
import { mkdirSync, writeFileSync } from "node:fs";
import { pages } from "./pages.js";

const folder = new URL("../generated/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, write] of Object.entries(pages)) writeFileSync(new URL(name, folder), write());
