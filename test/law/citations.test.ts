import { describe, expect, it } from "vitest";
import { programmes } from "../../src/financing/programmes/programmes";
import { programmeTerms } from "../../src/financing/programmes/programmeTerms";
import { bpsWorkers } from "../../src/size/law/bpsWorkers";
import { statuteSizes } from "../../src/size/law/statute";
import { readCitations } from "../tables/readCitations.mjs";
import { citationsIn, type Law } from "./citationsIn";

const table = readCitations();
const laws: readonly (Law & { readonly id: string })[] = [...programmes, ...programmeTerms, statuteSizes, bpsWorkers];
const ids = Object.keys(table);

describe("stands where the facts say, as well evidenced as they say", () => {
  it.each(ids)("every part of %s", (id) => {
    const found = Object.assign({}, ...laws.filter((law) => law.id === id).map(citationsIn));
    const expected = Object.entries(table[id] ?? {}).map(([part, [cite, evidence]]) => [part, [cite, evidence]]);
    expect(found).toEqual(Object.fromEntries(expected));
  });

  it.each(laws.filter(({ id }) => ids.includes(id)))("the periods of $id, as terms and as criteria", (law) => {
    const found = citationsIn(law);
    const days = law.periods.map(({ from }) => `${from} period`);
    expect(days.map((day) => found[day])).toEqual(days.map((day) => table[law.id]?.[day]?.slice(0, 2)));
  });
});

it.each(laws)("no article, regulation or grade of $id can change unseen", (law) => {
  const before = JSON.stringify(citationsIn(law));
  const others = changed(law.periods) as Law["periods"][];
  expect(others.length).toBeGreaterThan(2);
  expect(others.filter((periods) => JSON.stringify(citationsIn({ ...law, periods })) === before)).toEqual([]);
});

/** The same, once for each citation and grade in it, with that one changed. */
function changed(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const isSource = ["regulation", "at", "evidence", "fromEvidence", "untilEvidence", "evidenceBefore"].includes(key);
    const others: unknown[] = isSource && typeof inner === "string" ? [`${inner}-x`] : changed(inner);
    return others.map((one) => Object.assign(Array.isArray(value) ? [...value] : { ...value }, { [key]: one }));
  });
}
