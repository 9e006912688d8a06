import { describe, expect, it } from "vitest";
import { programmes } from "../../../src/financing/programmes/programmes";
import { programmeTerms } from "../../../src/financing/programmes/programmeTerms";
import { regulations } from "../../../src/law/regulations/regulations";
import { weakestEvidence } from "../../../src/law/weakestEvidence";
import { readGrades } from "../../tables/readGrades.mjs";

const expected = programmes.flatMap(({ id }) => readGrades(id));

const rows = expected.map((row) => {
  const period = programmes.find(({ id }) => id === row.programme)?.periods.find(({ from }) => from === row.from);
  if (!period) throw new Error(`expected a period of ${row.programme} from ${row.from}`);
  const { criteria, memberCriteria = [], notCovered } = period.value;
  const stated = programmeTerms.find(({ id }) => id === row.programme)?.periods.find(({ from }) => from === row.from);
  const { terms = {}, documents = [] } = stated?.value ?? {};
  return {
    name: `${row.programme} from ${row.from}`,
    row,
    period,
    criteria: [...criteria, ...memberCriteria],
    terms,
    documents,
    left: stated?.value.notCovered,
    notCovered,
  };
});

it("has these periods and no others", () => {
  for (const { id, periods } of programmes) {
    const froms = expected.filter(({ programme }) => programme === id).map(({ from }) => from);
    expect(periods.map(({ from }) => from)).toEqual(froms);
  }
});

describe.each(rows)("$name", ({ row, period, criteria, terms, documents, left, notCovered }) => {
  it("ends and was checked when the facts say, and grades its days no better", () => {
    expect([period.until ?? null, period.checkedOn]).toEqual([row.until, row.checkedOn]);
    const { evidence, fromEvidence, untilEvidence } = period;
    expect(evidence).toBe(row.text);
    expect(weakestEvidence([evidence, fromEvidence, untilEvidence])).toBe(row.periodEvidence);
  });

  it("has these criteria, graded as the facts grade them", () => {
    expect(Object.fromEntries(criteria.map(({ id, evidence }) => [id, evidence]))).toEqual(row.criteria);
  });

  it("has these terms, graded as the facts grade them", () => {
    const grades = Object.entries(terms).map(([name, list]) => [
      name,
      [...new Set(list.map((each) => each.evidence))].join(),
    ]);
    expect(Object.fromEntries(grades)).toEqual(row.terms);
  });

  it("owes these documents, graded as the facts grade them", () => {
    expect(Object.fromEntries(documents.map(({ document, evidence }) => [document, evidence]))).toEqual(row.documents);
  });

  it("names the terms that were not read, and none that it states", () => {
    expect(left && [...left].sort()).toEqual(row.termsNotCovered && [...row.termsNotCovered].sort());
    // A grant has no terms of a loan.
    if (!left || terms.grant) return;
    const isKur = row.programme.startsWith("kur-");
    const { workingCapitalMonths, investmentMonths } = terms;
    const unread: Record<string, boolean> = {
      "suku-bunga": !terms.rate,
      tenor: !workingCapitalMonths && !investmentMonths && !terms.tenorWeeks,
      "tenor-modal-kerja": !workingCapitalMonths && investmentMonths !== undefined,
      "metode-bunga": !terms.method,
      "masa-tenggang": !terms.grace,
      agunan: !terms.additionalCollateral,
      subsidi: !terms.subsidy,
      "cara-pembayaran": isKur && !terms.repayment,
      "sanksi-agunan": isKur && !terms.collateralSanction,
      "gagal-bayar": row.programme === "kur-khusus" && !terms.onDefault,
    };
    for (const [id, expectedly] of Object.entries(unread)) expect(left.includes(id), id).toBe(expectedly);
    // What is said of terms, or left out of them, is said there alone.
    const ofTerms = [...Object.keys(unread), "provinsi-bencana", "subsidi-bunga", "tenor-menurut-kontrak"];
    expect(notCovered.filter((id) => ofTerms.includes(id))).toEqual([]);
  });

  it("names what was not read, and nothing that is a criterion", () => {
    expect(notCovered).toEqual(expect.arrayContaining(row.notCovered));
    const ids: readonly string[] = criteria.map(({ id }) => id);
    expect(notCovered.filter((id) => ids.includes(id))).toEqual([]);
  });

  // kur.md: KUR asks for registration in SIKP, current debts and a productive and feasible business, which migrant workers
  // have none of, and says what credit may stand beside it. The terms of UMi and of SSRG were not read at all; the goods
  // in the warehouse are the collateral of SSRG.
  it("asks what the rule asks in every period, or says that it was not read", () => {
    const named = [...criteria.map(({ id }) => id), ...notCovered].join(" ");
    const asked: readonly [programmes: RegExp, RegExp][] = [
      [/^kur-/, /slik-lancar/],
      [/^kur-/, /sikp/],
      [/^kur-(?!pmi)/, /produktif/],
      [/^kur-/, /bersamaan/],
      [/^kur-/, /kredit-komersial/],
      [/^(umi|ssrg)/, /suku-bunga.* tenor/],
      [/^umi/, /agunan/],
    ];
    for (const [programme, id] of asked) if (programme.test(row.programme)) expect(named).toMatch(id);
  });

  it("cites only what is in force through all of it", () => {
    const cited = [...criteria, ...Object.values(terms).flat(), ...documents].flatMap(({ cite }) => cite);
    for (const { regulation } of [...period.cite, ...cited]) {
      const found: { from: string; until?: string } | undefined = regulations.find(({ id }) => id === regulation);
      expect(
        found && found.from <= period.from && (found.until ?? "9999") >= (period.until ?? "9999"),
        regulation,
      ).toBe(true);
    }
  });

  it("says in its note what was inferred or not found, where a day or the text is not read", () => {
    const { evidence, fromEvidence, untilEvidence, note } = period;
    const isRead = weakestEvidence([evidence, fromEvidence, untilEvidence]) === "law-text" && notCovered.length === 0;
    if (!isRead) expect(note).toMatch(/unverified|inference|not found/);
  });
});
