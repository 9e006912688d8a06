// npm start: the Lampung walkthrough, bundled with the sources, so that it needs neither a build nor declarations.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "umkm-start-"));

console.error("Bundling docs/examples/lampung.js with src, about a second …");
try {
  const outfile = join(folder, "lampung.mjs");
  await build({
    entryPoints: [`${root}docs/examples/lampung.js`],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    plugins: [{ name: "sources", setup: fromSources }],
    logLevel: "warning",
  });
  console.error("Running it (npm start -- --lang en for English).\n");
  const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: "inherit" });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** The public names lead to the sources, as package.json would lead them to the build. */
function fromSources({ onResolve }) {
  onResolve({ filter: /^umkm(\/|$)/ }, ({ path }) => ({ path: `${root}src${path.slice(4)}/index.ts` }));
}
