import { describe, expect, it } from "vitest";
import { tryPage } from "./tryPage";

const { site, page, open, headline, detail, focused } = tryPage();

const bakery = "lang=en&ask=size&asOf=2026-03-05&f.hasilPenjualanTahunan=3000000000";
const cluster =
  "lang=en&ask=financing&asOf=2025-09-01&programme=kur-khusus&members=2&m1.plafon=500000000&m2.plafon=500000001";

describe("a bakery with sales of 3 billion rupiah a year (PP 7/2021 Pasal 35; UU 20/2008 Pasal 6)", () => {
  it("is, by sales alone, kecil since 2021-02-02, and was menengah under UU 20/2008", async () => {
    await open(bakery);
    const text = await detail();
    expect(text).toMatch(
      /By hasil penjualan tahunan alone\s*4 July 2008 to 1 November 2020, UU Nomor 20 Tahun 2008: menengah/,
    );
    expect(text).toMatch(/Since 2 February 2021, PP Nomor 7 Tahun 2021: kecil/);
    await page().locator("#policy").selectOption("hasilPenjualanTahunan");
    expect(await headline()).toBe("Size class on 5 March 2026 by PP Nomor 7 Tahun 2021: kecil (small).");
    await page().locator("#asOf").fill("2020-11-01");
    expect(await headline()).toBe("Size class on 1 November 2020 by UU Nomor 20 Tahun 2008: menengah (medium).");
    await page().locator("#asOf").fill("2021-02-01");
    expect(await headline()).toContain("no limits of size classes were in force");
  });

  it("is mikro or kecil while its capital and its age are not known, and the page says so and asks", async () => {
    await open(bakery);
    expect(await headline()).toBe(
      "Size class on 5 March 2026 by PP Nomor 7 Tahun 2021 is not settled: mikro or kecil.",
    );
    const questions = await page().locator("#detail .go").allTextContents();
    expect(questions.map((one) => /modal usaha|established/.exec(one)?.[0])).toEqual(["modal usaha", "established"]);
    await page().locator("#detail .go").last().click();
    expect(await focused()).toBe("establishedOn");
    await page().locator("#establishedOn").fill("2015-06-01");
    expect(await headline()).toContain(": kecil (small).");
    expect(await detail()).toMatch(/Evidence: secondary sources[\s\S]*Pasal 35/);
  });

  it("is asked with a range, with don't know, and with an amount in words", async () => {
    await open("lang=id&ask=size&asOf=2024-03-05&f.establishedOn=2015-06-01");
    await page().locator("#hasilPenjualanTahunan").fill("1 miliar");
    await page().locator("#hasilPenjualanTahunan-mode").selectOption("atLeast");
    expect(await headline()).toContain("belum dapat dipastikan: mikro, kecil, menengah, atau besar.");
    await page().locator("#hasilPenjualanTahunan-mode").selectOption("between");
    await page().locator("#hasilPenjualanTahunan-most").fill("2.000.000.000");
    expect(await headline()).toMatch(/: mikro\.$/);
    expect(await page().locator("#hasilPenjualanTahunan-hint").textContent()).toBe("Rp1.000.000.000–Rp2.000.000.000");
    await page().locator("#partOf").selectOption("?");
    expect(await headline()).toMatch(/: mikro\.$/);
    await page().locator("#hasilPenjualanTahunan-mode").selectOption("unknown");
    expect(await headline()).toContain("belum dapat dipastikan");
  });

  it("gets no answer from what cannot be read, and the field says so", async () => {
    await open(bakery);
    await page().locator("#modalUsaha").fill("1.500 juta");
    expect(await headline()).toBe("There is no answer yet: correct what is marked.");
    expect(await page().locator("#modalUsaha").getAttribute("aria-invalid")).toBe("true");
    expect(await page().locator("#modalUsaha-problem").textContent()).not.toBe("");
    await page().locator("#modalUsaha").fill("");
    expect(await headline()).toContain("mikro or kecil");
  });
});

