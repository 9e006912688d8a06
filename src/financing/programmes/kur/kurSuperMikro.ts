import { applicantFacts } from "../../../vocabulary/applicantFacts";
import { programmeOf } from "../programmeOf";
import { superMikro2022 } from "./superMikro2022";
import { superMikro2023 } from "./superMikro2023";
import { superMikro2025 } from "./superMikro2025";
import { superMikro2026 } from "./superMikro2026";

/**
 * KUR super mikro: at most 10 million rupiah (inclusive), from 2022-01-01 on; also for a business under six months old
 * whose owner has one of four kinds of support.
 *
 * The first day of 2022 and the first days of the amendments are inferences; see `basis.periodEvidence`.
 *
 * @example
 * ```ts
 * import { assess, kurSuperMikro } from "umkm";
 *
 * // Does the age of the business bar one who began two months ago and was trained?
 * const facts = { businessStartedOn: "2024-01-05", trained: true } as const;
 * const outcome = assess(kurSuperMikro, facts, { asOf: "2024-03-05" });
 * outcome.status === "unknown" && outcome.reasons.find(({ id }) => id === "usia-usaha-atau-pembinaan")?.truth; // => true
 * ```
 */
export const kurSuperMikro = /* @__PURE__ */ programmeOf({
  id: "kur-super-mikro",
  facts: applicantFacts,
  periods: [superMikro2022, superMikro2023, superMikro2025, superMikro2026],
});
