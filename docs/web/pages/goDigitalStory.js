// @ts-check
import { gernasBbi2023, gernasBbi2024, goDigital2024, indonesia2018, indonesia2019 } from "../built/library.js";

/** What the pages of the guide "Will the target be reached?" have in common. */
export const story = {
  /** The day on which the story is told. */
  asOf: "2024-03-05",
  /** The day on which its end is told. */
  later: "2026-12-01",
  use: { body: "KemenKopUKM" },
  targets: [goDigital2024, gernasBbi2023, gernasBbi2024],
  /** The bodies that counted, in the order of their colours. */
  bodies: ["KemenKopUKM", "Gernas BBI", "idEA", "Kemenko Marves", "Kemenko Perekonomian"],
  /** What statements call "all UMKM"; the first is printed without a table behind it. */
  bases: [
    { id: "64.0 million, as printed", value: 64_000_000 },
    { id: "64.19 million, 2018", value: indonesia2018.mikro + indonesia2018.kecil + indonesia2018.menengah },
    { id: "65.47 million, 2019", value: indonesia2019.mikro + indonesia2019.kecil + indonesia2019.menengah },
  ],
  models: [
    { model: /** @type {const} */ ("linear") },
    { model: /** @type {const} */ ("exponential") },
    { model: /** @type {const} */ ("logistic"), capacity: 30_000_000 },
    { model: /** @type {const} */ ("gompertz"), capacity: 30_000_000 },
  ],
  parties: [
    { id: "regions", weight: 60 },
    { id: "ministries", weight: 40 },
  ],
  /** As printed on 2022-11-01, by year, region and ministry; the sum for 2024 was printed as 6 million. */
  announced: [
    { year: 2023, parts: [2_400_000, 1_600_000], printed: 4_000_000 },
    { year: 2024, parts: [3_400_000, 2_400_000], printed: 6_000_000 },
  ],
};
