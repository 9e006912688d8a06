import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { root } from "../sourceFiles";

const site = mkdtempSync(join(tmpdir(), "umkm-site-"));
afterAll(() => rmSync(site, { recursive: true }));

it("TypeDoc builds the documentation without a warning", () => {
  // The guides include what this writes.
  execFileSync(process.execPath, ["docs/pages/build.js"], { cwd: root });
  // Warnings are errors by its options; a failure throws with what it printed. Some come only with the pages.
  const typedoc = join(root, "node_modules/typedoc/bin/typedoc");
  const printed = execFileSync(process.execPath, [typedoc, "--options", "docs/typedoc.json", "--out", site], {
    cwd: root,
    encoding: "utf8",
  });
  expect(printed).not.toContain("[warning]");
});

it("the site holds the pictures and the tables of the guide", () => {
  const page = readFileSync(join(site, "documents", "Which_size,_by_which_law.html"), "utf8");
  const images = [...page.matchAll(/<img src="\.\.\/media\/([^"]+)" alt="[^"]{20,}"/g)].map(([, name]) => name);
  expect(images.sort()).toEqual(
    readdirSync(join(site, "media"))
      .filter((name) => name.endsWith(".svg"))
      .sort(),
  );
  expect(images).toContain("size-limits.svg");
  expect(page).toContain("<td>2,500,000,000</td>");
  expect(page).not.toContain("@include");
});
