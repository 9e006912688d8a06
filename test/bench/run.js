import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { bundleSize, entries } from "./bundles.js";
import { financingContest } from "./financingRule.js";
import { importTable, importTimes } from "./imports.mjs";
import { measure } from "./measure.js";
import { budgetLine, ratio, table, timesTable } from "./report.js";
import { columnContest, registrationContest, sizeContest } from "./sizeRule.js";
import { sqlRatios } from "./sql.mjs";

// --quick: fewer rounds and rows, printed and not written.
const quick = process.argv.includes("--quick");
const rounds = quick ? 3 : 25;
const progress = (text) => process.stderr.write(`${text}\n`);
const timed = (title, contestants) => measure(title, contestants, { rounds, progress });

const registration = await timed("registration", registrationContest(10_000));
const size = await timed("facilities", await sizeContest(10_000));
const spread = await timed("columns", columnContest(200_000, 0));
const mostlyMikro = await timed("columns, mostly mikro", columnContest(200_000, 97));
const financing = await timed("twelve criteria", await financingContest(2_000));
const sqlRows = quick ? 200_000 : 20_000_000;
progress(`generated SQL: ${sqlRows} rows`);
const sql = await sqlRatios(sqlRows, quick ? 3 : 11);
const grown = growth();
const sizes = await entrySizes();
progress("imports");
const imports = await importTimes(quick ? 2 : 9);
const one = await bundleSize('export { classifySize } from "umkm/size";');
const programme = await bundleSize('export { assess, kurMikro } from "umkm/financing";');
const entities = await bundleSize('export * from "umkm/entities";');

const hand = "hand-written if chain";
const explained = "classifySize, with reasons";
const [booleans, reasons] = ["hand-written booleans", "assess, with reasons"];
const columns = (times) => times.get("compileSizeColumns") / times.get("hand-written loop");
const peaks = (form) => grown.get(form).at(-1).peak / grown.get(form).find(({ rows }) => rows === 100_000).peak;
const budgets = [
  budgetLine(
    "`compileSize` against a hand-written chain, amounts alone",
    registration.get("compileSize") / registration.get(hand),
    1.3,
  ),
  budgetLine("`compileSize` against a hand-written chain, with a day", size.get("compileSize") / size.get(hand), 2),
  budgetLine("`classifySize` against a hand-written chain", size.get(explained) / size.get(hand), 15),
  budgetLine(
    "json-rules-engine against `classifySize`",
    size.get("json-rules-engine") / size.get(explained),
    40,
    false,
  ),
  budgetLine("GoRules Zen against `classifySize`", size.get("GoRules Zen") / size.get(explained), 40, false),
  budgetLine("`compileSizeColumns` against a hand-written loop", columns(spread), 1.5),
  budgetLine("the same, 97 of 100 mikro", columns(mostlyMikro), 1.5),
  budgetLine(
    "`compileAssess` against hand-written booleans",
    financing.get("compileAssess") / financing.get(booleans),
    15,
  ),
  budgetLine(
    "json-rules-engine against `assess`",
    financing.get("json-rules-engine") / financing.get(reasons),
    40,
    false,
  ),
  ...sql.map(({ name, ratio }) =>
    budgetLine(`generated SQL against hand-written, ${name}, ${sqlRows.toLocaleString("en-US")} rows`, ratio, 1.1),
  ),
  budgetLine("peak memory of `tallySizes`, most rows against 100,000", peaks("tallySizes"), 1.2),
  budgetLine("peak memory of `classifySizes`, most rows against 100,000", peaks("classifySizes"), 1.2),
  budgetLine("peak memory of `classifySizes`, async, most rows against 100,000", peaks("classifySizes, async"), 1.2),
  budgetLine(
    '`import "umkm"` over bare Node, ms',
    imports.rows.find(({ name, kind }) => name === "umkm" && kind === "ESM").built,
    100,
  ),
  budgetLine("`classifySize` alone, kB", one / 1000, 3.5),
  budgetLine("one programme with `assess`, kB", programme / 1000, 8),
  budgetLine("`umkm/entities`, kB", entities / 1000, 14),
];

const text = `---
title: Benchmarks
---

# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus()[0].model.trim()}, ${cpus().length} cores, Node ${process.version}.
Read the lines against each other, within this run; the figures of another machine are others. Every contestant answered
every one of its rows as the library does before it was timed. Facts are complete, since not every engine can say that
something is not known. Times are processor time, the least of ${rounds} rounds in which all took turns; DuckDB has one thread.
Engines get the day as a number, which is the fastest for each of them.

## Budgets

${table(["", "figure", "budget", ""], budgets)}

## Size class: facilities under PP 7/2021, sales, capital and day of establishment

${timesTable(size, explained)}

## Size class: registration under PP 7/2021, capital alone

${timesTable(registration, explained)}

## Size class over typed arrays

Classes spread evenly:

${timesTable(spread, "compileSizeColumns")}

Of 100 businesses 97 mikro, so that a processor guesses almost every branch of the hand-written loop:

${timesTable(mostlyMikro, "compileSizeColumns")}

## Twelve criteria of financing

${timesTable(financing, reasons)}

## How time and memory grow

Seconds of processor time and peak memory (resident, MB) of a process that does nothing else. All at once means that the
columns themselves are in memory.

${table(
  ["", ...grown.get("tallySizes").map(({ rows }) => `${rows.toLocaleString("en-US")} rows`)],
  [...grown].map(([form, steps]) => [
    form,
    ...steps.map(({ seconds, peak }) => `${ratio(seconds)} s, ${Math.round(peak)} MB`),
  ]),
)}

## What an import costs

Milliseconds that a process takes which does nothing else, over a process that does nothing: the package as it is built,
and the same sources built to an output a file, as they were before.

${importTable(imports)}

Bytes of a bundle of all that an entry holds:

${table(["entry", "kB min+gzip"], sizes)}
`;
process.stdout.write(text);
if (!quick) await writeFile(new URL("../../docs/benchmarks.md", import.meta.url), text);
process.exit(0);

function growth() {
  const counts = quick ? [1_000, 100_000, 300_000] : [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
  const forms = [
    "tallySizes",
    "classifySizes",
    "classifySizes, async",
    "compileSizeColumns, in blocks",
    "compileSizeColumns, all at once",
  ];
  const program = fileURLToPath(new URL("growth.js", import.meta.url));
  const grow = (form, rows) => {
    progress(`${form}: ${rows} rows`);
    return { rows, ...JSON.parse(execFileSync(process.execPath, [program, form, String(rows)], { encoding: "utf8" })) };
  };
  return new Map(forms.map((form) => [form, counts.map((rows) => grow(form, rows))]));
}

async function entrySizes() {
  const lines = [];
  for (const { name } of entries) {
    progress(`bundle of ${name}`);
    const bytes = await bundleSize(`export * from ${JSON.stringify(name)};`);
    lines.push([`\`${name}\``, (bytes / 1000).toFixed(1)]);
  }
  return lines;
}
