import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { root } from "../../../test/house/sourceFiles";

const site = mkdtempSync(join(tmpdir(), "umkm-site-"));
afterAll(() => rmSync(site, { recursive: true }));

it("TypeDoc builds the documentation without a warning", () => {
  // The guides include what this writes.
  execFileSync(process.execPath, ["docs/web/pages/build.js"], { cwd: root });
  // Warnings are errors by its options; a failure throws with what it printed. Some come only with the pages.
  const typedoc = join(root, "node_modules/typedoc/bin/typedoc");
  const printed = execFileSync(process.execPath, [typedoc, "--options", "docs/web/typedoc.json", "--out", site], {
    cwd: root,
    encoding: "utf8",
  });
  expect(printed).not.toContain("[warning]");
  // The whole reference, on a machine that may be busy.
}, 240_000);

const documentOf = (name: string) => readFileSync(join(site, "documents", `${name}.html`), "utf8");

it("the site holds the pictures and the tables of the guides", () => {
  const folder = join(site, "documents");
  const guides = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  const images = guides.flatMap((page) =>
    [...page.matchAll(/<img src="\.\.\/media\/([^"]+)" alt="[^"]{20,}"/g)].map(([, name]) => name),
  );
  expect([...new Set(images)].sort()).toEqual(
    readdirSync(join(site, "media"))
      .filter((name) => name.endsWith(".svg"))
      .sort(),
  );
  for (const name of ["size-limits.svg", "go-digital-path.svg", "cluster.svg"]) expect(images).toContain(name);
  for (const cell of ["2,500,000,000", "25,292,701", "Rp500,000,001"]) {
    expect(guides.some((page) => page.includes(`<td>${cell}</td>`))).toBe(true);
  }
  expect(guides.filter((page) => page.includes("@include"))).toEqual([]);
});

it("the site holds a page for each programme, and its list links to them", () => {
  const list = documentOf("Programmes");
  const written = readdirSync(join(root, "docs/generated/programmes")).filter((name) => name.endsWith(".md"));
  const linked = [...new Set([...list.matchAll(/<td><a href="(Programmes\.[^"]+)\.html"/g)].map(([, name]) => name))];
  expect(linked).toHaveLength(written.length);
  for (const name of linked) expect(documentOf(name ?? "")).toContain("<th>criterion</th>");
});
