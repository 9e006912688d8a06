import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenSite, openSite, siteFolder } from "./openSite";

interface Seen {
  readonly ids: readonly string[];
  readonly links: readonly string[];
  readonly unnamed: number;
  readonly lang: string;
}

let site: OpenSite;
const seen = new Map<string, Seen>();
const wrong: string[] = [];

const files = readdirSync(siteFolder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
const all = files.filter((name) => name.endsWith(".html")).sort();
/** The pages of the source are alike and run nothing: one of them is opened, and of the others the text is read. */
const isSource = (name: string) => name.startsWith("source/") && name !== "source/src/index.ts.html";
const pages = all.filter((name) => !isSource(name));

/** Links as they stand, and as the navigation of TypeDoc makes them; ids; pictures without a text. */
const look = `({
  ids: [...document.querySelectorAll("[id], a[name]")].map((one) => one.id || one.name),
  links: [...document.querySelectorAll("a[href], img[src], script[src], link[href]")].map((one) => one.href || one.src),
  unnamed: [...document.images].filter((one) => one.alt.length < 20 && !one.closest("[aria-hidden]")).length,
  lang: document.documentElement.lang,
})`;

beforeAll(async () => {
  site = await openSite();
  const opened = await site.page();
  for (const name of pages) {
    await opened.page.goto(site.address + encodeURI(name));
    seen.set(name, (await opened.page.evaluate(look)) as Seen);
    wrong.push(...opened.wrong.splice(0).map((text) => `${name}: ${text}`));
  }
}, 900_000);
afterAll(() => site?.close());

it("every page loads without an error, and asks for nothing outside the site", () => {
  expect(pages.length).toBeGreaterThan(300);
  expect(all.length).toBeGreaterThan(pages.length);
  expect(wrong).toEqual([]);
});

function hasAnchor(name: string, anchor: string): boolean {
  if (isSource(name)) return readFileSync(join(siteFolder, name), "utf8").includes(` id="${anchor}"`);
  return seen.get(name)?.ids.includes(anchor) ?? false;
}

it("no link is dead, and none leads to an anchor that is not there", () => {
  const dead: string[] = [];
  for (const [name, { links }] of seen) {
    for (const link of links.filter((one) => one.startsWith(site.address))) {
      const { pathname, hash } = new URL(link);
      const path = decodeURIComponent(pathname).slice(1);
      const target = path === "" || path.endsWith("/") ? posix.join(path, "index.html") : path;
      if (!files.includes(target)) dead.push(`${name}: ${path}`);
      // The page to try it keeps what was entered in its fragment.
      const anchor = target === "try/index.html" ? "" : decodeURIComponent(hash.slice(1));
      if (anchor && !hasAnchor(target, anchor)) dead.push(`${name}: ${path}#${anchor}`);
    }
  }
  expect([...new Set(dead)]).toEqual([]);
});

it("links that leave the site are few, and only those that a reader asks for", () => {
  const away = [...seen.values()].flatMap(({ links }) => links.filter((one) => /^https?:/.test(one)));
  const hosts = away.filter((one) => !one.startsWith(site.address)).map((one) => new URL(one).host);
  expect([...new Set(hosts)].sort()).toEqual(["typedoc.org"]);
});

it("every picture has a text for those who do not see it", () => {
  expect([...seen].filter(([, { unnamed }]) => unnamed > 0).map(([name]) => name)).toEqual([]);
});

it("the pages in Indonesian say so", () => {
  const names = [...seen].filter(([, { lang }]) => lang === "id").map(([name]) => name);
  expect(names).toEqual(["documents/Beranda.html", "documents/KUR_untuk_klaster.html", "documents/Kelas_usaha.html"]);
});

it("the front page leads to the guide, the page to try it, the regulations and the Indonesian page", () => {
  const front = seen.get("index.html")?.links ?? [];
  for (const name of [
    "documents/Beranda.html",
    "documents/Regulations.html",
    "try/index.html#",
    "documents/How_sure_are_we_.html",
  ]) {
    expect(
      front.filter((link) => link.startsWith(site.address + name)),
      name,
    ).not.toEqual([]);
  }
});

describe("the search", () => {
  it("finds classifySize", async () => {
    const { page } = await site.page();
    await page.goto(`${site.address}index.html`);
    await page.locator("#tsd-search-trigger").click();
    await page.locator("#tsd-search-input").pressSequentially("classifySize");
    const first = page.locator("#tsd-search-results a").first();
    await first.waitFor();
    expect(await first.getAttribute("href")).toMatch(/functions\/umkm_size\.classifySize\.html$/);
    await page.context().close();
  });
});

it("a source link leads to the line that declares the function", async () => {
  const { page } = await site.page();
  await page.goto(`${site.address}functions/umkm_size.classifySize.html`);
  await page.locator(".tsd-sources a").first().click();
  await page.waitForURL(/source\/src\/size\/classifySize\.ts\.html#L\d+$/);
  const line = page.locator(new URL(page.url()).hash);
  expect(await line.textContent()).toContain("export function classifySize");
  await page.context().close();
});
