import { applicantFacts } from "../../../vocabulary/applicantFacts";
import { programmeOf } from "../programmeOf";
import { mikro2022 } from "./mikro2022";
import { mikro2023 } from "./mikro2023";
import { mikro2025 } from "./mikro2025";
import { mikro2026 } from "./mikro2026";

/**
 * KUR mikro: more than 10 million rupiah (exclusive) to 100 million (inclusive), from 2022-01-01 on.
 *
 * The first day of 2022 and the first days of the amendments are inferences; see `basis.periodEvidence`.
 *
 * @example
 * ```ts
 * import { assess, kurMikro } from "umkm";
 *
 * // Which criteria bar a trader's third KUR mikro in 2026?
 * const facts = { plafon: 25_000_000, sector: "perdagangan", provenExport: false, kurMikroCount: 2 } as const;
 * const outcome = assess(kurMikro, facts, { asOf: "2026-02-01" });
 * outcome.status === "ineligible" && outcome.reasons.filter(({ truth }) => truth === false).map(({ id }) => id); // => ["batas-akad"]
 * ```
 */
export const kurMikro = /* @__PURE__ */ programmeOf({
  id: "kur-mikro",
  facts: applicantFacts,
  periods: [mikro2022, mikro2023, mikro2025, mikro2026],
});
