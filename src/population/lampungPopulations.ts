import { deepFreeze } from "../core/plain/deepFreeze";
import type { Population, PopulationTotal } from "./population";

/** UMKM of Lampung in 2018, the total alone. Evidence: `single-source`. */
export const lampungTotal2018 = /* @__PURE__ */ deepFreeze({
  region: "Lampung",
  asOf: "2018",
  register: "lampung-office-2018",
  totalPrinted: 168_938,
  evidence: "single-source",
  note: "Seven sectors add up to it. Printed again as current on 2022-10-07.",
  source: "delikfokus.com 2020-01-14; lampung.suara.com 2022-10-07",
} as const satisfies PopulationTotal);

/** UMKM of Lampung on 2021-09-08: adds up. Evidence: `secondary`. */
export const lampung20210908 = /* @__PURE__ */ deepFreeze({
  region: "Lampung",
  asOf: "2021-09-08",
  register: "lampung-office-2021",
  mikro: 182_655,
  kecil: 9_303,
  menengah: 276,
  totalPrinted: 192_234,
  evidence: "secondary",
  note: "The parts add up to the printed total. Said as all UMKM, again on 2022-11-06 and as of 2022-12-31; one outlet of 2021-09-09 says: UMKM that were assisted.",
  source: "m.lampost.co 2021-09-08; voi.id 225099; radarlampung 671741; idntimes lampung (assisted)",
} as const satisfies Population);

/** UMKM of Lampung on 2022-02-18, the total alone: most likely a misprint. Evidence: `single-source`. */
export const lampungTotal20220218 = /* @__PURE__ */ deepFreeze({
  region: "Lampung",
  asOf: "2022-02-18",
  register: "lampung-office-2021",
  totalPrinted: 192_224,
  evidence: "single-source",
  note: "Most likely a misprint of 192,234.",
  source: "invest.lampungprov.go.id/berita/22",
} as const satisfies PopulationTotal);

/** UMKM of Lampung on 2023-10-30: adds up. Another register than in 2021, as we infer. Evidence: `single-source`. */
export const lampung20231030 = /* @__PURE__ */ deepFreeze({
  region: "Lampung",
  asOf: "2023-10-30",
  register: "lampung-office-2023",
  mikro: 263_778,
  kecil: 9_303,
  menengah: 376,
  totalPrinted: 273_457,
  evidence: "single-source",
  note: "The parts add up to the printed total. Since 2021 kecil is unchanged, menengah exactly 100 more, mikro 81,123 more: a change of the register, as we infer.",
  source: "kompasiana riduan09515",
} as const satisfies Population);

/** UMKM of Lampung as stated on 2024-03-05: adds up. Another register than in 2023, as we infer. Evidence: `secondary`. */
export const lampung20240305 = /* @__PURE__ */ deepFreeze({
  region: "Lampung",
  asOf: "2024-03-05",
  register: "lampung-office-2024",
  mikro: 311_844,
  kecil: 14_062,
  menengah: 599,
  totalPrinted: 326_505,
  evidence: "secondary",
  note: "The parts add up to the printed total. Stated by the provincial office at a workshop on that day. The 53,048 more in four months are a change of the register, as we infer, and not growth.",
  source: "lampost.co; djurnalis.com",
} as const satisfies Population);

/** UMKM of Lampung on 2025-09-17, the total alone, printed as about. Evidence: `single-source`. */
export const lampungTotal20250917 = /* @__PURE__ */ deepFreeze({
  region: "Lampung",
  asOf: "2025-09-17",
  register: "sidt",
  totalPrinted: 365_000,
  evidence: "single-source",
  note: "Printed as about 365 thousand: mikro 95.94, kecil 3.75, menengah 0.31 %.",
  source: "lampung.tribunnews.com 1190763",
} as const satisfies PopulationTotal);

/** UMKM of Lampung Selatan in 2020 by its office, the total alone. Evidence: `single-source`. */
export const lampungSelatanTotal2020 = /* @__PURE__ */ deepFreeze({
  region: "Lampung Selatan",
  asOf: "2020",
  register: "lampung-selatan-office",
  totalPrinted: 11_947,
  evidence: "single-source",
  note: "One of 15 regencies, each of its own office and day: do not join.",
  source: "radarlamsel.disway.id 32361",
} as const satisfies PopulationTotal);

/** UMKM of Lampung Selatan in 2021 by its office, the total alone. Evidence: `single-source`. */
export const lampungSelatanTotal2021 = /* @__PURE__ */ deepFreeze({
  region: "Lampung Selatan",
  asOf: "2021",
  register: "lampung-selatan-office",
  totalPrinted: 13_360,
  evidence: "single-source",
  note: "Printed as 1,413 more than in 2020, and so it is.",
  source: "radarlamsel.disway.id 32361",
} as const satisfies PopulationTotal);

/** UMKM of Lampung Selatan in 2023 by its office, the total alone. Evidence: `single-source`. */
export const lampungSelatanTotal2023 = /* @__PURE__ */ deepFreeze({
  region: "Lampung Selatan",
  asOf: "2023",
  register: "lampung-selatan-office",
  totalPrinted: 15_514,
  evidence: "single-source",
  note: "Printed as 3,582 more than in 2020; it is 3,567.",
  source: "radarlamsel.disway.id 32361",
} as const satisfies PopulationTotal);
