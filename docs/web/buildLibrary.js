// @ts-check
// Puts what the pages take from the library into one module, made from the sources: the pages need no build of the package.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const built = new URL("./built/", import.meta.url);

await build({
  entryPoints: [fileURLToPath(new URL("./library.ts", import.meta.url))],
  outfile: fileURLToPath(new URL("library.js", built)),
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  mainFields: ["module", "main"],
  logLevel: "warning",
});
writeFileSync(new URL("library.d.ts", built), 'export * from "../library";\n');
