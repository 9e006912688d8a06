import { deepFreeze } from "../../core/plain/deepFreeze";
import type { AsideFigure } from "../progress/asideFigure";

/**
 * List published figures of UMKM gone digital that are not counts: shares turned into numbers, other measures, remarks.
 *
 * They are kept so that they can be told, and never belong to a series: their number is named `figure`, so that
 * `assessProgress`, `latestByBody` and `fitForecast` refuse them. Two are of 2024-08-03: the minister conceded that 30
 * million will not be reached, and Kominfo counted 12 % by a measure of its own.
 *
 * @example
 * ```ts
 * import { goDigitalAsides } from "umkm/digital";
 *
 * // What was said in August 2024, beside the count?
 * goDigitalAsides.filter(({ on }) => on === "2024-08-03").map(({ body, why }) => [body, why]); // => [["KemenKopUKM", "concession"], ["Kominfo", "share"]]
 * ```
 */
export const goDigitalAsides = /* @__PURE__ */ deepFreeze([
  {
    on: "2017-11-15",
    figure: 4_600_000,
    why: "another-measure",
    body: "Kominfo",
    evidence: "single-source",
    note: "Another measure: on the marketplaces that it named. Another text of the month says 3.79 million.",
    source: "Kominfo press; republika ozgprk257",
  },
  {
    on: "2018-10-23",
    figure: 6_560_000,
    why: "share",
    body: "Kominfo",
    evidence: "single-source",
    note: "82 % of its goal of 8 million.",
    source: "Kominfo press (address not kept)",
  },
  {
    on: "2019-02-28",
    figure: 9_160_000,
    why: "another-measure",
    body: "Kominfo",
    evidence: "single-source",
    note: "Another measure: on eight marketplaces, by name. The month alone is known. Printed as 9 % of 62 million, which is 14.8 %.",
    source: "pantau.com",
  },
  {
    on: "2020-12-15",
    figure: 10_272_000,
    why: "share",
    body: "Kemenko Perekonomian",
    evidence: "single-source",
    note: "16 % of 64.2 million; agrees with the ministry's count of 2020-12-03.",
    source: "tempo.co 1414663",
  },
  {
    on: "2022-05-31",
    figure: 19_200_000,
    why: "derived",
    body: "Gernas BBI",
    evidence: "single-source",
    note: "Derived: printed as 8 + 11.2 million.",
    source: "exbulletin",
  },
  {
    on: "2022-11-07",
    figure: 15_348_000,
    why: "share",
    body: "Kemenko Perekonomian",
    evidence: "single-source",
    note: "24 % of 63.95 million. That base is the count of micro businesses of 2021, called all UMKM.",
    source: "supplychainindonesia.com (Bisnis)",
  },
  {
    on: "2024-08-03",
    figure: 25_000_000,
    why: "concession",
    body: "KemenKopUKM",
    evidence: "secondary",
    note: "About 25 million, said by the minister who conceded that 30 million will not be reached. Rounded, beside the exact count of the same day.",
    source: "inventif.id; suaraindo.com",
  },
  {
    on: "2024-08-03",
    figure: 7_680_000,
    why: "share",
    body: "Kominfo",
    evidence: "single-source",
    note: "12 % of more than 64 million use digital technology effectively: another measure, a third of the ministry's on the same day.",
    source: "trendsulut.com",
  },
] as const satisfies readonly AsideFigure[]);
