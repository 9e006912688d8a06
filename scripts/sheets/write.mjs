// Writes the law sheets, docs/law/*.md, from the law data of the sources: npm run sheets.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = new URL("../../", import.meta.url);
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("lawSheets.ts", import.meta.url))],
  bundle: true,
  format: "esm",
  write: false,
});
const code = Buffer.from(outputFiles[0].contents).toString("base64");
const { lawSheets } = await import(`data:text/javascript;base64,${code}`);

const folder = new URL("docs/law/", root);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const { name, markdown } of lawSheets()) writeFileSync(new URL(name, folder), markdown);
