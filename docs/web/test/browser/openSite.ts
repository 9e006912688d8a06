import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { root } from "../../../../test/house/sourceFiles";

/** Where the site lies after `npm run docs`. */
export const siteFolder = join(root, "docs/site");

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The site, served on loopback, in a browser. */
export interface OpenSite {
  readonly address: string;
  /** A page that keeps what went wrong in it: errors of the console and of scripts, and requests that leave the site. */
  readonly page: (options?: BrowserContextOptions) => Promise<{ page: Page; wrong: string[] }>;
  readonly close: () => Promise<void>;
}

/** Serve the site and start the browser of `CHROME_PATH` or of the usual places; without one, or without a site, throw. */
export async function openSite(): Promise<OpenSite> {
  if (!existsSync(join(siteFolder, "try/try.js"))) throw new Error("There is no site: run npm run docs first.");
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname));
    const file = join(siteFolder, path.endsWith("/") ? `${path}index.html` : path);
    if (!file.startsWith(siteFolder) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(file)] ?? "text/plain; charset=utf-8" });
    return response.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await startBrowser();
  return {
    address,
    page: async (options = {}) => {
      const page = await (await browser.newContext({ locale: "en-US", ...options })).newPage();
      const wrong: string[] = [];
      page.on("console", (one) => one.type() === "error" && wrong.push(one.text()));
      page.on("pageerror", ({ message }) => wrong.push(message));
      page.on(
        "request",
        (one) => /^(data:|blob:)/.test(one.url()) || one.url().startsWith(address) || wrong.push(one.url()),
      );
      return { page, wrong };
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function startBrowser(): Promise<Browser> {
  const places = process.env.CHROME_PATH ? [process.env.CHROME_PATH] : usualPlaces;
  const executablePath = places.find((place) => existsSync(place));
  if (!executablePath) {
    throw new Error(
      `No browser: install Chromium or Chrome, or name one in CHROME_PATH. Looked at ${places.join(", ")}.`,
    );
  }
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  return chromium.launch({ executablePath, args });
}
