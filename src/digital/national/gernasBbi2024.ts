import { deepFreeze } from "../../core/plain/deepFreeze";
import type { DigitalTarget } from "../progress/digitalTarget";

/**
 * Set the larger target that was in circulation in 2021: 32 million UMKM gone digital in 2024.
 *
 * The statements do not say where its path begins: it is drawn from the 11.7 million that the movement counted at the
 * end of 2020. Evidence: `secondary` for the goal, `single-source` for the day. Later statements say 30 million:
 * `goDigital2024`.
 *
 * @example
 * ```ts
 * import { gernasBbi2024, goDigital2024 } from "umkm/digital";
 *
 * // How far apart are the two targets for 2024?
 * gernasBbi2024.milestones[0].value - goDigital2024.milestones[3].value; // => 2000000
 * ```
 */
export const gernasBbi2024 = /* @__PURE__ */ deepFreeze({
  id: "gernas-bbi-2024",
  unit: "UMKM",
  body: "Gernas BBI",
  baseline: { on: "2020-12-31", value: 11_700_000 },
  milestones: [{ on: "2024-12-31", value: 32_000_000 }],
  evidence: "single-source",
  source: "Statements in the press of spring 2021, and of the movement's chair on 2021-11-13 (Tribunnews)",
  note: "Printed as the year 2024, here its last day. The 6.1 million a year printed beside it are those of the target for 2023, and do not lead to 32 million.",
} as const satisfies DigitalTarget);
