import { deepFreeze } from "../core/plain/deepFreeze";
import type { Population, PopulationTotal } from "./population";

/** UMKM of Lampung in 2018, the total alone. Evidence: `single-source`. */
export const lampungTotal2018 = /* @__PURE__ */ deepFreeze({
  region: "Lampung",
  asOf: "2018",
  totalPrinted: 168_938,
  evidence: "single-source",
} as const satisfies PopulationTotal);

/** UMKM of Lampung that were assisted, on 2021-09-09, the total alone: another measure. Evidence: `single-source`. */
export const lampungTotal20210909 = /* @__PURE__ */ deepFreeze({
  region: "Lampung",
  asOf: "2021-09-09",
  totalPrinted: 192_234,
  evidence: "single-source",
  note: "UMKM that were assisted: another measure than the other counts.",
} as const satisfies PopulationTotal);

/** UMKM of Lampung on 2022-02-18, the total alone. Evidence: `single-source`. */
export const lampungTotal20220218 = /* @__PURE__ */ deepFreeze({
  region: "Lampung",
  asOf: "2022-02-18",
  totalPrinted: 192_224,
  evidence: "single-source",
} as const satisfies PopulationTotal);

/** UMKM of Lampung on 2023-10-30: adds up. Evidence: `single-source`. */
export const lampung20231030 = /* @__PURE__ */ deepFreeze({
  region: "Lampung",
  asOf: "2023-10-30",
  mikro: 263_778,
  kecil: 9_303,
  menengah: 376,
  totalPrinted: 273_457,
  evidence: "single-source",
  note: "The parts add up to the printed total.",
} as const satisfies Population);

/** UMKM of Lampung as stated on 2024-03-05: adds up. Evidence: `secondary`. */
export const lampung20240305 = /* @__PURE__ */ deepFreeze({
  region: "Lampung",
  asOf: "2024-03-05",
  mikro: 311_844,
  kecil: 14_062,
  menengah: 599,
  totalPrinted: 326_505,
  evidence: "secondary",
  note: "The parts add up to the printed total. Stated by the provincial office at a workshop on that day.",
} as const satisfies Population);

/** UMKM of Lampung on 2025-09-17, the total alone, printed as about. Evidence: `single-source`. */
export const lampungTotal20250917 = /* @__PURE__ */ deepFreeze({
  region: "Lampung",
  asOf: "2025-09-17",
  totalPrinted: 365_000,
  evidence: "single-source",
  note: "Printed as about.",
} as const satisfies PopulationTotal);
