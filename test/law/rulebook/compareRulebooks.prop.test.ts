import { describe, expect, it } from "vitest";
import { compareRulebooks } from "../../../src/law/rulebook/compareRulebooks";
import { readFileSync } from "node:fs";
import { root } from "../../sourceFiles";
const rulebook = JSON.parse(readFileSync(`${root}dist/rulebook.json`, "utf8"));
it("x", () => {
  const empty = { edition: "0", regulations: [], sizes: [], programmes: [] };
  const c = compareRulebooks(empty, rulebook);
  console.log(c.changes.length, JSON.stringify(c.changes.map((x) => [x.path.join("/"), x.what, x.how, x.size]), null, 0));
  const t = performance.now();
  expect(compareRulebooks(rulebook, structuredClone(rulebook)).changes).toEqual([]);
  console.log(performance.now() - t);
  const whats = new Map();
  const walk = (v: any, path: any[]) => {
    for (const k of Object.keys(v)) {
      if (typeof v[k] === "object" && v[k]) { walk(v[k], [...path, k]); continue; }
      const was = v[k]; v[k] = typeof was === "number" ? was + 1 : was === true ? false : was === false ? true : was === null ? {x: "count"} : `${was}x`;
      whats.set([...path, k], v[k]); v[k] = was;
    }
  };
  walk(rulebook, []);
  console.log(whats.size);
});
