import { sizes } from "../../vocabulary/options";
import type { LawTexts } from "./cells";
import { programmeThrough } from "./programmeThrough";

/** What links the businesses of a klaster. */
export const klasterFacts = {
  commonProductChain: "yes-no",
  similarLabourSkills: "yes-no",
  similarTechnology: "yes-no",
} as const;

/** What is asked of each business in it. */
export const klasterMemberFacts = { size: sizes } as const;

/** UU 11/2020, and UU 6/2023 after it. */
const texts = {
  2020: {
    from: "2020-11-02",
    fromEvidence: "unverified",
    cite: ["uu-11-2020 Pasal 88", "uu-6-2023 Pasal 88"],
    evidence: "unverified",
    checkedOn: "2026-01-31",
    note: "UU 11/2020 until 2022-12-29, then Perpu 2/2022, which became UU 6/2023; the wording was not read.",
  },
} as const satisfies LawTexts;

/**
 * The legal definition of a klaster, as a rule that `assessCluster` evaluates and `explain` puts into words: micro and
 * small businesses linked by a common product chain, by similar labour skills, or by similar technology that is
 * complementary and integrated. `eligible` means that the group is one.
 *
 * It finances nothing and is not in `programmes`. KUR khusus asks whether a group is managed as a klaster; no text that
 * was read makes this definition a condition of it. All of it is `unverified`.
 *
 * @see UU 11/2020 Pasal 88, now UU 6/2023.
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
          { fact: "similarTechnology", is: true },
        ],
      },
      in: { 2020: { cite: ["uu-11-2020 Pasal 88", "uu-6-2023 Pasal 88"], evidence: "unverified" } },
    },
  ],
  memberRules: [
    {
      id: "usaha-mikro-atau-kecil",
      when: { fact: "size", in: ["mikro", "kecil"] },
      in: { 2020: { cite: ["uu-11-2020 Pasal 88", "uu-6-2023 Pasal 88"], evidence: "unverified" } },
    },
  ],
  notCovered: {},
});
