import { expect, it } from "vitest";
import type { FactDeclarations } from "../../../src/core/fact/fact";
import { onboardingDefinitions } from "../../../src/digital/onboarding/onboardingDefinitions";
import { assess } from "../../../src/financing/assess";
import { klaster } from "../../../src/financing/programmes/klaster";
import { programmes } from "../../../src/financing/programmes/programmes";
import { programmeTerms } from "../../../src/financing/programmes/programmeTerms";
import type { Programme } from "../../../src/financing/types/programme";
import { sizeFacts } from "../../../src/size/types/regime";
import { applicantFacts } from "../../../src/vocabulary/applicantFacts";
import { programmeFacts } from "../../../src/vocabulary/programmeFacts";
import { lawData } from "../../law/check/lawData";
import { checkCases } from "../checkCases";

const law = await lawData();
/** The laws that say something in a period, but for definitions that finance nothing. */
const holding = (part: string) => {
  const definitions = new Set<string>([klaster, ...onboardingDefinitions].map(({ id }) => id));
  const found = law.filter(({ periods }) => periods.some(({ value }) => part in value));
  return found.map(({ id }) => id).filter((id) => !definitions.has(id));
};

it("lists every programme and all terms that a file holds, each id once", () => {
  expect(programmes.length).toBeGreaterThan(10);
  expect(programmes.map(({ id }) => id).sort()).toEqual(holding("criteria").sort());
  expect(programmeTerms.map(({ id }) => id).sort()).toEqual(holding("terms").sort());
});

it("asks the same of a fact by the same name in every programme", () => {
  const kinds = new Map<string, unknown>(Object.entries({ ...sizeFacts, ...applicantFacts, ...programmeFacts }));
  for (const { id, facts, memberFacts } of [...programmes, klaster]) {
    for (const [name, kind] of [...Object.entries(facts), ...Object.entries(memberFacts ?? {})]) {
      expect(kind, `${name} of ${id}`).toEqual(kinds.get(name) ?? kind);
      kinds.set(name, kind);
    }
  }
});

it("declares no fact of other programmes that none of them asks for", () => {
  const asked = new Set(programmes.flatMap(({ facts, memberFacts }) => Object.keys({ ...facts, ...memberFacts })));
  expect(Object.keys(programmeFacts).filter((name) => !asked.has(name))).toEqual([]);
});

/** 54: the programmes that are closed, with their last day. */
const closed: Readonly<Record<string, string>> = {
  bpum: "2021-12-31",
  "hapus-tagih": "2025-05-04",
  "hapus-tagih-negara": "2025-05-04",
  "kopdes-merah-putih": "2025-11-13",
};

it("begins each period and gap of each programme the day after the one before", () => {
  for (const { id, periods, gaps } of programmes) {
    const spans = [...periods, ...gaps].sort((a, b) => (a.from < b.from ? -1 : 1));
    for (const [n, { until }] of spans.slice(0, -1).entries()) {
      const next = new Date(Date.parse(until ?? "") + 86_400_000).toISOString().slice(0, 10);
      expect(spans[n + 1]?.from).toBe(next);
    }
    expect(periods.at(-1)?.until, id).toBe(closed[id]);
  }
});

it("has a programme for single businesses that answers", () => {
  expect(assess(programmes[0], {}, { asOf: "2026-02-01" }).status).toBe("unknown");
});

// The cases of KUR differ from applicants that several of its programmes share; each has a test file.
for (const programme of programmes.filter(({ id }) => !id.startsWith("kur-"))) {
  checkCases(programme as Programme<FactDeclarations>);
}
