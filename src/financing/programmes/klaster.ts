import { deepFreeze } from "../../core/plain/deepFreeze";
import type { Graded } from "../../law/graded";
import { sizes } from "../../vocabulary/options";
import type { LawTexts } from "./cells";
import { programmeThrough } from "./programmeThrough";

/** What links the businesses of a klaster. */
export const klasterFacts = {
  commonProductChain: "yes-no",
  similarLabourSkills: "yes-no",
  similarTechnology: "yes-no",
  complementary: "yes-no",
} as const;

/** What is asked of each business in it. */
export const klasterMemberFacts = { size: sizes } as const;

/** UU 11/2020, the Perpu that replaced it, and the statute that the Perpu became: the same words in each. */
const texts = {
  2020: {
    from: "2020-11-02",
    until: "2022-12-29",
    cite: ["uu-11-2020 Pasal 89 ayat (2)"],
    evidence: "law-text",
    checkedOn: "2026-12-01",
  },
  2022: {
    from: "2022-12-30",
    until: "2023-03-30",
    cite: ["perpu-2-2022 Pasal 89 ayat (2)"],
    evidence: "law-text",
    checkedOn: "2026-12-01",
  },
  2023: {
    from: "2023-03-31",
    cite: ["uu-6-2023 Pasal 89 ayat (2)"],
    evidence: "law-text",
    checkedOn: "2026-12-01",
  },
} as const satisfies LawTexts;

/**
 * The legal definition of a klaster, as a rule that `assessCluster` evaluates and `explain` puts into words: micro and
 * small businesses linked by a common product chain, by dependence on similar labour skills, or by similar technology
 * together with complementing each other in an integrated way. `eligible` means that the group is one.
 *
 * The statute asks neither for a certificate nor for a number of members. It finances nothing and is not in `programmes`.
 * KUR khusus asks whether a group is managed as a klaster; no text that was read makes this definition a condition of it.
 *
 * @see UU 11/2020 Pasal 89 ayat (2), Perpu 2/2022 and now UU 6/2023.
 *
 * @example
 * ```ts
 * import { assessCluster, klaster } from "umkm";
 *
 * // Are two micro coffee roasters and a medium one, linked by the same beans, a klaster?
 * const members = [{ size: "mikro" }, { size: "mikro" }, { size: "menengah" }] as const;
 * const outcome = assessCluster(klaster, { cluster: { commonProductChain: true }, members }, { asOf: "2024-03-05" });
 * outcome.status === "ineligible" && outcome.blockedBy; // => { criteria: [], members: [2] }
 * ```
 */
export const klaster = /* @__PURE__ */ programmeThrough({
  id: "klaster",
  facts: klasterFacts,
  memberFacts: klasterMemberFacts,
  texts,
  rules: [
    {
      id: "keterkaitan",
      when: {
        any: [
          { fact: "commonProductChain", is: true },
          { fact: "similarLabourSkills", is: true },
          {
            all: [
              { fact: "similarTechnology", is: true },
              { fact: "complementary", is: true },
            ],
          },
        ],
      },
      in: {
        2020: {
          cite: [
            "uu-11-2020 Pasal 89 ayat (2) huruf a",
            "uu-11-2020 Pasal 89 ayat (2) huruf b",
            "uu-11-2020 Pasal 89 ayat (2) huruf c",
          ],
          evidence: "law-text",
        },
        2022: {
          cite: [
            "perpu-2-2022 Pasal 89 ayat (2) huruf a",
            "perpu-2-2022 Pasal 89 ayat (2) huruf b",
            "perpu-2-2022 Pasal 89 ayat (2) huruf c",
          ],
          evidence: "law-text",
        },
        2023: {
          cite: [
            "uu-6-2023 Pasal 89 ayat (2) huruf a",
            "uu-6-2023 Pasal 89 ayat (2) huruf b",
            "uu-6-2023 Pasal 89 ayat (2) huruf c",
          ],
          evidence: "law-text",
        },
      },
    },
  ],
  memberRules: [
    {
      id: "usaha-mikro-atau-kecil",
      when: { fact: "size", in: ["mikro", "kecil"] },
      in: {
        2020: { cite: ["uu-11-2020 Pasal 89 ayat (2)"], evidence: "law-text" },
        2022: { cite: ["perpu-2-2022 Pasal 89 ayat (2)"], evidence: "law-text" },
        2023: { cite: ["uu-6-2023 Pasal 89 ayat (2)"], evidence: "law-text" },
      },
    },
  ],
  notCovered: {},
});

/** Something that the statute provides for a klaster or its businesses, beside the definition. */
export interface KlasterProvision extends Graded {
  readonly id: string;
  /**
   * `facility`: one that the centre and the regions must give. `activity`: a support activity that the article is the
   * reason for, by its kind. `collateral`: what may be offered for programme credit.
   */
  readonly kind: "facility" | "activity" | "collateral";
}

