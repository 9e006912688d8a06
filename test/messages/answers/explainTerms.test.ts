import { describe, expect, it } from "vitest";
import type { Condition } from "../../../src/criteria/condition";
import { defineTerms } from "../../../src/financing/defineTerms";
import { bpumTerms } from "../../../src/financing/programmes/bpum";
import { kipkTerms } from "../../../src/financing/programmes/kipk";
import { kurKhususTerms } from "../../../src/financing/programmes/kur/khusus";
import { kurMikroTerms } from "../../../src/financing/programmes/kur/mikro";
import { kurPmiTerms } from "../../../src/financing/programmes/kur/pmi";
import { pnmMekaarTerms } from "../../../src/financing/programmes/pnmMekaar";
import { termsOf } from "../../../src/financing/termsOf";
import type { TermRules } from "../../../src/financing/types/terms";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";

const wide = { width: Number.POSITIVE_INFINITY };
const farmer = {
  sector: "pertanian",
  kurMikroCount: 2,
  plafon: 60_000_000,
  extended: false,
  programmeCredit: "tidak-ada",
} as const;

it("gives every term with its article and evidence, and the documents", () => {
  const lines = explain(termsOf(kurMikroTerms, farmer, { asOf: "2023-06-01" }), id, wide);
  const unread = "Permenko Perekonomian Nomor 1 Tahun 2022 (pasal belum dibaca)";
  expect(lines.slice(0, 10)).toEqual([
    "Ketentuan KUR mikro per 1 Juni 2023:",
    "- bunga efektif setahun: 8% [Pasal 22 ayat (2) Permenko Perekonomian Nomor 1 Tahun 2022, beberapa sumber sekunder]",
    `- cara menghitung bunga: efektif, flat yang setara, atau anuitas yang setara [${unread}, belum terverifikasi, dengan catatan]`,
    `- jangka waktu modal kerja: paling lama 36 bulan [${unread}, beberapa sumber sekunder]`,
    `- jangka waktu investasi: paling lama 60 bulan [${unread}, beberapa sumber sekunder]`,
    "- agunan tambahan: tidak boleh diminta [Pasal 14 ayat (3) Permenko Perekonomian Nomor 1 Tahun 2022, beberapa sumber sekunder, dengan catatan]",
    "- di samping kredit yang berjalan: tambahan untuk jenis yang sama (investasi atau modal kerja) atau investasi bersamaan dengan modal kerja [Pasal 24 ayat (1) huruf a dan ayat (1) huruf b Permenko Perekonomian Nomor 1 Tahun 2023, dibaca dalam teks peraturan]",
    `- bila agunan tambahan tetap diminta: penyalur kehilangan subsidi bunga [${unread}, beberapa sumber sekunder]`,
    "- subsidi bunga: 8% [Keputusan Menteri Keuangan Nomor 317 Tahun 2023 (pasal belum dibaca), beberapa sumber sekunder]",
    expect.stringMatching(/^Dokumen yang diminta: NIB atau surat keterangan usaha \[.*; NPWP \[.*\]\.$/),
  ]);
  expect(lines.join(" ")).toContain("cara pembayaran kembali; masa tenggang");
  expect(lines.join(" ")).not.toContain("penyaringan");
});

it("in short gives values alone", () => {
  const lines = explain(termsOf(kurMikroTerms, farmer, { asOf: "2023-06-01" }), en, { ...wide, detail: "brief" });
  expect(lines).toEqual([
    "Terms of KUR mikro on 1 June 2023:",
    "- effective rate a year: 8%",
    expect.stringMatching(/^- how interest is reckoned: effective, [^[]* or [^[]*$/),
    "- tenor for working capital: at most 36 months",
    "- tenor for investment: at most 60 months",
    "- additional collateral: may not be asked for",
    expect.stringMatching(/^- beside a credit that runs: [^[]*$/),
    "- where additional collateral is asked for all the same: the lender loses the interest subsidy",
    "- interest subsidy: 8%",
    "Documents owed: NIB or a letter about the business; NIK; NPWP; family card, marriage or divorce certificate.",
    expect.stringMatching(/^Basis: /),
  ]);
});

it("gives the candidates of an open term, that there may be none, and asks for what would settle it", () => {
  const lines = explain(termsOf(kurMikroTerms, {}, { asOf: "2023-06-01" }), en, wide);
  expect(lines[1]).toBe("- effective rate a year: not settled, 6%, 7%, 8%, 9% or no such credit");
  expect(lines).toContain("* How many KUR mikro were there before this one?");
  expect(lines).toContain("- In which sector is the business?");
  expect(lines.filter((line) => line.includes("is asked for, in rupiah"))).toHaveLength(1);
  expect(lines.join(" ")).toContain("Perhaps owed: NPWP");
});

it("says that the rule allows no such credit, and by which article", () => {
  const third = { sector: "perdagangan", kurMikroCount: 2 } as const;
  const lines = explain(termsOf(kurMikroTerms, third, { asOf: "2024-03-05" }), en, wide);
  expect(lines[1]).toBe(
    "- effective rate a year: none, since the rule allows no such credit [Pasal 24 ayat (4a) Permenko Perekonomian Nomor 1 Tahun 2023, read in the text of the regulation]",
  );
});

it("says that a term is not stated for a case", () => {
  const lines = explain(termsOf(kurKhususTerms, { plafon: 500_000_001 }, { asOf: "2023-06-01" }), en, wide);
  expect(lines).toContain("- interest subsidy: not settled, not stated for this case");
});

it.each([
  [
    id,
    "- jangka waktu modal kerja: belum dapat dipastikan, tidak terbaca untuk keadaan ini (jangka waktu untuk perjanjian kerja kurang dari 36 bulan)",
  ],
  [
    en,
    "- tenor for working capital: not settled, not read for this case (the tenor for an employment contract under 36 months)",
  ],
])("names what could not be read", (language, line) => {
  expect(explain(termsOf(kurPmiTerms, { contractMonths: 24 }, { asOf: "2024-03-05" }), language, wide)).toContain(line);
});

it("words weeks and a grant", () => {
  const brief = { ...wide, detail: "brief" } as const;
  expect(explain(termsOf(pnmMekaarTerms, {}, { asOf: "2024-03-05" }), en, brief)).toContain("- tenor: 50 weeks");
  expect(explain(termsOf(bpumTerms, {}, { asOf: "2021-07-01" }), en, brief)).toContain("- grant, once: Rp1,200,000");
});

describe("a rate that changes", () => {
  it.each([
    [id, "- bunga efektif setahun: 0% sejak 1 Januari 2026, 3% sejak 1 Januari 2027, 6% sejak 1 Januari 2028"],
    [en, "- effective rate a year: 0% from 1 January 2026, 3% from 1 January 2027, 6% from 1 January 2028"],
  ])("names each rate with its first day", (language, line) => {
    const facts = { sector: "pertanian", disasterProvince: "aceh", affectedByDisaster: true } as const;
    const lines = explain(termsOf(kurMikroTerms, facts, { asOf: "2026-02-01" }), language, {
      ...wide,
      detail: "brief",
    });
    expect(lines[1]).toBe(line);
  });
});

it.each([
  [id, "(0% sejak 1 Januari 2026, 3% sejak 1 Januari 2027, 6% sejak 1 Januari 2028) atau 7%"],
  [en, "(0% from 1 January 2026, 3% from 1 January 2027, 6% from 1 January 2028) or 7%"],
])("keeps a ladder together where one rate may be instead", (language, candidates) => {
  const second = { sector: "perdagangan", provenExport: false, kurMikroCount: 1 } as const;
  const lines = explain(termsOf(kurMikroTerms, second, { asOf: "2026-02-01" }), language, wide);
  expect(lines[1]).toMatch(/: (not settled|belum dapat dipastikan), /);
  expect(lines[1]?.endsWith(`, ${candidates}`)).toBe(true);
});

it.each([
  [
    id,
    "- agunan tambahan: dapat ditiadakan [Pasal 38A ayat (2) huruf a Permenko Perekonomian Nomor 12 Tahun 2025, dibaca dalam teks peraturan, dengan catatan]",
    "Ini ketentuan program bagi yang boleh menerimanya; bukan pernyataan bahwa kredit ini dapat diperoleh.",
  ],
  [
    en,
    "- additional collateral: may be waived [Pasal 38A ayat (2) huruf a Permenko Perekonomian Nomor 12 Tahun 2025, read in the text of the regulation, with a note]",
    "These are the terms of the programme for those who may have it; that this credit may be had they do not say.",
  ],
])(
  "says that a value has a note, here that its article was read in part, and what terms are not",
  (language, line, last) => {
    const facts = { plafon: 500_000_000, sector: "pertanian" } as const;
    const lines = explain(termsOf(kurKhususTerms, facts, { asOf: "2025-09-01" }), language, wide);
    expect(lines).toContain(line);
    expect(lines.at(-1)).toBe(last);
  },
);

it("names what is not owed, in full", () => {
  const outcome = termsOf(kurMikroTerms, { plafon: 50_000_000 }, { asOf: "2026-02-01" });
  expect(explain(outcome, id, wide).join(" ")).toMatch(/Tidak diminta: NPWP \[/);
  expect(explain(outcome, id, { ...wide, detail: "brief" }).join(" ")).not.toContain("Tidak diminta");
});

it("says that no rule was in force", () => {
  const text = explain(termsOf(kurMikroTerms, {}, { asOf: "2021-12-31" }), en).join(" ");
  expect(text).toContain("no rule was in force on 31 December 2021");
  expect(text).not.toContain("screening");
});

it.each([
  [id, "subsidi bunga: 5%"],
  [en, "interest subsidy: 5%"],
])("words a subsidy that is a share", (language, line) => {
  const outcome = termsOf(kipkTerms, {}, { asOf: "2025-10-01" });
  expect(explain(outcome, language, { ...wide, detail: "brief" })).toContain(`- ${line}`);
});

/** Terms of the tests' own, under one article each. */
const from = (at: string) => ({ cite: [{ regulation: "pp-7-2021", at }], evidence: "unverified" }) as const;
const facts = { first: "yes-no", second: "yes-no", third: "yes-no" } as const;
const termsBy = (value: TermRules<Condition<typeof facts>>) =>
  defineTerms({
    id: "own",
    facts,
    periods: [{ from: "2024-01-01", checkedOn: "2024-01-01", ...from("Pasal 1"), value }],
  });
const day = { asOf: "2024-03-05" } as const;
const brief = { ...wide, detail: "brief" } as const;
const first = { fact: "first", is: true } as const;

it.each([
  [id, ["Ketentuan own per 5 Maret 2024:", "Tidak ada ketentuan yang terbaca."]],
  [en, ["Terms of own on 5 March 2024:", "No terms were read."]],
])("says that no terms were read, and no more in brief than the basis", (language, lines) => {
  const text = explain(termsOf(termsBy({ terms: {}, notCovered: [] }), {}, day), language, brief);
  expect(text.slice(0, -1)).toEqual(lines);
  expect(text.at(-1)).toMatch(/^(Dasar|Basis): /);
});

it("cites the row that counts, not one that may hold and gives the same", () => {
  const rate = [
    { when: first, then: 0.06, ...from("Pasal 2") },
    { then: 0.06, ...from("Pasal 3") },
  ];
  expect(explain(termsOf(termsBy({ terms: { rate }, notCovered: [] }), {}, day), en, wide)[1]).toBe(
    "- effective rate a year: 6% [Pasal 3 PP Nomor 7 Tahun 2021, unverified]",
  );
});

it("asks for a fact once, with a star where it settles one term alone", () => {
  // No one of the three tells alone.
  const two = { atLeast: 2, of: [first, { fact: "second", is: true }, { fact: "third", is: true }] } as const;
  const rows = (when: typeof first | typeof two) => [
    { when, then: 0.06, ...from("Pasal 2") },
    { then: 0.07, ...from("Pasal 3") },
  ];
  for (const [rate, subsidy, asked] of [
    [rows(two), rows(first), "* first?"],
    [rows(first), rows(two), "* first?"],
    [rows(two), rows(two), "- first?"],
  ] as const) {
    const lines = explain(termsOf(termsBy({ terms: { rate, subsidy }, notCovered: [] }), {}, day), en, brief);
    expect(lines.filter((line) => line.includes("first?"))).toEqual([asked]);
  }
});

it("puts a choice in brackets among the candidates where it has more than one part", () => {
  const repayment = [
    { when: first, then: ["periodic"] as const, ...from("Pasal 2") },
    { then: ["periodic", "after-harvest"] as const, ...from("Pasal 3") },
  ];
  expect(explain(termsOf(termsBy({ terms: { repayment }, notCovered: [] }), {}, day), id, wide)[1]).toBe(
    "- pembayaran kembali: belum dapat dipastikan, angsuran berkala atau (angsuran berkala atau pokok dan bunga setelah panen (yarnen))",
  );
});

it("never rounds a rate", () => {
  const outcome = termsOf(kipkTerms, {}, { asOf: "2025-12-01" });
  if (outcome.status !== "found" || outcome.terms.subsidy?.status !== "known") throw new Error("no subsidy");
  const eighth = { ...outcome.terms.subsidy, value: 0.06125 };
  const steps = { status: "known", reasons: [], value: [{ from: "2026-01-01", rate: 0.00125 }] } as const;
  const lines = explain({ ...outcome, terms: { subsidy: eighth, rate: steps } }, en, { ...wide, detail: "brief" });
  expect(lines).toContain("- interest subsidy: 6.125%");
  expect(lines).toContain("- effective rate a year: 0.125% from 1 January 2026");
});
