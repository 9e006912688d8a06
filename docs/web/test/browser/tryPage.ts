import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { type OpenSite, openSite } from "./openSite";

/** The page to try the library, opened anew for each test; a test fails if anything went wrong in the page. */
export function tryPage() {
  let site: OpenSite;
  let page: Page;
  let wrong: string[];
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());
  beforeEach(async () => {
    ({ page, wrong } = await site.page());
  });
  afterEach(async () => {
    expect(wrong).toEqual([]);
    await page.context().close();
  });
  return {
    site: () => site,
    page: () => page,
    open: (fragment: string) => page.goto(`${site.address}try/index.html#${fragment}`),
    text: (selector: string) => page.locator(selector).textContent(),
    lines: (selector: string) => page.locator(`${selector} li`).allTextContents(),
    headline: () => page.locator("#headline").textContent(),
    detail: () => page.locator("#detail").textContent(),
    focused: () => page.evaluate("document.activeElement.id"),
  };
}
