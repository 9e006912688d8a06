import { pmiFacts } from "../../../vocabulary/pmiFacts";
import { programmeOf } from "../programmeOf";
import { pmi2022 } from "./pmi2022";
import { pmi2023 } from "./pmi2023";
import { pmi2025 } from "./pmi2025";
import { pmi2026 } from "./pmi2026";

/**
 * KUR penempatan PMI: at most 100 million rupiah (inclusive) for candidate migrant workers and candidates for an
 * apprenticeship abroad, from 2022-01-01 on.
 *
 * The first day of 2022 and the first days of the amendments are inferences; see `basis.periodEvidence`.
 *
 * @example
 * ```ts
 * import { assess, kurPmi } from "umkm";
 *
 * // May a candidate migrant worker without an NPWP have 50 million rupiah, and a rupiah more?
 * const facts = { migrantCandidate: true, hasNik: true, hasNpwp: false } as const;
 * assess(kurPmi, { ...facts, plafon: 50_000_000 }, { asOf: "2026-02-01" }).status; // => "eligible"
 * assess(kurPmi, { ...facts, plafon: 50_000_001 }, { asOf: "2026-02-01" }).status; // => "ineligible"
 * ```
 */
export const kurPmi = /* @__PURE__ */ programmeOf({
  id: "kur-pmi",
  facts: pmiFacts,
  periods: [pmi2022, pmi2023, pmi2025, pmi2026],
});
