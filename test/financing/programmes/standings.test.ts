import { describe, expect, it } from "vitest";
import { klaster } from "../../../src/financing/programmes/klaster";
import { programmes } from "../../../src/financing/programmes/programmes";
import { programmeTerms } from "../../../src/financing/programmes/programmeTerms";
import { regulations } from "../../../src/law/regulations/regulations";
import { weakestEvidence } from "../../../src/law/weakestEvidence";
import { readStandings } from "../../tables/readStandings.mjs";
import { source, standingsIn } from "./standingsIn";

const laws = [...programmes, klaster];

describe.each(laws.map(({ id }) => id))("%s", (id) => {
  const table = readStandings(id);
  const { periods = [], gaps = [] } = laws.find((one) => one.id === id) ?? {};
  const terms = programmeTerms.find((one) => one.id === id)?.periods ?? [];

  it("has these texts and gaps, and no others", () => {
    expect([...periods, ...gaps].map(({ from }) => from).sort()).toEqual(Object.keys(table).sort());
  });

  it.each([...periods, ...gaps])("the text or gap from $from: its days, articles and grades", (span) => {
    const { from, until, checkedOn } = span;
    const { fromEvidence, untilEvidence } = span as { fromEvidence?: string; untilEvidence?: string };
    const days = [fromEvidence && `from ${fromEvidence}`, untilEvidence && `until ${untilEvidence}`].filter(Boolean);
    const row = table[from];
    expect([until ?? "open", source(span), days.join(", ")]).toEqual([row?.until, row?.text, row?.days]);
    if (checkedOn || row?.["checked on"]) expect(checkedOn).toBe(row?.["checked on"]);
  });

  it.each(periods)("every rule, row and document from $from stands as the facts say", ({ from, value }) => {
    const stated = terms.find((period) => period.from === from)?.value;
    expect(standingsIn(value, stated ?? {})).toEqual(table[from]?.parts);
    expect([...value.notCovered].sort()).toEqual(table[from]?.["not covered"] ?? []);
    if (stated) expect([...stated.notCovered].sort()).toEqual(table[from]?.["terms not covered"] ?? []);
  });

  it.each(periods)("cites only what is in force through all of the period from $from", (period) => {
    const { criteria, memberCriteria = [] } = period.value;
    const stated = terms.find(({ from }) => from === period.from)?.value;
    // What is presumed cites the text before.
    const rules = [...criteria, ...memberCriteria].filter(({ standing }) => standing !== "presumed");
    const rows = [...Object.values(stated?.terms ?? {}).flat(), ...(stated?.documents ?? [])];
    const cited = [...rules, ...rows.filter(({ standing }) => standing !== "presumed")].flatMap(({ cite }) => cite);
    for (const { regulation } of [...period.cite, ...cited]) {
      const found: { from: string; until?: string } | undefined = regulations.find((one) => one.id === regulation);
      const isInForce = found && found.from <= (period.until ?? "9999") && (found.until ?? "9999") >= period.from;
      expect(isInForce, regulation).toBe(true);
    }
  });

  it.each(periods)("says in its note what was inferred or not found, where a day is not read: $from", (period) => {
    const { evidence, fromEvidence, untilEvidence, note, value } = period;
    const isRead =
      weakestEvidence([evidence, fromEvidence, untilEvidence]) === "law-text" && value.notCovered.length === 0;
    if (!isRead) expect(note).toMatch(/unverified|inference|not found/);
  });
});
