import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";

const usual = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** The browser named by CHROME_PATH, or one in a usual place; `undefined` without one. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error("CHROME_PATH names no file");
  return named || usual.find((path) => existsSync(path));
}

/** Open a built page in headless Chromium and give what its script left in `globalThis.answers`. */
export async function answersOfPage(dist, executablePath, tools) {
  const { chromium } = createRequire(join(tools, "package.json"))("playwright-core");
  const server = createServer(({ url = "/" }, response) => {
    const file = join(dist, url === "/" ? "index.html" : new URL(url, "http://localhost").pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const answers = await page.waitForFunction(() => globalThis.answers, undefined, { timeout: 60_000 });
    if (errors.length > 0) throw new Error(errors.join("\n"));
    return await answers.jsonValue();
  } finally {
    await browser.close();
    server.close();
  }
}