/**
 * What the statute provides for a klaster beside its definition: the ten facilities that the centre and the regions must
 * give, in the order of the article; why potential is mapped and businesses are mentored; what may be collateral. Credit is
 * not among the facilities.
 *
 * Read in UU 11/2020. Of Perpu 2/2022 and UU 6/2023, Pasal 89 ayat (2) alone was compared with it.
 *
 * @see UU 11/2020 Pasal 89 ayat (4), (5) and (6), Pasal 93; `supportActivityKinds` for the kinds of activity.
 *
 * @example
 * ```ts
 * import { klasterProvisions } from "umkm";
 *
 * // How many facilities must a klaster be given, and which article is the reason for mapping potential?
 * klasterProvisions.filter(({ kind }) => kind === "facility").length; // => 10
 * klasterProvisions.find(({ id }) => id === "pemetaan-potensi")?.cite[0].at; // => "Pasal 89 ayat (4)"
 * ```
 */
export const klasterProvisions = /* @__PURE__ */ deepFreeze([
  {
    id: "lahan-lokasi",
    kind: "facility",
    cite: [{ regulation: "uu-11-2020", at: "Pasal 89 ayat (6) huruf a" }],
    evidence: "law-text",
    checkedOn: "2026-12-01",
  },
  {
    id: "produksi",
    kind: "facility",
    cite: [{ regulation: "uu-11-2020", at: "Pasal 89 ayat (6) huruf b" }],
    evidence: "law-text",
    checkedOn: "2026-12-01",
  },
  {
    id: "infrastruktur",
    kind: "facility",
    cite: [{ regulation: "uu-11-2020", at: "Pasal 89 ayat (6) huruf c" }],
    evidence: "law-text",
    checkedOn: "2026-12-01",
  },
  {
    id: "rantai-nilai",
    kind: "facility",
    cite: [{ regulation: "uu-11-2020", at: "Pasal 89 ayat (6) huruf d" }],
    evidence: "law-text",
    checkedOn: "2026-12-01",
  },
  {
    id: "badan-hukum",
    kind: "facility",
    cite: [{ regulation: "uu-11-2020", at: "Pasal 89 ayat (6) huruf e" }],
    evidence: "law-text",
    checkedOn: "2026-12-01",
  },
  {
    id: "sertifikasi-standardisasi",
    kind: "facility",
    cite: [{ regulation: "uu-11-2020", at: "Pasal 89 ayat (6) huruf f" }],
    evidence: "law-text",
    checkedOn: "2026-12-01",
  },
  {
    id: "promosi",
    kind: "facility",
    cite: [{ regulation: "uu-11-2020", at: "Pasal 89 ayat (6) huruf g" }],
    evidence: "law-text",
    checkedOn: "2026-12-01",
  },
  {
    id: "pemasaran",
    kind: "facility",
    cite: [{ regulation: "uu-11-2020", at: "Pasal 89 ayat (6) huruf h" }],
    evidence: "law-text",
    checkedOn: "2026-12-01",
  },
  {
    id: "digitalisasi",
    kind: "facility",
    cite: [{ regulation: "uu-11-2020", at: "Pasal 89 ayat (6) huruf i" }],
    evidence: "law-text",
    checkedOn: "2026-12-01",
  },
  {
    id: "penelitian-pengembangan",
    kind: "facility",
    cite: [{ regulation: "uu-11-2020", at: "Pasal 89 ayat (6) huruf j" }],
    evidence: "law-text",
    checkedOn: "2026-12-01",
  },
  {
    id: "pemetaan-potensi",
    kind: "activity",
    cite: [{ regulation: "uu-11-2020", at: "Pasal 89 ayat (4)" }],
    evidence: "law-text",
    checkedOn: "2026-12-01",
    note: "Programmes of the centre and the regions set the location, in regard of it, of the strengths of the region and of a strategy of siting.",
  },
  {
    id: "pendampingan",
    kind: "activity",
    cite: [{ regulation: "uu-11-2020", at: "Pasal 89 ayat (5)" }],
    evidence: "law-text",
    checkedOn: "2026-12-01",
    note: "With management, people, budget and facilities.",
  },
  {
    id: "kegiatan-usaha-sebagai-jaminan",
    kind: "collateral",
    cite: [{ regulation: "uu-11-2020", at: "Pasal 93" }],
    evidence: "law-text",
    checkedOn: "2026-12-01",
    note: "What micro and small businesses do may be collateral for programme credit; no programme that was read asks for it.",
  },
] as const satisfies readonly KlasterProvision[]);
