import { describe, expect, it } from "vitest";
import { assessCluster } from "../../../src/financing/assessCluster";
import { defineProgramme } from "../../../src/financing/defineProgramme";
import { kurKhusus } from "../../../src/financing/programmes/kur/khusus";
import { en } from "../../../src/messages/en/en";
import { explain } from "../../../src/messages/explain";
import { id } from "../../../src/messages/id/id";
import { applicantFacts } from "../../../src/vocabulary/applicantFacts";
import { clusterFacts } from "../../../src/vocabulary/clusterFacts";

const wide = { width: Number.POSITIVE_INFINITY } as const;
const asOf = { asOf: "2024-03-05" } as const;
const group = {
  managedTogether: true,
  developsMembers: true,
  hasMitraUsaha: true,
  commodity: "perkebunan-rakyat",
  certificate: "surat-dinas",
  appliesThroughChair: true,
} as const;
const member = {
  plafon: 50_000_000,
  productiveAndFeasible: true,
  novice: false,
  businessStartedOn: "2015-01-10",
  occupation: "lainnya",
  hadCommercialCredit: false,
  programmeCredit: "tidak-ada",
  kurAtOtherLender: false,
  creditRunning: false,
  registeredInSikp: true,
  size: "mikro",
  hasNib: true,
  hasNik: true,
} as const;
/** A programme of the tests' own: the group itself asks something of every member. */
const cite = [{ regulation: "permenko-12-2025", at: "contoh" }] as const;
const allInSikp = defineProgramme({
  id: "kur-khusus",
  facts: clusterFacts,
  memberFacts: applicantFacts,
  periods: [
    {
      from: "2024-01-01",
      cite,
      evidence: "unverified",
      checkedOn: "2024-01-01",
      value: {
        criteria: [
          { id: "sikp", when: { every: { fact: "registeredInSikp", is: true } }, cite, evidence: "unverified" },
        ],
        memberCriteria: [{ id: "plafon", when: { fact: "plafon", atMost: 500_000_000 }, cite, evidence: "unverified" }],
        notCovered: [],
      },
    },
  ],
});
const members = [member, { ...member, plafon: 500_000_001 }, { ...member, novice: null }];
const outcome = assessCluster(kurKhusus, { cluster: group, members }, asOf);

