import { deepFreeze } from "../core/plain/deepFreeze";
import { indonesia2016, indonesia2017, indonesia2018, indonesia2019, indonesia2021 } from "./indonesiaPopulations";
import {
  lampung20231030,
  lampung20240305,
  lampungTotal2018,
  lampungTotal20210909,
  lampungTotal20220218,
  lampungTotal20250917,
} from "./lampungPopulations";
import type { Population, PopulationTotal } from "./population";

/**
 * List every population that the library holds: Indonesia, then Lampung, each from the oldest to the newest.
 *
 * The counts come from different sources and measures: read the grade and the note before joining two into a series. A
 * count has its region, its day or year, its grade and its note. Its source and the day of its last check were not
 * kept, and counts are never `law-text`: look one up before you cite it.
 *
 * @example
 * ```ts
 * import { populations } from "umkm/population";
 *
 * // Which populations of Lampung come with their size classes?
 * populations.filter((one) => one.region === "Lampung" && "mikro" in one).map(({ asOf }) => asOf); // => ["2023-10-30", "2024-03-05"]
 * ```
 */
export const populations = /* @__PURE__ */ deepFreeze([
  indonesia2016,
  indonesia2017,
  indonesia2018,
  indonesia2019,
  indonesia2021,
  lampungTotal2018,
  lampungTotal20210909,
  lampungTotal20220218,
  lampung20231030,
  lampung20240305,
  lampungTotal20250917,
] as const satisfies readonly (Population | PopulationTotal)[]);
