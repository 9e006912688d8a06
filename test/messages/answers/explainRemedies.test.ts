import { describe, expect, it } from "vitest";
import { clusterRemedies } from "../../../src/financing/clusterRemedies";
import { defineProgramme } from "../../../src/financing/defineProgramme";
import { kurKhusus } from "../../../src/financing/programmes/kur/khusus";
import { kurMikro } from "../../../src/financing/programmes/kur/mikro";
import { remedies } from "../../../src/financing/remedies";
import { screen } from "../../../src/financing/screen";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";
import { pedagang } from "../../financing/cases";

const wide = { width: Number.POSITIVE_INFINITY };
const facts = {
  ...pedagang,
  plafon: 100_000_001,
  kurMikroOutstanding: 0,
  hasNpwp: false,
  businessStartedOn: "2025-02-09",
  occupation: "polri",
} as const;

describe("explain, of remedies", () => {
  it("says each way to meet each criterion, and what cannot be changed", () => {
    expect(explain(remedies(kurMikro, facts, { asOf: "2025-08-07" }), en, wide)).toEqual([
      "KUR mikro on 7 August 2025: not eligible. What could be done about it:",
      "- upper limit of the plafon: ask or arrange otherwise (plafon at most Rp100,000,000)",
      "- limit of all that is outstanding: ask or arrange otherwise (plafon at most Rp100,000,000)",
      "- age of the business: wait until 9 August 2025 (first day of the business); another rule may be in force on that day",
      "- no civil servant, soldier or police officer: cannot be changed (the owner's occupation)",
      "- NPWP: ask or arrange otherwise (plafon at most Rp50,000,000)",
      "  - or obtain what is missing (has an NPWP)",
      "This is a screening by the written criteria, not a credit decision; the lender decides.",
    ]);
  });

  it("says it in Indonesian", () => {
    const lines = explain(remedies(kurMikro, facts, { asOf: "2024-03-05" }), id, wide);
    expect(lines[0]).toBe("KUR mikro per 5 Maret 2024: tidak memenuhi syarat. Yang dapat dilakukan:");
    expect(lines).toContain("- batas atas plafon: ajukan atau atur ulang (plafon paling banyak Rp100.000.000)");
    expect(lines).toContain("  - atau lengkapi yang belum ada (punya NPWP)");
  });

  it("says that nothing fails, and that no rule was in force", () => {
    expect(explain(remedies(kurMikro, pedagang, { asOf: "2024-03-05" }), en, wide)[0]).toBe(
      "KUR mikro on 5 March 2024: no criterion is known to fail; nothing need be changed.",
    );
    expect(explain(remedies(kurMikro, {}, { asOf: "2021-12-31" }), en, wide)[0]).toContain("no rule was in force");
  });
});

/** A programme of the tests' own that asks nothing and leaves nothing out. */
const cite = [{ regulation: "pp-7-2021", at: "Pasal 1" }] as const;
const graded = { cite, evidence: "unverified" } as const;
const free = defineProgramme({
  id: "own",
  facts: { own: "yes-no" },
  periods: [
    {
      from: "2024-01-01",
      ...graded,
      checkedOn: "2024-01-01",
      value: { criteria: [{ id: "own-yes", when: { fact: "own", is: true }, ...graded }], notCovered: [] },
    },
  ],
});

// Semantics: members go by their number, or by the labels of the caller.
it("numbers the members of a cluster from 1", () => {
  const members = [{}, { plafon: 500_000_001 }];
  const outcome = clusterRemedies(kurKhusus, { cluster: {}, members }, { asOf: "2024-03-05" });
  expect(explain(outcome, en, wide)[1]).toMatch(/^- Member 2, /);
  expect(explain(outcome, en, { ...wide, labels: ["A", "B"] })[1]).toMatch(/^- B, /);
});

describe("explain, of a screening", () => {
  it("ranks, asks, heals, and says what was not checked and what is for groups", () => {
    const lines = explain(screen([kurMikro, kurKhusus], facts, { asOf: "2024-03-05" }), en, wide);
    expect(lines[0]).toBe("Programmes, by how the written criteria came out:");
    expect(lines[1]).toBe("- KUR mikro on 5 March 2024: not eligible.");
    expect(lines[2]).toMatch(/^ {2}- upper limit of the plafon: ask/);
    expect(lines.some((line) => line.startsWith("  Not checked: "))).toBe(true);
    expect(lines.at(-2)).toBe("For groups only, not screened here: KUR khusus.");
    const open = screen([kurMikro], {}, { asOf: "2024-03-05" });
    expect(explain(open, en, wide)).toContain("  To be asked (* its answer alone may settle it):");
    expect(explain(open, en, { ...wide, detail: "brief" }).some((line) => line.includes("To be asked"))).toBe(false);
    expect(explain(screen([kurMikro], {}, { asOf: "2021-12-31" }), en, wide)[1]).toContain("no rule was in force");
  });

  it.each([
    [
      en,
      ["Programmes, by how the written criteria came out:", "- own on 5 March 2024: eligible."],
      en.financing.screening,
    ],
    [
      id,
      ["Program, menurut hasil syarat tertulisnya:", "- own per 5 Maret 2024: memenuhi syarat."],
      id.financing.screening,
    ],
  ])("says no more than the headline where nothing is open or left out", (language, lines, last) => {
    const outcome = screen([free], { own: true }, { asOf: "2024-03-05" });
    expect(explain(outcome, language, wide)).toEqual([...lines, last]);
  });

  it("says no more in brief of what is open than its headline and what is not checked", () => {
    const open = screen([kurMikro], {}, { asOf: "2024-03-05" });
    const [first, headline, left, last, ...more] = explain(open, en, { ...wide, detail: "brief" });
    expect([first, headline]).toEqual([
      "Programmes, by how the written criteria came out:",
      "- KUR mikro on 5 March 2024: not settled.",
    ]);
    expect(left).toMatch(/^ {2}Not checked: /);
    expect([last, ...more]).toEqual([en.financing.screening]);
  });

  it("names what is not checked", () => {
    const outcome = screen([kurMikro], pedagang, { asOf: "2024-03-05" });
    const left = explain(outcome, en, wide).find((line) => line.startsWith("  Not checked: "));
    const [first] = outcome.ranked;
    const known = first?.outcome.status === "no-rule" ? [] : (first?.outcome.basis.notCovered ?? []);
    expect(left).toBe(`  Not checked: ${known.map((one) => en.law.notCovered[one as "own"] ?? one).join("; ")}.`);
  });
});
