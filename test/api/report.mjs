import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { exports: entries } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));

/** The public entries: the name of each, and the built declarations that it is made of. */
const built = Object.entries(entries)
  .filter(([path]) => !path.endsWith(".json"))
  .map(([path, conditions]) => [path === "." ? "umkm" : path.slice(2).replaceAll("/", "-"), conditions.import.types]);

/** The whole report of each public entry as it is built now, by name. */
export function wholeReports() {
  return new Map(built.map(([name, declarations]) => [name, reportOf(name, declarations)]));
}

/** The reports that are kept: one of the two languages, and of the root what no room declares as it does. */
export function keptReports(whole) {
  const kept = new Map(whole);
  kept.delete("messages-en");
  return kept.set("umkm", rootReport(whole));
}

/** The declarations of a report, each in one text with the comment before it. */
export function declarationsIn(report) {
  return report
    .split(/\n\n+/)
    .filter((part) => /^(\/\/|export|declare|import) ?/.test(part) && !part.startsWith("// (No @"));
}

function rootReport(whole) {
  const rooms = [...whole].filter(([name]) => name !== "umkm");
  const found = declarationsIn(whole.get("umkm")).map((declaration) => ({
    declaration,
    name: /^export (?:declare )?(?:abstract )?\w+ (\w+)/m.exec(declaration)?.[1] ?? declaration,
    from: rooms.filter(([, report]) => declarationsIn(report).includes(declaration)).map(([room]) => room),
  }));
  const own = found.filter(({ from }) => from.length === 0).map(({ declaration }) => declaration);
  const taken = found.filter(({ from }) => from.length > 0).map(({ name, from }) => `${name}: ${from.join(", ")}`);
  const names = [...new Set(taken)].join("\n");
  return `What \`umkm\` declares itself:

\`\`\`ts
${own.join("\n\n")}
\`\`\`

What it takes from its rooms:

\`\`\`text
${names}
\`\`\`
`;
}

/** The report of an entry as it is built now: its public declarations, in one text. */
function reportOf(name, declarations) {
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
