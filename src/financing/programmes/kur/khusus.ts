import { applicantFacts } from "../../../vocabulary/applicantFacts";
import { clusterFacts } from "../../../vocabulary/clusterFacts";
import { programmeThrough } from "../programmeThrough";
import { termsThrough } from "../termsThrough";
import {
  baseRate2022,
  disasterRates,
  disasterRates2027,
  noCommercialCredit,
  noCommercialCredit2025,
  onlyAllowedCredit,
  productiveCommodity,
  programmeCreditPaidOff,
  rates2022,
  umkm,
} from "./shared";
import { kurTexts } from "./texts";

/**
 * KUR khusus: a group managed together as a klaster with a mitra usaha, at most 500 million rupiah (inclusive) for each
 * member, from 2022-01-01 on.
 *
 * Of the text of 2022 nothing of what makes a group one of KUR khusus was read, so that nobody is better than unknown. In
 * the text of 2026 hardly anything that is asked of the group was read: a group that meets the rules of 2025 is presumably
 * eligible at best, and one that does not meet such a rule is unknown, with the rule in `open`. That the 500 million are
 * for each member, and not for the group, is presumed from 2025-08-08 on.
 *
 * No least or largest number of members stands in any text that was read. Whether the group is managed as a klaster is a
 * fact here; what the statute calls one, {@link klaster} tells.
 *
 * @example
 * ```ts
 * import { assessCluster, kurKhusus } from "umkm";
 *
 * // What would settle whether a group of which nothing is known may borrow?
 * const outcome = assessCluster(kurKhusus, { cluster: {}, members: null }, { asOf: "2024-03-05" });
 * outcome.status === "unknown" && outcome.missing.slice(0, 2).map(({ fact }) => fact); // => ["members", "managedTogether"]
 * ```
 */
