import { deepFreeze } from "../../core/plain/deepFreeze";
import type { DigitalTarget } from "../progress/digitalTarget";

/**
 * Set the target of the movement Bangga Buatan Indonesia: 30 million UMKM gone digital already by the end of 2023.
 *
 * The path begins at the 11.7 million of the end of 2020 and rises by 6.1 million a year. Evidence: `secondary`. The
 * ministry's own target of the same number is due a year later: `goDigital2024`.
 *
 * @example
 * ```ts
 * import { gernasBbi2023 } from "umkm/digital";
 *
 * // How many were to be digital at the end of 2022?
 * gernasBbi2023.milestones[1].value; // => 23900000
 * ```
 */
export const gernasBbi2023 = /* @__PURE__ */ deepFreeze({
  id: "gernas-bbi-2023",
  unit: "UMKM",
  body: "Gernas BBI",
  baseline: { on: "2020-12-31", value: 11_700_000 },
  milestones: [
    { on: "2021-12-31", value: 17_800_000 },
    { on: "2022-12-31", value: 23_900_000 },
    { on: "2023-12-31", value: 30_000_000 },
  ],
  evidence: "secondary",
  source: "Statements of the movement's chair in the press, 2021-01-11 to 2022-03",
  note: "Announced on 2021-01-11 as 6.1 million in each of 2021, 2022 and 2023 on top of 8 + 3.7 million. Repeated until August 2022 at least; from February 2023 on the movement says 2024, as it once did on 2021-10-12.",
} as const satisfies DigitalTarget);
