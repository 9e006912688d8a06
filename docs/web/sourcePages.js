// @ts-check
// Puts the source into the site, a page for each file, with an anchor for each line: there TypeDoc's source links lead.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const style =
  ":root{color-scheme:light dark}body{background:light-dark(#fff,#16191d);color:light-dark(#1f2328,#e6edf3);margin:1rem;font:1rem/1.5 system-ui,sans-serif}a{color:light-dark(#0b6aa8,#6cb6ff)}h1,pre{white-space:pre-wrap;overflow-wrap:anywhere}:target{background:Mark;color:MarkText}";

const names = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" });
for (const name of names.filter((one) => one.endsWith(".ts"))) {
  const path = `src/${name.replaceAll("\\", "/")}`;
  const page = new URL(`docs/site/source/${path}.html`, root);
  mkdirSync(dirname(fileURLToPath(page)), { recursive: true });
  writeFileSync(page, sourcePage(path, readFileSync(new URL(path, root), "utf8")));
}

/**
 * @param {string} path
 * @param {string} text
 */
function sourcePage(path, text) {
  const up = "../".repeat(path.split("/").length);
  const escaped = text.trimEnd().replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const lines = escaped.split("\n").map((line, at) => `<span id="L${at + 1}">${line}</span>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${path}</title><link rel="icon" href="data:,"><style>${style}</style></head><body><main><p><a href="${up}index.html">umkm</a></p><h1>${path}</h1><pre>${lines.join("\n")}</pre></main></body></html>\n`;
}
