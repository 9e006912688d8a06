import { describe, expect, it } from "vitest";
import { assess } from "../../../src/financing/assess";
import { defineProgramme } from "../../../src/financing/defineProgramme";
import { kurMikro } from "../../../src/financing/programmes/kur/mikro";
import { pnmMekaar } from "../../../src/financing/programmes/pnmMekaar";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";

const march = { asOf: "2024-03-05" } as const;
const wide = { width: Number.POSITIVE_INFINITY } as const;
const trader = { sector: "perdagangan", provenExport: false, plafon: 25_000_000, kurMikroCount: 2 } as const;

describe("explain an eligibility", () => {
  it("names the criterion that failed, what was known, the article and its evidence", () => {
    const lines = explain(assess(kurMikro, { plafon: 100_000_001 }, { asOf: "2023-06-01" }), id, wide);
    expect(lines[0]).toBe("KUR mikro per 1 Juni 2023: tidak memenuhi syarat.");
    expect(lines[1]).toBe("Tidak terpenuhi:");
    expect(lines[2]).toBe(
      "- batas atas plafon: plafon paling banyak Rp100.000.000; diketahui plafon Rp100.000.001 [Permenko Perekonomian Nomor 1 Tahun 2022 (pasal belum dibaca); Pasal 35 ayat (4) huruf b Permenko Perekonomian Nomor 1 Tahun 2023, beberapa sumber sekunder, dengan catatan]",
    );
    expect(lines.at(-1)).toBe(
      "Ini penyaringan menurut syarat tertulis, bukan keputusan kredit; penyalur yang memutuskan.",
    );
  });

  it("says the same in English", () => {
    const lines = explain(assess(kurMikro, { plafon: 100_000_001 }, { asOf: "2023-06-01" }), en, wide);
    expect(lines[0]).toBe("KUR mikro on 1 June 2023: not eligible.");
    expect(lines[2]).toBe(
      "- upper limit of the plafon: plafon at most Rp100,000,000; known: plafon Rp100,000,001 [Permenko Perekonomian Nomor 1 Tahun 2022 (article not read); Pasal 35 ayat (4) huruf b Permenko Perekonomian Nomor 1 Tahun 2023, secondary sources, with a note]",
    );
    expect(lines.at(-1)).toBe(
      "This is a screening by the written criteria, not a credit decision; the lender decides.",
    );
  });

  // By explain: of a criterion that fails or is open, what was known stands beside what is asked.
  it.each([
    [
      assess(kurMikro, { occupation: "polri" }, march),
      "the owner's occupation: retired from such service, in pre-retirement or other; known: the owner's occupation: police officer (Polri)",
      "pekerjaan pemilik: pensiunan, masa persiapan pensiun, atau lainnya; diketahui pekerjaan pemilik: Polri",
    ],
    [
      assess(kurMikro, { kurAtOtherLender: true }, march),
      "no KUR runs at another lender; known: a KUR runs at another lender",
      "tidak ada KUR berjalan di penyalur lain; diketahui ada KUR berjalan di penyalur lain",
    ],
    [
      assess(pnmMekaar, { sex: "laki-laki" }, march),
      "sex: female; known: sex: male",
      "jenis kelamin: perempuan; diketahui jenis kelamin: laki-laki",
    ],
  ])("says what was known against a yes, a no or an option: %#", (outcome, english, indonesian) => {
    expect(explain(outcome, en, wide)[2]).toContain(`: ${english} [`);
    expect(explain(outcome, id, wide)[2]).toContain(`: ${indonesian} [`);
  });

  it("says so of options that are left, and of an open criterion", () => {
    const facts = { occupation: { oneOf: ["asn", "lainnya"] }, hasNib: false } as const;
    expect(explain(assess(kurMikro, facts, { asOf: "2024-03-05" }), en, wide).join()).toContain(
      "in pre-retirement or other; known: the owner's occupation: civil servant (ASN) or other [",
    );
    expect(explain(assess(kurMikro, facts, { asOf: "2026-02-01" }), en, wide).join()).toContain(
      "has a NIB or has a surat keterangan usaha; known: has no NIB [",
    );
  });

  it("asks, decisive questions first", () => {
    const outcome = assess(kurMikro, { plafon: 25_000_000 }, { asOf: "2023-06-01" });
    const lines = explain(outcome, id, wide);
    const questions = lines.slice(lines.indexOf("Yang perlu ditanyakan (* jawabannya sendiri dapat memastikan):") + 1);
    expect(questions).toContain("* Apa pekerjaan pemilik usaha?");
    const marks = questions.slice(0, outcome.status === "unknown" ? outcome.missing.length : 0).map((line) => line[0]);
    expect(marks.join("")).toMatch(/^\*+-*$/);
  });

  it("names what holds in full and not in brief, and what was not checked in both", () => {
    const outcome = assess(kurMikro, trader, { asOf: "2026-02-01" });
    const [full, brief] = [explain(outcome, id, wide), explain(outcome, id, { ...wide, detail: "brief" })];
    expect(full.some((line) => line.startsWith("Terpenuhi: batas bawah plafon; batas atas plafon"))).toBe(true);
    expect(full.filter((line) => line.startsWith("Tidak diperiksa: "))).toHaveLength(1);
    expect(brief.filter((line) => line.startsWith("Tidak diperiksa: "))).toHaveLength(1);
    expect(brief.some((line) => /^(Terpenuhi:|Belum diketahui)/.test(line))).toBe(false);
    expect(brief).toContain(full[2]);
  });

  it("explains that no rule was in force, and that it is no credit decision", () => {
    expect(explain(assess(kurMikro, {}, { asOf: "2021-12-31" }), en)).toEqual([
      "KUR mikro: no rule was in force on 31 December 2021; the day lies before the first rule that",
      "this library knows.",
      "This is a screening by the written criteria, not a credit decision; the lender decides.",
    ]);
  });

  it("shows ids of a programme of one's own as they are", () => {
    const cite = [{ regulation: "pp-7-2021", at: "Pasal 1" }] as const;
    const own = defineProgramme({
      id: "own-programme",
      facts: { ownFact: "yes-no", ownCount: "count", ownOption: ["own-a", "own-b"] },
      periods: [
        {
          from: "2024-01-01",
          cite,
          evidence: "unverified",
          checkedOn: "2024-01-01",
          value: {
            criteria: [
              { id: "own-criterion", when: { fact: "ownCount", atMost: 5_000 }, cite, evidence: "unverified" },
              { id: "own-choice", when: { fact: "ownOption", is: "own-a" }, cite, evidence: "unverified" },
              { id: "own-yes", when: { fact: "ownFact", is: true }, cite, evidence: "unverified" },
            ],
            notCovered: ["own-gap"],
          },
        },
      ],
    });
    const lines = explain(assess(own, { ownCount: 6_000, ownOption: "own-b" }, { asOf: "2024-03-05" }), en, wide);
    expect(lines.slice(0, 6)).toEqual([
      "own-programme on 5 March 2024: not eligible.",
      "Not met:",
      "- own-criterion: ownCount at most 5,000; known: ownCount 6,000 [Pasal 1 PP Nomor 7 Tahun 2021, unverified]",
      "- own-choice: ownOption: own-a; known: ownOption: own-b [Pasal 1 PP Nomor 7 Tahun 2021, unverified]",
      "Not known yet:",
      "- own-yes: ownFact: yes [Pasal 1 PP Nomor 7 Tahun 2021, unverified]",
    ]);
    expect(lines).toContain("Not checked: own-gap.");
    const fit = { ownCount: 5_000, ownOption: "own-a", ownFact: true } as const;
    expect(explain(assess(own, fit, { asOf: "2024-03-05" }), en, wide)).toEqual([
      "own-programme on 5 March 2024: eligible.",
      "Met: own-criterion; own-choice; own-yes. [Pasal 1 PP Nomor 7 Tahun 2021]",
      "Basis: Pasal 1 PP Nomor 7 Tahun 2021. Evidence: unverified.",
      "Not checked: own-gap.",
      "This is a screening by the written criteria, not a credit decision; the lender decides.",
    ]);
  });

  it("takes wording of one's own", () => {
    const own = {
      ...en,
      financing: { ...en.financing, programmes: { ...en.financing.programmes, "kur-mikro": "KUR" } },
    };
    expect(explain(assess(kurMikro, trader, { asOf: "2026-02-01" }), own)[0]).toBe(
      "KUR on 1 February 2026: not eligible.",
    );
  });

  it.each([
    [
      id,
      "Tidak terpenuhi, tetapi belum memutuskan:",
      [
        "menurut teks sebelumnya; belum dibaca dalam teks yang berlaku",
        "dapat dilonggarkan dengan syarat yang belum dibaca (",
        "baru terbaca sebagian",
      ],
      "Diminta, tetapi belum dibaca dalam teks ini maupun sebelumnya: umur usaha.",
    ],
    [
      en,
      "Not met, which does not settle the answer:",
      [
        "as the text before has it; not read in the text in force",
        "may be lifted on conditions that were not read (",
        "read in part",
      ],
      "Asked, but not read in this text or one before: age of the business.",
    ],
  ] as const)("says why a rule that fails does not settle, and what was not read", (language, title, whys, unread) => {
    const graded = { cite: [{ regulation: "pp-7-2021", at: "Pasal 1" }], evidence: "unverified" } as const;
    const when = { fact: "own", is: true } as const;
    const value = {
      criteria: [
        { id: "a", when, standing: "presumed", ...graded },
        { id: "b", when, standing: "liftable", liftable: graded, ...graded },
        { id: "c", when, standing: "in-part", ...graded },
      ],
      unread: [{ id: "usia-usaha-6-bulan", ...graded }],
      notCovered: [],
    } as const;
    const periods = [{ from: "2024-01-01", checkedOn: "2024-01-01", ...graded, value }] as const;
    const own = defineProgramme({ id: "own", facts: { own: "yes-no" }, periods });
    const lines = explain(assess(own, { own: false }, march), language, { ...wide, detail: "brief" });
    expect(lines[1]).toBe(title);
    for (const [n, why] of whys.entries()) expect(lines[2 + n]).toContain(why);
    expect(lines[5]).toBe(unread);
  });

  it.each([
    [
      id,
      "own per 5 Maret 2024: diperkirakan memenuhi syarat.",
      "Terpenuhi menurut teks sebelumnya, belum dibaca dalam teks yang berlaku: umur usaha.",
    ],
    [
      en,
      "own on 5 March 2024: presumably eligible.",
      "Met as the text before has it, not read in the text in force: age of the business.",
    ],
  ] as const)("says what is presumed, in brief too", (language, headline, presumed) => {
    const graded = { cite: [{ regulation: "pp-7-2021", at: "Pasal 1" }], evidence: "unverified" } as const;
    const when = { fact: "own", is: true } as const;
    const criteria = [{ id: "usia-usaha-6-bulan", when, standing: "presumed", ...graded }] as const;
    const periods = [
      { from: "2024-01-01", checkedOn: "2024-01-01", ...graded, value: { criteria, notCovered: [] } },
    ] as const;
    const own = defineProgramme({ id: "own", facts: { own: "yes-no" }, periods });
    const lines = explain(assess(own, { own: true }, march), language, { ...wide, detail: "brief" });
    expect(lines.slice(0, 2)).toEqual([headline, presumed]);
  });
});
