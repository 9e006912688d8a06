import { deepFreeze } from "../../core/plain/deepFreeze";
import type { DigitalTarget } from "../progress/digitalTarget";

/**
 * Set the target of the Ministry of Cooperatives and SMEs: 30 million UMKM gone digital by the end of 2024.
 *
 * The path begins at 8 million at the end of 2019 and passes 10, 20 and 24 million at the ends of 2020, 2022 and 2023.
 * Evidence: `secondary`. A legal definition of going digital was not found, nor a count for the due day. On 2024-08-03
 * the minister conceded that 30 million will not be reached (`conceded`).
 *
 * @example
 * ```ts
 * import { goDigital2024 } from "umkm/digital";
 *
 * // How many UMKM were to be digital at the end of 2023?
 * goDigital2024.milestones[2].value; // => 24000000
 * ```
 */
export const goDigital2024 = /* @__PURE__ */ deepFreeze({
  id: "go-digital-2024",
  unit: "UMKM",
  body: "KemenKopUKM",
  baseline: { on: "2019-12-31", value: 8_000_000 },
  milestones: [
    { on: "2020-12-31", value: 10_000_000 },
    { on: "2022-12-31", value: 20_000_000 },
    { on: "2023-12-31", value: 24_000_000 },
    { on: "2024-12-31", value: 30_000_000 },
  ],
  evidence: "secondary",
  source: "Statements of KemenKopUKM in the press; for 2024 also Lampost.co on the workshop of 2024-03-05",
  note: "Also in circulation: 30 million already in 2023, and 32 million in 2024; one text of 2021 misprints 2030 for 2023. For the baseline other statements say 7, or 8 to 9 million. It is the number of an older goal of Kominfo, and below the 9.16 million that Kominfo counted in February 2019 on eight marketplaces.",
  conceded: {
    on: "2024-08-03",
    body: "KemenKopUKM",
    evidence: "secondary",
    source: "inventif.id; suaraindo.com",
    note: "The minister: about 25 million now, and by this reckoning 30 million will not be reached. He places the target in the RPJMN, which was not read.",
  },
} as const satisfies DigitalTarget);