describe("a cluster that asks for KUR khusus (Permenko 12/2025 Pasal 35 ayat (2): at most Rp500 million for each member)", () => {
  it("is not eligible with a member who asks for a rupiah too much, and is open without that member", async () => {
    await open(cluster);
    expect(await headline()).toBe("KUR khusus for a klaster (cluster) on 1 September 2025: not eligible.");
    expect(await detail()).toMatch(/Member 2: not eligible\.[\s\S]*limit of each member's plafon/);
    await page().locator("#remove-1").click();
    expect(await headline()).toBe("KUR khusus for a klaster (cluster) on 1 September 2025: not settled.");
    expect(await page().locator("#detail .go").count()).toBeGreaterThan(0);
  });

  it("has members that are added and removed, and the focus goes along", async () => {
    await open(cluster);
    await page().locator("#add-member").click();
    expect(await focused()).toBe("m3-plafon");
    await page().locator("#m3-plafon").fill("600 juta");
    expect(await detail()).toContain("Member 3: not eligible.");
    await page().locator("#remove-2").click();
    expect(await focused()).toBe("remove-1");
    await page().locator("#remove-1").click();
    await page().locator("#remove-0").click();
    expect(await focused()).toBe("add-member");
  });
});

it("says in every programme what it would settle, on a day on which a rule is in force", async () => {
  await open("lang=en&ask=financing&asOf=2026-03-05");
  const options = await page()
    .locator("#programme option")
    .evaluateAll((all) => all.map((one) => one.getAttribute("value")));
  expect(options.length).toBeGreaterThan(10);
  for (const option of options) {
    await page().locator("#programme").selectOption(option);
    expect(await headline(), option ?? "").toMatch(/not settled|not eligible|no rule/i);
  }
});

it("keeps all that was entered in the fragment, and a link gives the same answer in either language", async () => {
  await open(cluster);
  await page().locator("#commodity").selectOption("perikanan-rakyat");
  await page().locator("#m1-businessStartedOn-mode").selectOption("atMost");
  await page().locator("#m1-businessStartedOn").fill("2020-01-01");
  const link = page().url();
  const [said, told] = [await headline(), await detail()];
  const other = await site().page();
  await other.page.goto(link);
  expect(await other.page.locator("#headline").textContent()).toBe(said);
  expect(await other.page.locator("#detail").textContent()).toBe(told);
  expect(other.page.url()).toBe(link);
  await other.page.locator("#lang-id").click();
  expect(await other.page.locator("#headline").textContent()).toBe(
    "KUR khusus untuk klaster per 1 September 2025: tidak memenuhi syarat.",
  );
  expect(other.page.url()).toBe(link.replace("lang=en", "lang=id"));
  await other.page.context().close();
});

it("is used by keyboard alone, from the front page to the answer", async () => {
  await page().goto(`${site().address}index.html`);
  const tabTo = async (found: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page().keyboard.press("Tab");
      if (await page().evaluate(`Boolean(document.activeElement?.matches(${JSON.stringify(found)}))`)) return;
    }
    throw new Error(`Tab does not reach ${found}`);
  };
  await tabTo('.site-links a[href="try/index.html"]');
  await page().keyboard.press("Enter");
  await page().waitForURL(/try\/index\.html/);
  await tabTo("#policy");
  await tabTo("#hasilPenjualanTahunan");
  await page().keyboard.type("3 billion");
  expect(await headline()).toContain("mikro or kecil");
  await tabTo("#establishedOn-mode");
  await page().keyboard.press("ArrowDown");
  expect(await page().locator("#establishedOn-mode").inputValue()).toBe("atLeast");
  await tabTo("#detail .go");
  await page().keyboard.press("Enter");
  expect(await focused()).toBe("modalUsaha");
  await page().keyboard.type("900 million");
  expect(await detail()).toContain("modal usaha Rp900,000,000: mikro");
});

it("answers without a network", async () => {
  await open(bakery);
  await page().context().setOffline(true);
  await page().locator("#modalUsaha").fill("900000000");
  await page().locator("#establishedOn").fill("2022-01-01");
  expect(await headline()).toContain(": mikro (micro).");
});
