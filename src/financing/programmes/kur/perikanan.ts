import { occupations, sizes } from "../../../vocabulary/options";
import { fisheryGroups, fishingUses } from "../../../vocabulary/programmeFacts";
import type { LawTexts } from "../cells";
import { programmeThrough } from "../programmeThrough";
import { umkm } from "./shared";

/** Permen KKP 46/2023, alone and under Permenko 1/2026. */
const texts = {
  2023: {
    from: "2024-01-01",
    fromEvidence: "unverified",
    until: "2026-01-12",
    untilEvidence: "transcription",
    cite: ["permenkkp-46-2023 Pasal 2"],
    evidence: "law-text",
    checkedOn: "2026-12-01",
    note: "Of 2023; the day was not found, and January 1 of 2024 stands in for it (unverified).",
  },
  2026: {
    from: "2026-01-13",
    fromEvidence: "transcription",
    cite: ["permenkkp-46-2023 Pasal 2"],
    evidence: "unverified",
    checkedOn: "2026-12-01",
    note: "Whether it still applies under Permenko 1/2026 was not found.",
  },
} as const satisfies LawTexts;

/**
 * What groups of the marine and fishery sector must meet beside the rules of KUR khusus: an overlay, so that such a group
 * meets `kurKhusus` and this. Of the members, the novices must not be more than the productive ones, and each novice has a
 * letter of the chair.
 *
 * Each member is a novice or not (`novice`), so that at most half of all members may be. Under Permenko 1/2026 whether the
 * overlay still applies was not read: from 2026-01-13 a group is presumably eligible at best.
 *
 * @see Permen KKP 46/2023 Pasal 2 and 4
 *
 * @example
 * ```ts
 * import { assessCluster, kurPerikanan } from "umkm";
 *
 * // May three novices with letters and two productive fish farmers borrow as a group?
 * const novice = { novice: true, recommendedByChair: true };
 * const members = [novice, novice, novice, { novice: false }, { novice: false }];
 * const facts = { cluster: { fisheryGroup: "pembudidaya-ikan" }, members } as const;
 * const outcome = assessCluster(kurPerikanan, facts, { asOf: "2024-05-06" });
 * outcome.status === "ineligible" && outcome.blockedBy.criteria; // => ["pemula-tidak-melebihi-produktif"]
 * ```
 */
export const kurPerikanan = /* @__PURE__ */ programmeThrough({
  id: "kur-perikanan",
  facts: { fisheryGroup: fisheryGroups },
  memberFacts: {
    size: sizes,
    hasilPenjualanTahunan: "rupiah",
    occupation: occupations,
    productiveAndFeasible: "yes-no",
    novice: "yes-no",
    recommendedByChair: "yes-no",
    catchesFish: "yes-no",
    fishingUse: fishingUses,
    permittedGear: "yes-no",
  },
  texts,
  rules: [
    {
      id: "kelompok-perikanan",
      when: {
        fact: "fisheryGroup",
        in: ["kelompok-usaha-bersama", "pengolah-pemasar", "pembudidaya-ikan", "petambak-garam", "wisata-bahari"],
      },
      in: {
        2023: { cite: ["permenkkp-46-2023 Pasal 2 ayat (1) huruf g"], evidence: "law-text" },
        2026: { presumed: 2023 },
      },
    },
    {
      id: "pemula-tidak-melebihi-produktif",
      when: { count: { fact: "novice", is: true }, atMostShare: 0.5 },
      in: {
        2023: { cite: ["permenkkp-46-2023 Pasal 2 ayat (4)"], evidence: "law-text" },
        2026: { presumed: 2023 },
      },
    },
  ],
  memberRules: [
    {
      id: "calon-penerima-umkm",
      when: umkm,
      in: {
        2023: { cite: ["permenkkp-46-2023 Pasal 2 ayat (1) huruf a"], evidence: "law-text" },
        2026: { presumed: 2023 },
      },
    },
    {
      id: "bukan-asn-tni-polri",
      when: { fact: "occupation", in: ["pensiunan", "pra-pensiun", "lainnya"] },
      in: {
        2023: {
          cite: ["permenkkp-46-2023 Pasal 2 ayat (1) huruf e", "permenkkp-46-2023 Pasal 2 ayat (1) huruf f"],
          evidence: "law-text",
        },
        2026: { presumed: 2023 },
      },
    },
    {
      id: "usaha-produktif-layak",
      when: { fact: "productiveAndFeasible", is: true },
      in: {
        2023: { cite: ["permenkkp-46-2023 Pasal 2 ayat (2)"], evidence: "law-text" },
        2026: { presumed: 2023 },
      },
    },
    {
      id: "rekomendasi-anggota-pemula",
      when: {
        any: [
          { fact: "novice", is: false },
          { fact: "recommendedByChair", is: true },
        ],
      },
      in: {
        2023: { cite: ["permenkkp-46-2023 Pasal 2 ayat (3)"], evidence: "law-text" },
        2026: { presumed: 2023 },
      },
    },
    {
      id: "penggunaan-penangkapan-ikan",
      when: {
        any: [
          { fact: "catchesFish", is: false },
          {
            fact: "fishingUse",
            in: [
              "operasional",
              "sertifikasi",
              "dokumen-kapal",
              "kapal-dengan-mesin-dan-alat",
              "mesin-atau-alat",
              "modifikasi-kapal",
              "perawatan-kapal",
            ],
          },
        ],
      },
      in: {
        2023: {
          cite: ["permenkkp-46-2023 Pasal 4 ayat (1)", "permenkkp-46-2023 Pasal 4 ayat (2)"],
          evidence: "law-text",
        },
        2026: { presumed: 2023 },
      },
    },
    {
      id: "penggunaan-bidang-lain",
      when: { fact: "catchesFish", is: true },
      in: {
        2023: {
          inPart: {
            cite: ["permenkkp-46-2023 Pasal 3"],
            evidence: "law-text",
            note: "For what the credit may be used outside catching fish (farming, processing, salt, tourism) was not read.",
          },
        },
        2026: { presumed: 2023 },
      },
    },
    {
      id: "alat-tangkap-diizinkan",
      when: {
        any: [
          { fact: "catchesFish", is: false },
          { fact: "permittedGear", is: true },
        ],
      },
      in: {
        2023: { cite: ["permenkkp-46-2023 Pasal 4 ayat (3)"], evidence: "law-text" },
        2026: { presumed: 2023 },
      },
    },
  ],
  notCovered: { "syarat-kur-khusus": [2023, 2026] },
});
