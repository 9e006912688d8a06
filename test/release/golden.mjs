// The golden answers that every environment must give, and the code that asks for them: it runs where a library can run.
import { readFileSync } from "node:fs";
import { readCases } from "../tables/readCases.mjs";
import { readSizeCases } from "../tables/readSizeCases.mjs";

const seats = readFileSync(new URL("../cases/apportionment.json", import.meta.url), "utf8");

/** The cases, as JSON: size classes, KUR mikro of an applicant, and seats. */
export const cases = {
  size: readSizeCases("size"),
  kurMikro: readCases("kur-mikro"),
  apportionment: JSON.parse(seats),
};

/** How many answers are asked for. */
export const asked = Object.values(cases).flat().length;

/** The function as text, for a module of any kind: what came out wrong, by name. */
export const checkText = `function check(umkm, cases) {
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const wrong = [];
  let right = 0;
  const judge = (name, ok) => (ok ? right++ : wrong.push(name));
  for (const { name, facts, options, expected } of cases.size) {
    const { status, size, basis } = umkm.classifySize(facts, options);
    const rule = expected.basis === undefined || expected.basis.rule === undefined || basis.rule === expected.basis.rule;
    judge(name, status === expected.status && size === expected.size && rule);
  }
  for (const { name, facts, asOf, expected } of cases.kurMikro) {
    judge(name, umkm.assess(umkm.kurMikro, facts, { asOf }).status === expected.status);
  }
  for (const { name, total, weights, method, allocations, ...options } of cases.apportionment) {
    const { minimum, caps } = options;
    judge(name, same(umkm.apportion(total, weights, { method, minimum, caps }).allocations, allocations));
  }
  return { right, wrong };
}`;
