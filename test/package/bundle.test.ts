import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { describe, expect, it } from "vitest";
import { publicEntries } from "../house/publicEntries";
import { root } from "../house/sourceFiles";
import { budgets } from "./budgets";

const heavy = ["node_modules/decimal.js/", "node_modules/zod/"];

/** The size of a consumer's bundle in bytes, minified and compressed, the packages whose code is in it, and its text. */
async function bundled(
  consumer: string,
  plugins: Plugin[] = [],
): Promise<{ bytes: number; text: string; parts: [string, number][] }> {
  const { outputFiles, metafile } = await build({
    // Inside the package, its own name resolves by its exports, as it does for a consumer.
    stdin: { contents: consumer, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    metafile: true,
    write: false,
    plugins,
    legalComments: "none",
    logLevel: "error",
  });
  const parts = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).map(([path, { bytesInOutput }]): [string, number] => [path, bytesInOutput]),
  );
  const [file] = outputFiles;
  const bytes = gzipSync(file?.contents ?? "", { level: 9 }).length;
  return { bytes, text: file?.text ?? "", parts: parts.filter(([, size]) => size > 0).sort(([, a], [, b]) => b - a) };
}

/** Undoes `sideEffects: false` for our own files, so that only what is marked pure can be dropped. */
const everyFileCounts: Plugin = {
  name: "every-file-counts",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, pluginData, ...options }) => {
      if (pluginData === "resolved") return undefined;
      const resolved = await resolve(path, { ...options, pluginData: "resolved" });
      return { ...resolved, sideEffects: resolved.path.includes("node_modules") ? resolved.sideEffects : true };
    });
  },
};

/** A text from each constant with national data: a target, observations, populations, provinces, ratios, a definition. */
const nationalData = [
  "go-digital-2024",
  "Gernas BBI",
  "Stated by the provincial office",
  "Sulawesi",
  "The highest of 38 provinces",
  "Usaha yang menjadi merchant QRIS",
];

describe("a bundle", () => {
  it.each([
    ["classifySize alone", ...budgets["classifySize alone"], heavy],
    ["classifySize alone", 'export { classifySize } from "umkm/size";', budgets["classifySize alone"][1], heavy],
    ["a stream of size classes", 'export { classifySizes } from "umkm";', 7_420, heavy],
    ["size classes of columns", 'export { compileSizeColumns, dayNumber, sizeCodes } from "umkm";', 8_170, heavy],
    ["one programme", ...budgets["one programme"], heavy],
    ["one programme", 'export { assess, kurMikro } from "umkm/financing";', budgets["one programme"][1], heavy],
    ["one programme", 'export { assess, kurSuperMikro } from "umkm";', 11_370, heavy],
    ["one programme", 'export { assess, kurKecil } from "umkm";', 11_580, heavy],
    ["one programme", 'export { assess, kurPmi } from "umkm";', 10_760, heavy],
    ["one programme", 'export { assess, umi } from "umkm";', 10_540, heavy],
    ["one programme", 'export { assess, pnmMekaar } from "umkm";', 9_980, heavy],
    ["one programme", 'export { assess, kipk } from "umkm";', 10_130, heavy],
    ["one programme", 'export { assess, kppPenyediaan } from "umkm";', 10_640, heavy],
    ["one programme", 'export { assess, kppPermintaan } from "umkm";', 10_430, heavy],
    ["one programme", 'export { assess, ssrg } from "umkm";', 9_980, heavy],
    ["one programme", 'export { assess, bpum } from "umkm";', 10_120, heavy],
    ["apportionment", 'export { apportion, apportionLevels } from "umkm";', 3_580, heavy],
    // Of which about 400 are refusing what is no programme and saying what could not be read, with what each part misses,
    // and 60 saying what to give for a member of whom nothing is known.
    [
      "what decides over programmes",
      'export { assessCluster, compileAssess, nextFacts, remedies, screen } from "umkm";',
      15_510,
      heavy,
    ],
    ["SQL for the size class", 'export { sizeSql } from "umkm/sql";', 8_530, heavy],
    ["SQL for a programme", 'export { eligibilitySql } from "umkm/sql";', 8_010, heavy],
    ["a reader of amounts", 'export { readRupiah } from "umkm/read";', 4_600, heavy],
    ["a reader of days", 'export { readDay } from "umkm/read";', 2_550, heavy],
    [
      "a form that reads and says so",
      'export { readRupiah, sayRead } from "umkm"; export { readMessages } from "umkm/messages/id";',
      7_500,
      heavy,
    ],
    ["the entities", ...budgets["the entities"], ["node_modules/decimal.js/"]],
    ["the widget", ...budgets["size class, five KUR and Indonesian words"], heavy],
  ])("of %s stays within its budget: %s", async (_, consumer, budget, without) => {
    const { bytes, parts } = await bundled(consumer);
    console.log(`${bytes} of ${budget} bytes: ${consumer}`);
    expect(parts.filter(([path]) => without.some((name) => path.includes(name)))).toEqual([]);
    expect(bytes, `largest parts: ${JSON.stringify(parts.slice(0, 12))}`).toBeLessThanOrEqual(budget);
  });

  it("of the national data carries it", async () => {
    const names =
      "goDigital2024, goDigitalObservations, populations, provinces, publishedEntrepreneurshipRatios, biQris";
    const { text } = await bundled(`export { ${names} } from "umkm";`);
    expect(nationalData.filter((datum) => !text.includes(datum))).toEqual([]);
  });

  it.each([
    "assessProgress",
    "trajectory",
    "splitAdditions",
    "fitForecast",
    "forecastAt",
    "forecastReaches",
    "bassCurve",
    "backtest",
    "isOnboarded",
    "assessAdoption",
    "countOnboarded",
    "digitalIntensity",
    "composition",
    "locationQuotients",
    "shiftOfShares",
    "reconcile",
    "entrepreneurshipRatio",
    "growth",
    "shareOf",
    "checkStatement",
    "impliedBase",
    "grownBy",
    "achievedPace",
    "yearsAtPace",
    "forecastOn",
    "supportCoverage",
    "findRegion",
  ])("of %s alone carries no national data", async (name) => {
    const { text } = await bundled(`export { ${name} } from "umkm";`);
    expect(nationalData.filter((datum) => text.includes(datum))).toEqual([]);
  });

  it.each([
    ["id", "batas atas plafon", "upper limit of the plafon"],
    ["en", "upper limit of the plafon", "batas atas plafon"],
  ])("of one language carries none of the other: %s", async (language, own, other) => {
    const { text } = await bundled(`export { ${language} } from "umkm/messages/${language}";`);
    expect([own, other].map((words) => text.includes(words))).toEqual([true, false]);
  });

  it("of a definition of the library carries no check of definitions", async () => {
    const { text } = await bundled('export { biQris, isOnboarded } from "umkm";');
    expect(text).toContain("Usaha yang menjadi merchant QRIS");
    expect(text).not.toContain("an article or another place");
  });

  it("of every entry is empty when nothing is used, even where each file counts as having side effects", async () => {
    const entries = publicEntries.map(({ name }) => `import "${name}";`).join("\n");
    const { parts } = await bundled(entries, [everyFileCounts]);
    expect(parts.filter(([path]) => path.startsWith("dist/"))).toEqual([]);
  });
});