describe("explain a cluster", () => {
  const lines = explain(outcome, id, wide);

  it("gives the result of the cluster, of the group and of every member", () => {
    expect(lines[0]).toBe("KUR khusus untuk klaster per 5 Maret 2024: tidak memenuhi syarat.");
    expect(lines).toContain("Kelompok: memenuhi syarat.");
    expect(lines.filter((line) => line.startsWith("Anggota "))).toEqual([
      "Anggota 1: memenuhi syarat.",
      "Anggota 2: tidak memenuhi syarat.",
      "Anggota 3: belum dapat dipastikan.",
    ]);
  });

  it("names a member's failed criterion with its article", () => {
    expect(lines).toContain(
      "  - batas plafon tiap anggota: plafon paling banyak Rp500.000.000; diketahui plafon Rp500.000.001 [Pasal 35 ayat (2) Permenko Perekonomian Nomor 1 Tahun 2023, dibaca dalam teks peraturan]",
    );
  });

  it("asks for what a member still lacks although another member settles the answer", () => {
    const at = lines.indexOf("  Yang masih perlu ditanyakan:");
    expect(lines.slice(at + 1, at + 3)).toEqual([
      "  - Apakah anggota ini pemula dalam usahanya?",
      "  - Apakah ada surat rekomendasi dari ketua kelompok?",
    ]);
  });

  it("says who blocks it, the totals, and the cluster of the eligible members", () => {
    expect(lines).toContain("Yang menghalangi: Anggota 2.");
    expect(lines).toContain(
      "Plafon yang diminta seluruhnya Rp600.000.001, oleh anggota yang memenuhi syarat Rp50.000.000.",
    );
    expect(lines).toContain("Batas plafon tiap anggota mengizinkan seluruh anggota bersama-sama Rp1.500.000.000.");
    expect(lines).toContain("Klaster dari anggota yang dapat maju bersama (Anggota 1): memenuhi syarat.");
  });

  it("ends with what it is not", () => {
    expect(lines.at(-1)).toContain("bukan keputusan kredit");
  });

  it("takes labels for members", () => {
    const text = explain(outcome, en, { ...wide, labels: ["A", "B"] });
    expect(text).toContain("B: not eligible.");
    expect(text).toContain("Member 3: not settled.");
    expect(text).toContain("What stands in the way: B.");
  });

  it("names a failed criterion of the group as what blocks", () => {
    const without = assessCluster(kurKhusus, { cluster: { ...group, hasMitraUsaha: false }, members: [member] }, asOf);
    const text = explain(without, en, wide);
    expect(text).toContain("Group: not eligible.");
    expect(text).toContain(
      "  - mitra usaha: the group has a mitra usaha; known: the group has no mitra usaha [Pasal 35 ayat (1) Permenko Perekonomian Nomor 1 Tahun 2023, read in the text of the regulation]",
    );
    expect(text).toContain("What stands in the way: mitra usaha.");
  });

  // Semantics, "Financing": where no set of members is eligible together, all eligible members and the status they have.
  it("does not say that members may go together where the group fails", () => {
    const without = {
      cluster: { ...group, hasMitraUsaha: false },
      members: [member, { ...member, plafon: 500_000_001 }],
    };
    const blocked = assessCluster(kurKhusus, without, asOf);
    expect(explain(blocked, en, wide)).toContain("A klaster of these members alone (Member 1): not eligible.");
    expect(explain(blocked, id, wide)).toContain("Klaster dari anggota ini saja (Anggota 1): tidak memenuhi syarat.");
  });

  it("marks what alone may settle an unknown cluster", () => {
    const unknown = assessCluster(kurKhusus, { cluster: { ...group, certificate: null }, members: [member] }, asOf);
    expect(explain(unknown, id)).toContain("  * Surat keterangan apa yang dimiliki kelompok?");
  });

  it("says that members are not known", () => {
    const text = explain(assessCluster(kurKhusus, { cluster: group, members: null }, asOf), id);
    expect(text[0]).toContain("belum dapat dipastikan");
    expect(text).toContain("Anggota belum diketahui.");
  });

  it("says which members fail a criterion of the group", () => {
    const mixed = [member, { ...member, registeredInSikp: false }, { ...member, registeredInSikp: null }];
    const text = explain(assessCluster(allInSikp, { cluster: {}, members: mixed }, asOf), en, wide);
    expect(text).toContain("    not met by Member 2");
    expect(text).toContain("    not known of Member 3");
  });

  it.each([
    ["an open cluster", 50_000_000],
    ["a cluster that another criterion settles", 500_000_001],
  ])("names the member of whom a criterion of the group asks: %s", (_, plafon) => {
    const open = { cluster: {}, members: [member, { ...member, registeredInSikp: null, plafon }] };
    const text = explain(assessCluster(allInSikp, open, asOf), id, wide);
    expect(text.filter((line) => line.includes("sudah terdaftar dalam SIKP?"))).toEqual([
      expect.stringMatching(/^ {2}[*-] Anggota 2: Apakah sudah terdaftar dalam SIKP\?$/),
    ]);
  });

  it("names what was not read of the group, and settles nothing by it", () => {
    const earlier = assessCluster(kurKhusus, { cluster: group, members: [member] }, { asOf: "2022-06-01" });
    const text = explain(earlier, en, wide);
    expect(text[0]).toContain("not settled");
    expect(text).toContain("Group: not settled.");
    expect(text.join()).toMatch(/not read in this text or one before: managed as a klaster; mitra usaha; commodity\./);
    expect(text).not.toContain("Group: eligible.");
  });

  it("says in brief too what is not checked", () => {
    const text = explain(outcome, id, { ...wide, detail: "brief" });
    expect(text.filter((line) => line.startsWith("Tidak diperiksa: "))).toHaveLength(1);
  });

  it("explains that no rule was in force", () => {
    const none = assessCluster(kurKhusus, { cluster: {}, members: null }, { asOf: "2021-12-31" });
    expect(explain(none, id, wide)[0]).toBe(
      "KUR khusus: tidak ada aturan yang berlaku per 31 Desember 2021; hari itu sebelum aturan pertama yang dikenal pustaka ini.",
    );
  });

  const ends = [
    "Basis: Permenko Perekonomian Nomor 12 Tahun 2025 (contoh). Evidence: unverified.",
    en.financing.screening,
  ];

  it.each([
    [
      "of which all is known, in full",
      [member, member],
      "full",
      [
        "KUR khusus for a klaster (cluster) on 5 March 2024: eligible.",
        "Group: eligible.",
        expect.stringMatching(/^ {2}Met: /),
        "Member 1: eligible.",
        expect.stringMatching(/^ {2}Met: /),
        "Member 2: eligible.",
        expect.stringMatching(/^ {2}Met: /),
        "Plafon (credit limit) asked for in all Rp100,000,000, by eligible members Rp100,000,000.",
        "The limit of each member's plafon allows all members together Rp1,000,000,000.",
        expect.stringMatching(/^Given, but not read for this answer: /),
        ...ends,
      ],
    ],
    [
      "without members, in brief",
      null,
      "brief",
      [
        "KUR khusus for a klaster (cluster) on 5 March 2024: not settled.",
        "Group: not settled.",
        "  Not known yet:",
        expect.stringMatching(/^ {2}- registration in SIKP: every member: registered in SIKP \[/),
        "  To be asked (* its answer alone may settle it):",
        "  * Who are the members, and what does each ask for?",
        "The members are not known.",
        ...ends,
      ],
    ],
  ] as const)("says no more than there is: %s", (_, of, detail, lines) => {
    const text = explain(assessCluster(allInSikp, { cluster: {}, members: of }, asOf), en, { ...wide, detail });
    expect(text).toEqual(lines);
  });

  it("says in brief of a member only what fails and what to ask", () => {
    const of = [member, { ...member, plafon: null }, { ...member, plafon: 500_000_001 }];
    const text = explain(assessCluster(allInSikp, { cluster: {}, members: of }, asOf), en, {
      ...wide,
      detail: "brief",
    });
    expect(text).toEqual([
      "KUR khusus for a klaster (cluster) on 5 March 2024: not eligible.",
      "Group: eligible.",
      expect.stringMatching(/^ {2}Met: /),
      "Member 1: eligible.",
      "Member 2: not settled.",
      "  Still to be asked:",
      "  - What plafon (credit limit) is asked for, in rupiah?",
      "Member 3: not eligible.",
      "  Not met:",
      expect.stringMatching(/^ {2}- plafon: plafon at most Rp500,000,000; known: plafon Rp500,000,001 \[/),
      "What stands in the way: Member 3.",
      "Plafon (credit limit) asked for in all not known, by eligible members Rp50,000,000.",
      "The limit of each member's plafon allows all members together Rp1,500,000,000.",
      "A klaster of the members that may go together (Member 1): eligible.",
      ...ends,
    ]);
  });

  it.each([
    [id, "Diminta, tetapi belum dibaca dalam teks ini maupun sebelumnya: umur usaha."],
    [en, "Asked, but not read in this text or one before: age of the business."],
  ])("names below each member what was not read of members", (language, line) => {
    const [period] = allInSikp.periods;
    const memberUnread = [{ id: "usia-usaha-6-bulan", cite: period?.cite, evidence: "unverified" }];
    const value = { ...period?.value, criteria: [], memberCriteria: [], memberUnread };
    const unread = { ...allInSikp, periods: [{ ...period, value }] } as unknown as typeof allInSikp;
    const text = explain(assessCluster(unread, { cluster: {}, members: [member, member] }, asOf), language, wide);
    expect(text.filter((one) => one === `  ${line}`)).toHaveLength(2);
    // Nor is there a limit that would allow so much in all.
    const allowed = [id, en].map(({ financing }) => financing.allowed("").slice(0, 20));
    expect(text.filter((one) => allowed.some((start) => one.startsWith(start)))).toEqual([]);
    expect(explain(outcome, language, wide).join()).not.toContain(line);
  });

  // A member whose own part is open is asked below that part, and the group does not ask again.
  it("asks a member below the group only where the member's own part is settled", () => {
    const open = { registeredInSikp: null, plafon: null };
    const of = [
      { ...member, ...open },
      { ...member, registeredInSikp: null },
    ];
    const text = explain(assessCluster(allInSikp, { cluster: {}, members: of }, asOf), en, wide);
    const [group, one, two] = ["Group: ", "Member 1: ", "Member 2: "].map((start) =>
      text.findIndex((line) => line.startsWith(start)),
    ) as [number, number, number];
    const asks = (lines: string[]) => lines.filter((line) => /^ {2}[*-] .*\?$/.test(line)).map((line) => line.slice(4));
    expect(asks(text.slice(group, one))).toEqual(["Member 2: Is it registered in SIKP (the programme's register)?"]);
    expect(asks(text.slice(two))).toEqual([]);
    expect(asks(text.slice(one, two)).sort()).toEqual([
      "Is it registered in SIKP (the programme's register)?",
      "What plafon (credit limit) is asked for, in rupiah?",
    ]);
  });

  it("names those alone who fail, or are not known", () => {
    const of = (registeredInSikp: boolean | null) => [member, { ...member, registeredInSikp }];
    const lines = (known: boolean | null) =>
      explain(assessCluster(allInSikp, { cluster: {}, members: of(known) }, asOf), id, wide).filter((line) =>
        line.startsWith("    "),
      );
    expect(lines(false)).toEqual(["    tidak dipenuhi Anggota 2"]);
    expect(lines(null)).toEqual(["    belum diketahui untuk Anggota 2"]);
  });
});
