import { deepFreeze } from "../../core/plain/deepFreeze";
import type { Observation } from "../progress/observation";

/**
 * List the published counts of UMKM that had gone digital, from 2019 on, by the day that they are for.
 *
 * Bodies count different things and contradict each other, so the list is not a series: take one body, or say how to
 * choose. Each count carries the body, its day and its evidence grade, and `publishedOn` if the day of publication is
 * known. Its source and the day of its last check were not kept: look a count up before you cite it.
 *
 * @example
 * ```ts
 * import { goDigitalObservations } from "umkm/digital";
 *
 * // Which bodies counted?
 * [...new Set(goDigitalObservations.map(({ body }) => body))]; // => ["KemenKopUKM", "Gernas BBI", "idEA", "Kemenko Perekonomian"]
 * ```
 */
export const goDigitalObservations = /* @__PURE__ */ deepFreeze([
  {
    on: "2019-12-31",
    value: 8_000_000,
    body: "KemenKopUKM",
    evidence: "secondary",
    note: "Before the pandemic; other statements say 7, or 8 to 9 million.",
  },
  { on: "2020-12-03", value: 10_200_000, body: "KemenKopUKM", evidence: "single-source" },
  {
    on: "2020-12-31",
    publishedOn: "2021-01-11",
    value: 11_700_000,
    body: "Gernas BBI",
    evidence: "secondary",
    note: "Printed as 8 + 3.7 million.",
  },
  { on: "2021-04-03", publishedOn: "2021-04-04", value: 12_000_000, body: "KemenKopUKM", evidence: "secondary" },
  { on: "2021-05-31", publishedOn: "2021-06-10", value: 13_700_000, body: "idEA", evidence: "single-source" },
  {
    on: "2021-06-30",
    publishedOn: "2021-08-09",
    value: 14_500_000,
    body: "KemenKopUKM",
    evidence: "secondary",
    note: "Printed as 8 + 6.5 million.",
  },
  { on: "2021-09-06", value: 15_200_000, body: "KemenKopUKM", evidence: "single-source" },
  { on: "2021-10-01", value: 15_900_000, body: "KemenKopUKM", evidence: "secondary" },
  { on: "2021-12-09", value: 16_400_000, body: "KemenKopUKM", evidence: "secondary" },
  {
    on: "2022-02-28",
    value: 18_000_000,
    body: "Gernas BBI",
    evidence: "single-source",
    note: "Above the count of KemenKopUKM for 2022-03-28.",
  },
  { on: "2022-03-28", value: 17_590_000, body: "KemenKopUKM", evidence: "secondary" },
  {
    on: "2022-03-31",
    value: 18_500_000,
    body: "KemenKopUKM",
    evidence: "single-source",
    note: "Another official in the same month; the day is not given.",
  },
  { on: "2022-05-31", publishedOn: "2022-06-16", value: 19_000_000, body: "KemenKopUKM", evidence: "single-source" },
  { on: "2022-08-31", publishedOn: "2022-10-24", value: 20_200_000, body: "idEA", evidence: "single-source" },
  { on: "2022-11-01", value: 20_500_000, body: "KemenKopUKM", evidence: "secondary" },
  { on: "2022-12-27", value: 20_760_000, body: "KemenKopUKM", evidence: "secondary" },
  {
    on: "2023-03-31",
    publishedOn: "2023-12-04",
    value: 22_000_000,
    body: "Kemenko Perekonomian",
    evidence: "single-source",
  },
  {
    on: "2023-06-30",
    publishedOn: "2023-12-04",
    value: 22_800_000,
    body: "Kemenko Perekonomian",
    evidence: "single-source",
  },
  { on: "2023-08-31", publishedOn: "2023-09-05", value: 22_810_000, body: "KemenKopUKM", evidence: "single-source" },
  {
    on: "2023-12-04",
    value: 27_000_000,
    body: "Kemenko Perekonomian",
    evidence: "secondary",
    note: "Printed as about; conflicts with the count for 2023-12-31.",
  },
  {
    on: "2023-12-31",
    publishedOn: "2024-08-03",
    value: 25_292_701,
    body: "KemenKopUKM",
    evidence: "single-source",
    note: "An exact count.",
  },
  {
    on: "2024-07-31",
    value: 25_500_000,
    body: "KemenKopUKM",
    evidence: "single-source",
    note: "In secondary papers only.",
  },
] as const satisfies readonly Observation[]);