export const kurKhusus = /* @__PURE__ */ programmeThrough({
  id: "kur-khusus",
  facts: clusterFacts,
  memberFacts: applicantFacts,
  texts: kurTexts,
  cite: { 2026: ["permenko-1-2026 Pasal 50"] },
  rules: [
    // Which group
    {
      id: "klaster",
      when: { fact: "managedTogether", is: true },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2023 Pasal 35 ayat (1)"], evidence: "law-text" },
        2025: { presumed: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "mitra-usaha",
      when: { fact: "hasMitraUsaha", is: true },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2023 Pasal 35 ayat (1)"], evidence: "law-text" },
        2025: { presumed: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "komoditas",
      when: productiveCommodity,
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2023 Pasal 35 ayat (1)"], evidence: "law-text" },
        2025: { presumed: 2023 },
        2026: { presumed: 2025 },
      },
    },
    // What the group agrees on and shows
    {
      id: "perjanjian-kerja-sama",
      when: { fact: "cooperationAgreement", is: true },
      in: {
        2022: {
          notAsked: {
            cite: ["permenko-1-2022 Pasal 4"],
            evidence: "secondary",
            note: "A group works alone or with a partner.",
          },
        },
        2023: { as: 2022 },
        2025: {
          cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf a", "permenko-12-2025 Pasal 4A ayat (1)"],
          evidence: "law-text",
        },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "tujuan-mengembangkan-anggota",
      when: { fact: "developsMembers", is: true },
      in: {
        2022: { cite: ["permenko-1-2022 Pasal 4"], evidence: "secondary" },
        2023: { as: 2022 },
        2025: { cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf b"], evidence: "law-text" },
        2026: { presumed: 2025 },
      },
    },
    // To 2025-08-07 a letter of the dinas or another letter: whoever wrote it, nothing that was read leaves it out.
    {
      id: "surat-keterangan-kelompok",
      when: {
        any: [
          { fact: "certificate", in: ["surat-dinas", "validasi-dinas"] },
          {
            all: [
              { fact: "certificate", in: ["surat-offtaker", "validasi-offtaker"] },
              { fact: "offtakerLegalEntity", is: true },
              { fact: "offtakerLicensed", is: true },
              { fact: "offtakerRelevantBusiness", is: true },
              { fact: "offtakerClosedLoop", is: true },
              { fact: "offtakerJoinedWithSikp", is: true },
            ],
          },
        ],
      },
      in: {
        2022: {
          when: {
            fact: "certificate",
            in: ["surat-dinas", "validasi-dinas", "surat-offtaker", "validasi-offtaker", "surat-lain"],
          },
          cite: ["permenko-1-2022 Pasal 4"],
          evidence: "secondary",
        },
        2023: { as: 2022 },
        2025: {
          cite: [
            "permenko-12-2025 Pasal 4 ayat (3) huruf c",
            "permenko-12-2025 Pasal 4A ayat (2)",
            "permenko-12-2025 Pasal 4A ayat (3)",
          ],
          evidence: "law-text",
        },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "sikp",
      when: { fact: "registeredInSikp", is: true },
      in: {
        2022: {
          notAsked: {
            cite: ["permenko-1-2022 Pasal 4"],
            evidence: "secondary",
            note: "Not of the group; of a member it was not read.",
          },
        },
        2023: {
          notAsked: {
            cite: ["permenko-1-2022 Pasal 4"],
            evidence: "secondary",
            note: "Not of the group; of every member it is.",
          },
        },
        2025: { cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf d"], evidence: "law-text" },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "pengajuan-melalui-ketua",
      when: { fact: "appliesThroughChair", is: true },
      in: {
        2022: { cite: ["permenko-1-2022 Pasal 4"], evidence: "secondary" },
        2023: { as: 2022 },
        2025: { cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf e"], evidence: "law-text" },
        2026: { presumed: 2025 },
      },
    },
    // Members who each borrow for themselves owe what stands above, and neither of the next two.
    {
      id: "tanda-tangan-ketua-dan-anggota",
      when: {
        any: [
          { fact: "borrowsAsGroup", is: false },
          { fact: "signedByChairAndMember", is: true },
        ],
      },
      in: {
        2022: {
          notAsked: {
            cite: ["permenko-1-2022 pasal belum dibaca"],
            evidence: "unverified",
            note: "Named by no source before Permenko 12/2025.",
          },
        },
        2023: { as: 2022 },
        2025: {
          cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf f", "permenko-12-2025 Pasal 36 ayat (3) huruf b"],
          evidence: "law-text",
        },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "tanggung-renteng",
      when: {
        any: [
          { fact: "borrowsAsGroup", is: false },
          { fact: "collateralRequired", is: false },
          { fact: "tanggungRenteng", is: true },
        ],
      },
      in: {
        2022: {
          notAsked: {
            cite: ["permenko-1-2022 pasal belum dibaca"],
            evidence: "unverified",
            note: "Named by no source before Permenko 12/2025.",
          },
        },
        2023: {
          notAsked: {
            cite: ["permenko-1-2022 pasal belum dibaca"],
            evidence: "single-source",
            note: "The policy of the lender above 100 million rupiah, and so a matter of the terms.",
          },
        },
        2025: {
          cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf g", "permenko-12-2025 Pasal 36 ayat (3) huruf b"],
          evidence: "law-text",
        },
        2026: { presumed: 2025 },
      },
    },
    // How much in all, and how often
    {
      id: "akumulasi-kur-khusus",
      when: { all: [] },
      in: {
        2022: {
          notAsked: {
            cite: ["permenko-1-2022 konsiderans huruf b"],
            evidence: "law-text",
            note: "Production klaster and groups without a cap.",
          },
        },
        2023: {
          notAsked: {
            cite: ["permenko-1-2023 Pasal 35 ayat (1) sampai ayat (6)"],
            evidence: "law-text",
            note: "One office said 500 million rupiah a recipient in 2024 (single-source).",
          },
        },
        2025: { as: 2023 },
        2026: {
          notAsked: {
            cite: ["permenko-1-2026 Pasal 50 ayat (3) huruf a"],
            evidence: "unverified",
            note: "Of production or proven export, by the parallel of Pasal 36 ayat (3) huruf a; the commodities are production.",
          },
        },
      },
    },
  ],
  memberRules: [
    // How much
    {
      id: "plafon-anggota-paling-banyak-500-juta",
      when: { fact: "plafon", atMost: 500_000_000 },
      in: {
        2022: {
          cite: ["permenko-1-2022 pasal belum dibaca"],
          evidence: "secondary",
          note: "Read from the later wording.",
        },
        2023: { cite: ["permenko-1-2023 Pasal 35 ayat (2)"], evidence: "law-text" },
        2025: {
          cite: ["permenko-12-2025 Pasal 35 ayat (2)"],
          evidence: "secondary",
          note: "Press of July 2025; the paragraph was amended and not read. True whether the cap is of a member or of the group.",
        },
        2026: { cite: ["permenko-1-2026 Pasal 50 ayat (1)"], evidence: "transcription" },
      },
    },
    // The cap is of each member and not of the group: nothing that an applicant could answer.
    {
      id: "batas-per-anggota",
      when: { all: [] },
      in: {
        2022: {
          cite: ["permenko-1-2022 pasal belum dibaca"],
          evidence: "secondary",
          note: "Read from the later wording.",
        },
        2023: { cite: ["permenko-1-2023 Pasal 35 ayat (2)"], evidence: "law-text" },
        2025: { presumed: 2023 },
        2026: { presumed: 2023 },
      },
    },
    // By whom
    {
      id: "calon-penerima-umkm",
      when: umkm,
      in: {
        2022: { cite: ["permenko-1-2022 Pasal 3 ayat (1) huruf a"], evidence: "secondary" },
        2023: { as: 2022 },
        2025: {
          cite: ["permenko-12-2025 Pasal 36 ayat (1)"],
          evidence: "law-text",
          note: "Pasal 3 ayat (1) huruf a, d and g: UMKM, UMKM in border areas and kelompok usaha; of a member, that it is a UMKM.",
        },
        2026: {
          notAsked: {
            cite: ["permenko-1-2026 Pasal 3 ayat (2)"],
            evidence: "transcription",
            note: "The text measures micro and small by turnover, not by the classes of PP 7/2021.",
          },
        },
      },
    },
    {
      id: "omzet-paling-banyak-4-8-miliar",
      when: { fact: "hasilPenjualanTahunan", atMost: 4_800_000_000 },
      in: {
        2022: { notAsked: { cite: ["permenko-1-2022 Pasal 3 ayat (1)"], evidence: "secondary" } },
        2023: { as: 2022 },
        2025: { as: 2022 },
        2026: { cite: ["permenko-1-2026 Pasal 3 ayat (2)"], evidence: "transcription" },
      },
    },
    {
      id: "usaha-produktif-layak",
      when: { fact: "productiveAndFeasible", is: true },
      in: {
        2022: { cite: ["permenko-1-2022 Pasal 4"], evidence: "secondary" },
        2023: { as: 2022 },
        2025: {
          cite: ["permenko-12-2025 Pasal 4 ayat (1) huruf a", "permenko-12-2025 Pasal 36 ayat (2)"],
          evidence: "law-text",
        },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "usia-usaha-6-bulan",
      when: { fact: "businessStartedOn", monthsBeforeAsOf: 6 },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 Pasal 36 ayat (2)"], evidence: "secondary" },
        2025: {
          cite: ["permenko-12-2025 Pasal 36 ayat (2)"],
          evidence: "law-text",
          liftable: { cite: ["permenko-12-2025 Pasal 38A ayat (1) huruf e"], evidence: "law-text" },
        },
        2026: { presumed: 2025 },
      },
    },
    // The retired and those about to retire are not barred. Nor are, with a business, family members of employees, former
    // migrant workers, laid-off workers and housewives: all of them are `lainnya`.
    {
      id: "bukan-asn-tni-polri",
      when: { fact: "occupation", in: ["pensiunan", "pra-pensiun", "lainnya"] },
      in: {
        2022: { cite: ["permenko-1-2022 Pasal 3 ayat (1) huruf f"], evidence: "secondary" },
        2023: { as: 2022 },
        2025: { as: 2022 },
        2026: { presumed: 2025 },
      },
    },
    // Beside which other credit
    {
      id: "kredit-komersial",
      when: noCommercialCredit2025,
      in: {
        2022: "unread",
        2023: { when: noCommercialCredit, cite: ["permenko-1-2022 Pasal 36 ayat (3a)"], evidence: "secondary" },
        2025: {
          cite: ["permenko-12-2025 Pasal 36 ayat (3a)"],
          evidence: "law-text",
          liftable: {
            cite: ["permenko-12-2025 Pasal 38A ayat (1) huruf b", "permenko-12-2025 Pasal 38A ayat (3) huruf a"],
            evidence: "law-text",
            note: "At least some applicants of KUR khusus have it; where the list of them goes on, the copy breaks off.",
          },
        },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "kredit-program-lain",
      when: programmeCreditPaidOff,
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "single-source" },
        2025: { cite: ["permenko-12-2025 Pasal 36 ayat (3b)"], evidence: "law-text" },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "kur-di-penyalur-lain",
      when: { fact: "kurAtOtherLender", is: false },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: {
          cite: ["permenko-12-2025 Pasal 36 ayat (4) huruf a"],
          evidence: "secondary",
          note: "That KUR at the same lender may run is law-text.",
        },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "kredit-bersamaan",
      when: onlyAllowedCredit,
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: {
          cite: ["permenko-12-2025 Pasal 36 ayat (4)"],
          evidence: "secondary",
          note: "Letters a to d are law-text; credit card, warehouse receipt and household consumption are secondary.",
        },
        2026: { presumed: 2025 },
      },
    },
    // With which papers
    {
      id: "rekomendasi-anggota-pemula",
      when: {
        any: [
          { fact: "novice", is: false },
          { fact: "recommendedByChair", is: true },
        ],
      },
      in: {
        2022: { cite: ["permenko-1-2022 Pasal 4"], evidence: "secondary" },
        2023: { as: 2022 },
        2025: { cite: ["permenko-12-2025 Pasal 4 ayat (1) huruf b"], evidence: "law-text" },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "sikp-anggota",
      when: { fact: "registeredInSikp", is: true },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf d"], evidence: "law-text" },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "nib-atau-surat-keterangan-usaha",
      when: {
        any: [
          { fact: "hasNib", is: true },
          { fact: "hasBusinessLetter", is: true },
        ],
      },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "nik",
      when: { fact: "hasNik", is: true },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      id: "npwp-di-atas-50-juta",
      when: {
        any: [
          { fact: "plafon", atMost: 50_000_000 },
          { fact: "hasNpwp", is: true },
        ],
      },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "single-source" },
      },
    },
    {
      id: "bpjs-ketenagakerjaan-di-atas-100-juta",
      when: {
        any: [
          { fact: "plafon", atMost: 100_000_000 },
          { fact: "hasBpjsKetenagakerjaan", is: true },
        ],
      },
      in: {
        2022: "unread",
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 6 ayat (2)"], evidence: "transcription" },
      },
    },
  ],
  notCovered: {
    "slik-lancar": [2022, 2023, 2025, 2026],
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "permenko-2-2026": [2026],
  },
});

/**
 * The terms and documents of KUR khusus for one member of a group, from 2022-01-01 on; the periods are those of
 * `kurKhusus`. What the text of 2026 was not read to say is given as the text before has it, `unverified`.
 *
 * @example
 * ```ts
 * import { kurKhususTerms, termsOf } from "umkm";
 *
 * // May the lender ask a member who borrows 100 million rupiah for additional collateral?
 * const outcome = termsOf(kurKhususTerms, { plafon: 100_000_000 }, { asOf: "2024-03-05" });
 * const collateral = outcome.status === "found" ? outcome.terms.additionalCollateral : undefined;
 * collateral?.status === "known" && collateral.value; // => "not-allowed"
 * ```
 */
export const kurKhususTerms = /* @__PURE__ */ termsThrough({
  id: "kur-khusus",
  facts: applicantFacts,
  texts: kurTexts,
  cite: { 2026: ["permenko-1-2026 Pasal 50"] },
  terms: {
    rate: [
      rates2022,
      baseRate2022,
      disasterRates,
      disasterRates2027,
      {
        then: 0.06,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 35 ayat (3)"], evidence: "law-text" },
          2025: { as: 2023 },
          2026: { cite: ["permenko-1-2026 Pasal 51 ayat (1)"], evidence: "transcription" },
        },
      },
    ],
    method: [
      {
        then: ["effective", "equivalent-flat", "equivalent-annuity"],
        in: {
          2022: { uncovered: "metode-bunga" },
          2023: { cite: ["permenko-1-2023 Pasal 35 ayat (3)"], evidence: "law-text" },
          2025: { as: 2023 },
          2026: { presumed: 2025 },
        },
      },
    ],
    workingCapitalMonths: [
      {
        when: { fact: "extended", is: true },
        then: { unstated: "tenor-perpanjangan" },
        in: {
          2022: { uncovered: "tenor-perpanjangan" },
          2023: {
            cite: ["permenko-1-2023 Pasal 35 ayat (7)"],
            evidence: "law-text",
            note: "The paragraph exists; its years were cut off in the copy.",
          },
          2025: { as: 2023 },
          2026: { uncovered: "tenor-perpanjangan" },
        },
      },
      {
        when: { fact: "extended", is: false },
        then: 48,
        in: {
          2022: { uncovered: "tenor" },
          2023: { cite: ["permenko-1-2023 Pasal 35 ayat (6)"], evidence: "law-text" },
          2025: { as: 2023 },
          2026: { presumed: 2025 },
        },
      },
    ],
    investmentMonths: [
      {
        when: { fact: "extended", is: true },
        then: { unstated: "tenor-perpanjangan" },
        in: {
          2022: { uncovered: "tenor-perpanjangan" },
          2023: {
            cite: ["permenko-1-2023 Pasal 35 ayat (7)"],
            evidence: "law-text",
            note: "The paragraph exists; its years were cut off in the copy.",
          },
          2025: { as: 2023 },
          2026: { uncovered: "tenor-perpanjangan" },
        },
      },
      {
        when: { fact: "extended", is: false },
        then: 60,
        in: {
          2022: { uncovered: "tenor" },
          2023: { cite: ["permenko-1-2023 Pasal 35 ayat (6)"], evidence: "law-text" },
          2025: { as: 2023 },
          2026: { presumed: 2025 },
        },
      },
    ],
    grace: [
      {
        then: "lender-decides",
        in: {
          2022: { uncovered: "masa-tenggang" },
          2023: { cite: ["permenko-1-2023 Pasal 35 ayat (6)"], evidence: "law-text" },
          2025: { as: 2023 },
          2026: { presumed: 2025 },
        },
      },
    ],
    repayment: [
      {
        then: ["periodic", "after-harvest"],
        in: {
          2022: { uncovered: "cara-pembayaran" },
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: { presumed: 2025 },
        },
      },
    ],
    additionalCollateral: [
      {
        when: { fact: "plafon", atMost: 100_000_000 },
        then: "not-allowed",
        in: {
          2022: { cite: ["permenko-1-2022 Pasal 14"], evidence: "secondary" },
          2023: {
            cite: ["permenko-1-2022 Pasal 14 ayat (3)"],
            evidence: "secondary",
            note: "The paragraph is single-source.",
          },
          2025: { as: 2023 },
          2026: {
            cite: ["permenko-1-2026 Pasal 20 ayat (1)"],
            evidence: "transcription",
            note: "Another transcription cites Pasal 20 ayat (2).",
          },
        },
      },
      // Above 100 million rupiah. In 2025 the lender may waive it: of agriculture, and of sugar cane with an avalis.
      {
        when: { fact: "sector", is: "pertanian" },
        then: "may-be-waived",
        in: {
          2022: null,
          2023: null,
          2025: {
            cite: ["permenko-12-2025 Pasal 38A ayat (2) huruf a"],
            evidence: "law-text",
            note: "Whether estate crops count as agriculture was not read.",
          },
          2026: null,
        },
      },
      {
        when: {
          all: [
            { fact: "sugarCaneFarmer", is: true },
            { fact: "offtakerIsAvalis", is: true },
          ],
        },
        then: "may-be-waived",
        in: {
          2022: null,
          2023: null,
          2025: { cite: ["permenko-12-2025 Pasal 38A ayat (2) huruf b"], evidence: "law-text" },
          2026: null,
        },
      },
      // In 2026 the lender must not ask for it of either with an avalis.
      {
        when: {
          all: [
            {
              any: [
                { fact: "sector", is: "pertanian" },
                { fact: "sugarCaneFarmer", is: true },
              ],
            },
            { fact: "offtakerIsAvalis", is: true },
          ],
        },
        then: "not-allowed",
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: { cite: ["permenko-1-2026 Pasal 20 ayat (2)"], evidence: "transcription" },
        },
      },
      {
        when: {
          any: [
            { fact: "sector", is: "pertanian" },
            { fact: "sugarCaneFarmer", is: true },
          ],
        },
        then: { unstated: "avalis" },
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 20 ayat (2)"],
            evidence: "transcription",
            note: "To which of the two the avalis belongs differs by reading.",
          },
        },
      },
      {
        then: { unstated: "agunan-di-atas-100-juta" },
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 20 ayat (1)", "permenko-1-2026 Pasal 20 ayat (2)"],
            evidence: "transcription",
            note: "The text is silent.",
          },
        },
      },
      {
        then: "lender-decides",
        in: {
          2022: { cite: ["permenko-1-2022 Pasal 14"], evidence: "single-source" },
          2023: {
            cite: ["permenko-1-2022 Pasal 14 ayat (4)", "permenko-1-2022 Pasal 14 ayat (5)"],
            evidence: "secondary",
          },
          2025: { as: 2023 },
          2026: null,
        },
      },
    ],
    collateralSanction: [
      {
        then: "subsidy-lost",
        in: {
          2022: { uncovered: "sanksi-agunan" },
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: null,
        },
      },
      {
        then: "subsidy-returned",
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: {
            cite: ["permenko-1-2026 Pasal 21 ayat (1)", "permenko-1-2026 Pasal 21 ayat (2)"],
            evidence: "transcription",
          },
        },
      },
    ],
    // What debtor and state pay together follows KUR super mikro, mikro and kecil (Pasal 35 ayat (4)); the points do not.
    subsidy: [
      {
        when: { fact: "plafon", atMost: 10_000_000 },
        then: 0.12,
        in: {
          2022: { uncovered: "subsidi-2022" },
          2023: { cite: ["kmk-317-2023 pasal belum dibaca"], evidence: "secondary" },
          2025: { presumed: 2023 },
          2026: { uncovered: "subsidi-2026" },
        },
      },
      {
        when: { fact: "plafon", atMost: 100_000_000 },
        then: 0.1,
        in: {
          2022: { uncovered: "subsidi-2022" },
          2023: { cite: ["kmk-317-2023 pasal belum dibaca"], evidence: "secondary" },
          2025: { presumed: 2023 },
          2026: { uncovered: "subsidi-2026" },
        },
      },
      {
        when: { fact: "plafon", atMost: 500_000_000 },
        then: 0.055,
        in: {
          2022: { uncovered: "subsidi-2022" },
          2023: { cite: ["kmk-317-2023 pasal belum dibaca"], evidence: "secondary" },
          2025: { presumed: 2023 },
          2026: { uncovered: "subsidi-2026" },
        },
      },
    ],
    // Named by no source before Permenko 12/2025.
    onDefault: [
      {
        then: "chair-coordinates",
        in: {
          2022: null,
          2023: null,
          2025: { cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf h"], evidence: "law-text" },
          2026: { presumed: 2025 },
        },
      },
    ],
  },
  documents: [
    {
      document: "nib-atau-surat-keterangan-usaha",
      in: {
        2022: { uncovered: "dokumen-lain" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      document: "nik",
      in: {
        2022: { uncovered: "dokumen-lain" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      document: "npwp",
      when: { fact: "plafon", moreThan: 50_000_000 },
      in: {
        2022: { uncovered: "dokumen-lain" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "single-source" },
      },
    },
    {
      document: "bpjs-ketenagakerjaan",
      when: { fact: "plafon", moreThan: 100_000_000 },
      in: {
        2022: { uncovered: "dokumen-lain" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 6 ayat (2)"], evidence: "transcription" },
      },
    },
    {
      document: "kartu-keluarga-dan-akta",
      in: {
        2022: { uncovered: "dokumen-lain" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      document: "surat-keterangan-lunas",
      when: { fact: "programmeCredit", is: "lunas" },
      in: {
        2022: { uncovered: "dokumen-lain" },
        2023: {
          cite: ["permenko-1-2022 pasal belum dibaca"],
          evidence: "single-source",
          note: "Where the credit register still shows the credit.",
        },
        2025: { as: 2023 },
        2026: { presumed: 2025 },
      },
    },
    {
      document: "dokumen-ekspor",
      when: { fact: "provenExport", is: true },
      in: {
        2022: null,
        2023: null,
        2025: null,
        2026: { cite: ["permenko-1-2026 Pasal 50 ayat (3) huruf a"], evidence: "transcription" },
      },
    },
    {
      document: "surat-rekomendasi-ketua",
      when: { fact: "novice", is: true },
      in: {
        2022: { cite: ["permenko-1-2022 Pasal 4"], evidence: "secondary" },
        2023: { as: 2022 },
        2025: { cite: ["permenko-12-2025 Pasal 4 ayat (1) huruf b"], evidence: "law-text" },
        2026: { presumed: 2025 },
      },
    },
    {
      document: "surat-keterangan-kelompok",
      in: {
        2022: { cite: ["permenko-1-2022 Pasal 4"], evidence: "secondary" },
        2023: { as: 2022 },
        2025: { cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf c"], evidence: "law-text" },
        2026: { presumed: 2025 },
      },
    },
    {
      document: "perjanjian-kerja-sama",
      in: {
        2022: null,
        2023: null,
        2025: { cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf a"], evidence: "law-text" },
        2026: { presumed: 2025 },
      },
    },
  ],
  notCovered: {
    "tenor-perpanjangan": [2023, 2025],
    avalis: [2026],
    "agunan-di-atas-100-juta": [2026],
    "keringanan-bencana-2027": [2026],
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "permenko-2-2026": [2026],
  },
});
