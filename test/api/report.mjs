import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { exports: entries } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** The public entries: the name of each report, and the built declarations that it is made of. */
export const reports = Object.entries(entries)
  .filter(([path]) => !path.endsWith(".json"))
  .map(([path, { import: built }]) => [path === "." ? "umkm" : path.slice(2).replaceAll("/", "-"), built.types]);

/** Write the report of an entry as it is built now: its public declarations, in one text. */
export function reportOf(name, declarations) {
  const folder = mkdtempSync(join(tmpdir(), "umkm-api-"));
  const silent = { default: { logLevel: "none" } };
  try {
    const config = ExtractorConfig.prepare({
      configObject: {
        projectFolder: root,
        mainEntryPointFilePath: join(root, declarations),
        newlineKind: "lf",
        compiler: { tsconfigFilePath: join(root, "tsconfig.json") },
        apiReport: { enabled: true, reportFileName: `${name}.api.md`, reportFolder: folder, reportTempFolder: folder },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        messages: {
          compilerMessageReporting: silent,
          extractorMessageReporting: silent,
          tsdocMessageReporting: silent,
        },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(root, "package.json"),
    });
    mkdirSync(folder, { recursive: true });
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        message.handled = true;
      },
    });
    const file = join(folder, `${name}.api.md`);
    if (!existsSync(file)) throw new Error(`no report of ${name}`);
    return readFileSync(file, "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
