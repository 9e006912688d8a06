import { applicantFacts } from "../../../vocabulary/applicantFacts";
import { clusterFacts } from "../../../vocabulary/clusterFacts";
import { programmeThrough } from "../programmeThrough";
import { termsThrough } from "../termsThrough";
import { disasterRates, noCommercialCredit, onlyAllowedCredit, productiveCommodity } from "./shared";
import { kurTexts } from "./texts";

/**
 * KUR khusus: a group managed together as a klaster with a mitra usaha, at most 500 million rupiah (inclusive) for each
 * member, from 2022-01-01 on.
 *
 * No least or largest number of members was found in any text. Whether the group is managed as a klaster is a fact here;
 * what the statute calls one, {@link klaster} tells.
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
        2022: { uncovered: "klaster" },
        2023: { cite: ["permenko-1-2023 Pasal 35 ayat (1)"], evidence: "law-text", checkedOn: "2026-11-24" },
        2025: { cite: ["permenko-12-2025 Pasal 35 ayat (1)"], evidence: "unverified" },
        2026: { uncovered: "klaster" },
      },
    },
    {
      id: "mitra-usaha",
      when: { fact: "hasMitraUsaha", is: true },
      in: {
        2022: { uncovered: "mitra-usaha" },
        2023: { cite: ["permenko-1-2023 Pasal 35 ayat (1)"], evidence: "law-text", checkedOn: "2026-11-24" },
        2025: { cite: ["permenko-12-2025 Pasal 35 ayat (1)"], evidence: "unverified" },
        2026: { uncovered: "mitra-usaha" },
      },
    },
    {
      id: "komoditas",
      when: productiveCommodity,
      in: {
        2022: { uncovered: "komoditas" },
        2023: { cite: ["permenko-1-2023 Pasal 35 ayat (1)"], evidence: "law-text", checkedOn: "2026-11-24" },
        2025: { cite: ["permenko-12-2025 Pasal 35 ayat (1)"], evidence: "unverified" },
        2026: { uncovered: "komoditas" },
      },
    },
    // What the group agrees on and shows
    {
      id: "perjanjian-kerja-sama",
      when: { fact: "cooperationAgreement", is: true },
      in: {
        2022: null,
        2023: { uncovered: "perjanjian-kerja-sama" },
        2025: {
          cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf a", "permenko-12-2025 Pasal 4A ayat (1)"],
          evidence: "law-text",
          checkedOn: "2026-11-24",
        },
        2026: null,
      },
    },
    {
      id: "tujuan-mengembangkan-anggota",
      when: { fact: "developsMembers", is: true },
      in: {
        2022: null,
        2023: null,
        2025: { cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf b"], evidence: "law-text", checkedOn: "2026-11-24" },
        2026: null,
      },
    },
    // In 2023 a certificate of the dinas or another letter: whoever wrote it, nothing that was read leaves it out.
    {
      id: "surat-keterangan-kelompok",
      when: {
        fact: "certificate",
        in: ["surat-dinas", "validasi-dinas", "surat-offtaker", "validasi-offtaker", "surat-lain"],
      },
      in: {
        2022: null,
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: {
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
          cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf c", "permenko-12-2025 Pasal 4A ayat (2)"],
          evidence: "law-text",
          checkedOn: "2026-11-24",
        },
        2026: null,
      },
    },
    {
      id: "sikp",
      when: { fact: "registeredInSikp", is: true },
      in: {
        2022: { uncovered: "sikp" },
        2023: { uncovered: "sikp" },
        2025: { cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf d"], evidence: "law-text", checkedOn: "2026-11-24" },
        2026: { uncovered: "sikp" },
      },
    },
    {
      id: "pengajuan-melalui-ketua",
      when: { fact: "appliesThroughChair", is: true },
      in: {
        2022: null,
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf e"], evidence: "law-text", checkedOn: "2026-11-24" },
        2026: null,
      },
    },
    {
      id: "tanda-tangan-ketua-dan-anggota",
      when: {
        any: [
          { fact: "borrowsAsGroup", is: false },
          { fact: "signedByChairAndMember", is: true },
        ],
      },
      in: {
        2022: null,
        2023: null,
        2025: {
          cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf f", "permenko-12-2025 Pasal 36 ayat (3) huruf b"],
          evidence: "law-text",
          checkedOn: "2026-11-24",
        },
        2026: null,
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
        2022: null,
        2023: null,
        2025: {
          cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf g", "permenko-12-2025 Pasal 36 ayat (3) huruf b"],
          evidence: "law-text",
          checkedOn: "2026-11-24",
        },
        2026: null,
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
        2023: { cite: ["permenko-1-2023 Pasal 35 ayat (2)"], evidence: "law-text", checkedOn: "2026-11-24" },
        2025: {
          cite: ["permenko-12-2025 Pasal 35 ayat (2)"],
          evidence: "unverified",
          note: "The paragraph was amended and the new wording was not found; the amount is that of the text before.",
        },
        2026: {
          cite: ["permenko-1-2026 Pasal 50"],
          evidence: "unverified",
          note: "The amount is a transcription; that it is meant for each member is presumed from the text before.",
        },
      },
    },
    // By whom
    {
      id: "calon-penerima-umkm",
      when: { fact: "size", in: ["mikro", "kecil", "menengah"] },
      in: {
        2022: null,
        2023: null,
        2025: {
          cite: ["permenko-12-2025 Pasal 36 ayat (1)"],
          evidence: "law-text",
          checkedOn: "2026-11-24",
          note: "UMKM, UMKM in border areas and kelompok usaha: of a member, that it is an UMKM.",
        },
        2026: null,
      },
    },
    {
      id: "usaha-produktif-layak",
      when: { fact: "productiveAndFeasible", is: true },
      in: {
        2022: { cite: ["permenko-1-2022 Pasal 1 angka 1"], evidence: "law-text" },
        2023: { as: 2022 },
        2025: { cite: ["permenko-12-2025 Pasal 36 ayat (2)"], evidence: "law-text", checkedOn: "2026-11-24" },
        2026: { uncovered: "usaha-produktif-layak" },
      },
    },
    {
      id: "omzet-paling-banyak-4-8-miliar",
      when: { fact: "hasilPenjualanTahunan", atMost: 4_800_000_000 },
      in: {
        2022: null,
        2023: null,
        2025: null,
        2026: { cite: ["permenko-1-2026 Pasal 3 ayat (2)"], evidence: "secondary" },
      },
    },
    {
      id: "usia-usaha-6-bulan",
      when: { fact: "businessStartedOn", monthsBeforeAsOf: 6 },
      in: {
        2022: { uncovered: "usia-usaha" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { cite: ["permenko-12-2025 Pasal 36 ayat (2)"], evidence: "law-text", checkedOn: "2026-11-24" },
        2026: { cite: ["permenko-1-2026 Pasal 26"], evidence: "single-source" },
      },
    },
    // The retired and those about to retire are not barred. Nor are, with a business, family members of employees, former migrant
    // workers, laid-off workers (secondary) and housewives (single-source): all of them are `lainnya`.
    {
      id: "bukan-asn-tni-polri",
      when: { fact: "occupation", in: ["pensiunan", "pra-pensiun", "lainnya"] },
      in: {
        2022: { uncovered: "pegawai-negeri" },
        2023: { cite: ["permenko-1-2022 Pasal 3 ayat (1) huruf f"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { uncovered: "pegawai-negeri" },
      },
    },
    // Beside which other credit
    {
      id: "kredit-komersial",
      when: noCommercialCredit,
      in: {
        2022: { uncovered: "kredit-komersial" },
        2023: {
          cite: ["permenko-1-2022 Pasal 36 ayat (3a)"],
          evidence: "unverified",
          note: "Law-text (Permenko 12/2025 Pasal 38A); of its exceptions digital loans are secondary, consumption credit listed as productive unverified.",
        },
        2025: { cite: ["permenko-12-2025 Pasal 36 ayat (3a)"], evidence: "law-text", checkedOn: "2026-11-24" },
        2026: { uncovered: "kredit-komersial" },
      },
    },
    {
      id: "kredit-program-lain",
      when: { fact: "programmeCredit", in: ["tidak-ada", "lunas"] },
      in: {
        2022: { uncovered: "kredit-program-lain" },
        2023: { uncovered: "kredit-program-lain" },
        2025: { cite: ["permenko-12-2025 Pasal 36 ayat (3b)"], evidence: "law-text", checkedOn: "2026-11-24" },
        2026: null,
      },
    },
    {
      id: "kur-di-penyalur-lain",
      when: { fact: "kurAtOtherLender", is: false },
      in: {
        2022: null,
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { cite: ["permenko-12-2025 Pasal 36 ayat (4)"], evidence: "secondary" },
        2026: null,
      },
    },
    {
      id: "kredit-bersamaan",
      when: onlyAllowedCredit,
      in: {
        2022: { uncovered: "kredit-bersamaan" },
        2023: {
          cite: ["permenko-1-2022 pasal belum dibaca"],
          evidence: "single-source",
          note: "Credit card, warehouse receipt and household consumption are single-source, the rest secondary.",
        },
        2025: {
          cite: ["permenko-12-2025 Pasal 36 ayat (4)"],
          evidence: "single-source",
          note: "Letters a to d are law-text; credit card, warehouse receipt and household consumption are single-source.",
        },
        2026: { uncovered: "kredit-bersamaan" },
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
        2022: null,
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { cite: ["permenko-12-2025 Pasal 4 ayat (1) huruf b"], evidence: "law-text", checkedOn: "2026-11-24" },
        2026: null,
      },
    },
    {
      id: "sikp-anggota",
      when: { fact: "registeredInSikp", is: true },
      in: {
        2022: null,
        2023: null,
        2025: { cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf d"], evidence: "law-text", checkedOn: "2026-11-24" },
        2026: null,
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
        2022: null,
        2023: null,
        2025: null,
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "transcription" },
      },
    },
    {
      id: "nik",
      when: { fact: "hasNik", is: true },
      in: {
        2022: null,
        2023: null,
        2025: null,
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "transcription" },
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
        2022: { uncovered: "npwp" },
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
        2022: { uncovered: "bpjs-ketenagakerjaan" },
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 6 ayat (2)"], evidence: "single-source" },
      },
    },
  ],
  notCovered: {
    "calon-penerima-khusus": [2022, 2023],
    kelompok: [2022, 2026],
    "slik-lancar": [2022, 2023, 2025, 2026],
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "relaksasi-pasal-38a": [2025],
    "usaha-mikro-atau-kecil": [2026],
    "permenko-2-2026": [2026],
  },
});

/**
 * The terms and documents of KUR khusus for one member of a group, from 2022-01-01 on; the periods are those of
 * `kurKhusus`.
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
      disasterRates,
      {
        then: 0.06,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 35 ayat (3)"], evidence: "law-text" },
          2025: { as: 2023 },
          2026: { cite: ["permenko-1-2026 Pasal 51"], evidence: "transcription" },
        },
      },
      {
        then: 0.03,
        in: {
          2022: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "unverified" },
          2023: null,
          2025: null,
          2026: null,
        },
      },
    ],
    method: [
      {
        then: ["effective", "equivalent-flat", "equivalent-annuity"],
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 35 ayat (3)"], evidence: "law-text" },
          2025: { as: 2023 },
          2026: null,
        },
      },
    ],
    workingCapitalMonths: [
      {
        then: 48,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 35 ayat (6)"], evidence: "law-text" },
          2025: { as: 2023 },
          2026: null,
        },
      },
    ],
    investmentMonths: [
      {
        then: 60,
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 35 ayat (6)"], evidence: "law-text" },
          2025: { as: 2023 },
          2026: null,
        },
      },
    ],
    grace: [
      {
        then: "lender-decides",
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 35 ayat (6)"], evidence: "law-text" },
          2025: { as: 2023 },
          2026: null,
        },
      },
    ],
    repayment: [
      {
        then: ["periodic", "after-harvest"],
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: null,
        },
      },
    ],
    additionalCollateral: [
      {
        when: { fact: "plafon", atMost: 100_000_000 },
        then: "not-allowed",
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2022 Pasal 14"], evidence: "secondary" },
          2025: { as: 2023 },
          2026: { cite: ["permenko-1-2026 Pasal 20 ayat (1)"], evidence: "transcription" },
        },
      },
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
        then: "may-be-waived",
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
            note: "Which of the two need the offtaker as avalis is unclear.",
          },
        },
      },
      {
        when: {
          any: [
            { fact: "sector", is: "pertanian" },
            {
              all: [
                { fact: "sugarCaneFarmer", is: true },
                { fact: "offtakerIsAvalis", is: true },
              ],
            },
          ],
        },
        then: "may-be-waived",
        in: {
          2022: null,
          2023: null,
          2025: {
            cite: ["permenko-12-2025 Pasal 38A"],
            evidence: "law-text",
            note: "The article was read in part; whether estate crops count as agriculture was not read.",
          },
          2026: null,
        },
      },
      {
        then: "lender-decides",
        in: {
          2022: null,
          2023: {
            cite: ["permenko-1-2022 Pasal 14"],
            evidence: "unverified",
            note: "The rule bars additional collateral up to 100 million rupiah; what it asks above was not read.",
          },
          2025: { as: 2023 },
          2026: {
            cite: ["permenko-1-2026 Pasal 20 ayat (1)"],
            evidence: "unverified",
            note: "What the rule asks above 100 million rupiah was not read.",
          },
        },
      },
    ],
    subsidy: [
      {
        when: { fact: "plafon", atMost: 10_000_000 },
        then: "as-kur-super-mikro",
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 35 ayat (4) huruf a"], evidence: "law-text" },
          2025: { as: 2023 },
          2026: null,
        },
      },
      {
        when: { fact: "plafon", atMost: 100_000_000 },
        then: "as-kur-mikro",
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 35 ayat (4) huruf b"], evidence: "law-text" },
          2025: { as: 2023 },
          2026: null,
        },
      },
      {
        when: { fact: "plafon", atMost: 500_000_000 },
        then: "as-kur-kecil",
        in: {
          2022: null,
          2023: { cite: ["permenko-1-2023 Pasal 35 ayat (4) huruf c"], evidence: "law-text" },
          2025: { as: 2023 },
          2026: null,
        },
      },
    ],
    onDefault: [
      {
        then: "chair-coordinates",
        in: {
          2022: null,
          2023: null,
          2025: { cite: ["permenko-12-2025 Pasal 4 ayat (3) huruf h"], evidence: "law-text" },
          2026: null,
        },
      },
    ],
    collateralSanction: [
      {
        then: "subsidy-lost",
        in: {
          2022: null,
          2023: null,
          2025: null,
          2026: { cite: ["permenko-1-2026 Pasal 21"], evidence: "transcription" },
        },
      },
    ],
  },
  documents: [
    {
      document: "nib-atau-surat-keterangan-usaha",
      in: {
        2022: null,
        2023: null,
        2025: null,
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "transcription" },
      },
    },
    {
      document: "nik",
      in: {
        2022: null,
        2023: null,
        2025: null,
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "transcription" },
      },
    },
    {
      document: "npwp",
      when: { fact: "plafon", moreThan: 50_000_000 },
      in: {
        2022: null,
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 pasal belum dibaca"], evidence: "single-source" },
      },
    },
    {
      document: "bpjs-ketenagakerjaan",
      when: { fact: "plafon", moreThan: 100_000_000 },
      in: {
        2022: null,
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { as: 2023 },
        2026: { cite: ["permenko-1-2026 Pasal 6 ayat (2)"], evidence: "single-source" },
      },
    },
    {
      document: "surat-rekomendasi-ketua",
      when: { fact: "novice", is: true },
      in: {
        2022: null,
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { cite: ["permenko-12-2025 Pasal 4"], evidence: "law-text" },
        2026: null,
      },
    },
    {
      document: "surat-keterangan-kelompok",
      in: {
        2022: null,
        2023: { cite: ["permenko-1-2022 pasal belum dibaca"], evidence: "secondary" },
        2025: { cite: ["permenko-12-2025 Pasal 4"], evidence: "law-text" },
        2026: null,
      },
    },
    {
      document: "perjanjian-kerja-sama",
      in: { 2022: null, 2023: null, 2025: { cite: ["permenko-12-2025 Pasal 4"], evidence: "law-text" }, 2026: null },
    },
  ],
  notCovered: {
    "cara-pembayaran": [2022, 2026],
    "gagal-bayar": [2022, 2023, 2026],
    "sanksi-agunan": [2022, 2023, 2025],
    "metode-bunga": [2022, 2026],
    tenor: [2022, 2026],
    "masa-tenggang": [2022, 2026],
    agunan: [2022],
    subsidi: [2022, 2026],
    "dokumen-lain": [2022, 2023, 2025],
    "perjanjian-kerja-sama": [2023],
    "perubahan-kedua-dan-ketiga": [2023, 2025],
    "relaksasi-pasal-38a": [2025],
    kelompok: [2026],
    avalis: [2026],
    "permenko-2-2026": [2026],
  },
});
