import { deepFreeze } from "../core/plain/deepFreeze";
import type { Population } from "./population";

/** UMKM of Indonesia in 2016: the printed total is 1 above the sum of its parts. Evidence: `unverified`. */
export const indonesia2016 = /* @__PURE__ */ deepFreeze({
  region: "Indonesia",
  asOf: "2016",
  register: "ministry-series",
  mikro: 60_863_578,
  kecil: 731_047,
  menengah: 56_551,
  totalPrinted: 61_651_177,
  besar: 5_370,
  evidence: "unverified",
  note: "The printed total is 1 above the sum of the parts. The classes are unverified; the total is of a single source.",
  source: "total: github dencuyy25/eda",
} as const satisfies Population);

/** UMKM of Indonesia in 2017: adds up. Evidence: `unverified`. */
export const indonesia2017 = /* @__PURE__ */ deepFreeze({
  region: "Indonesia",
  asOf: "2017",
  register: "ministry-series",
  mikro: 62_106_900,
  kecil: 757_090,
  menengah: 58_627,
  totalPrinted: 62_922_617,
  besar: 5_460,
  evidence: "unverified",
  note: "The parts add up to the printed total. The classes are unverified; the total is of a single source.",
  source: "total: github dencuyy25/eda",
} as const satisfies Population);

/** UMKM of Indonesia in 2018: the printed total is 1 above the sum of its parts. Evidence: `unverified`. */
export const indonesia2018 = /* @__PURE__ */ deepFreeze({
  region: "Indonesia",
  asOf: "2018",
  register: "ministry-series",
  mikro: 63_350_222,
  kecil: 783_132,
  menengah: 60_702,
  totalPrinted: 64_194_057,
  besar: 5_550,
  evidence: "unverified",
  note: "The printed total is 1 above the sum of the parts. One source confirms the parts, rounded; the total is of a single source.",
  source: "total: github dencuyy25/eda",
} as const satisfies Population);

/** UMKM of Indonesia in 2019: the printed total is 1 above the sum of its parts. Evidence: `unverified`. */
export const indonesia2019 = /* @__PURE__ */ deepFreeze({
  region: "Indonesia",
  asOf: "2019",
  register: "ministry-series",
  mikro: 64_601_352,
  kecil: 798_679,
  menengah: 65_465,
  totalPrinted: 65_465_497,
  besar: 5_637,
  evidence: "unverified",
  note: "The printed total is 1 above the sum of the parts. One source confirms the parts, rounded; the total is of a single source. It rises by 1,271,440 in each of three years: extrapolated, and not counted.",
  source: "total: github dencuyy25/eda",
} as const satisfies Population);

/** UMKM of Indonesia in 2021: the total of 2018 cut again by the limits of PP 7/2021. Evidence: `single-source`. */
export const indonesia2021 = /* @__PURE__ */ deepFreeze({
  region: "Indonesia",
  asOf: "2021",
  register: "ministry-series-pp-7-2021",
  mikro: 63_955_369,
  kecil: 193_959,
  menengah: 44_728,
  besar: 5_550,
  evidence: "single-source",
  note: "The total of 2018 cut again by the limits of PP 7/2021; no total is printed. Its count of micro businesses was quoted as all UMKM (63.95 million, 2022-11-07).",
  source: "databoks cdcfe12b8f8af2b",
} as const satisfies Population);
