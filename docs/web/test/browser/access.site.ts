import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenSite, openSite } from "./openSite";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** One page of each kind. */
const names = [
  "index.html",
  "documents/Beranda.html",
  "documents/Kelas_usaha.html",
  "documents/Which_size,_by_which_law.html",
  "documents/Programmes.KUR_mikro.html",
  "documents/Regulations.html",
  "documents/How_sure_are_we_.html",
  "modules/umkm_size.html",
  "functions/umkm_size.classifySize.html",
  "interfaces/umkm_size.SizeOptions.html",
  "source/src/size/classifySize.ts.html",
  "try/index.html#lang=en&ask=size&asOf=2026-03-05&f.hasilPenjualanTahunan=3000000000&f.modalUsaha=x",
  "try/index.html#lang=id&ask=size&asOf=2026-03-05&f.hasilPenjualanTahunan=3000000000..",
  "try/index.html#lang=id&ask=financing&asOf=2025-09-01&programme=kur-khusus&members=2&m1.plafon=500000001",
  "try/index.html#lang=en&ask=financing&asOf=2024-03-05&programme=kur-mikro&f.plafon=100000001&f.sector=pertanian",
];

/**
 * TypeDoc puts links into the summaries of its navigation and of its sections, which work by keyboard. Its theme cannot be told
 * otherwise, so that this one finding is passed over, there alone.
 */
const passedOver = `id === "nested-interactive" && /\\bsummary\\b/.test(String(target))`;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  it.each(names)("%s has no serious or critical finding", async (name) => {
    const { page } = await site.page({ colorScheme });
    await page.goto(site.address + name);
    await page.waitForFunction("getComputedStyle(document.body).display !== 'none'");
    await page.evaluate(axe);
    const found = (await page.evaluate(
      `axe.run().then(({ violations }) => violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .flatMap(({ id, nodes }) => nodes
          .filter(({ target }) => !(${passedOver}))
          .map(({ target, failureSummary }) => id + " " + target + ": " + failureSummary)))`,
    )) as string[];
    expect(found).toEqual([]);
    await page.context().close();
  });
});

it.each(names)("%s is no wider than a phone", async (name) => {
  const { page } = await site.page({ viewport: { width: 390, height: 844 } });
  await page.goto(site.address + name);
  await page.waitForFunction("getComputedStyle(document.body).display !== 'none'");
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
  await page.context().close();
});
