import { refuseUnknown } from "../core/error/refuseUnknown";
import { UmkmError } from "../core/error/UmkmError";
import type { YesNoFact } from "../core/fact/fact";
import type { Choice, MissingWhy } from "../core/fact/known";
import { readFact } from "../core/fact/readFact";
import { deepFreeze } from "../core/plain/deepFreeze";
import type { Truth } from "../core/truth/truth";

/** The bands of the Digital Intensity Index of the EU, from the lowest to the highest. */
export const intensityBands = /* @__PURE__ */ deepFreeze(["very-low", "low", "high", "very-high"] as const);

/** A band of the Digital Intensity Index. */
export type IntensityBand = (typeof intensityBands)[number];

/** How digital a business is, in points. */
export interface DigitalIntensity {
  readonly kind: "digital-intensity";
  /** `known` if every completion of the answers lies in the same band. */
  readonly status: "known" | "unknown";
  /** The fewest and the most points that the answers leave; both inclusive. */
  readonly score: { readonly atLeast: number; readonly atMost: number };
  /** How many points there are: one for each variable. */
  readonly outOf: 12;
  readonly band: IntensityBand | null;
  /** The bands that are still possible, from the lowest on. */
  readonly candidates: readonly IntensityBand[];
  /** Whether it is at least basic: four points or more. */
  readonly basic: Truth;
  /** The variables that are not known, and why. */
  readonly missing: readonly { readonly variable: string; readonly why: MissingWhy }[];
}

/** The most points of each band but the last. */
const most = [3, 6, 9] as const;

/**
 * Score how digital a business is: one point for each true variable of twelve, with the bands of the EU.
 *
 * 0 to 3 points are very low, 4 to 6 low, 7 to 9 high, 10 to 12 very high; basic is at least 4. The variables change
 * with the survey year, so the caller names all twelve, and gives `null` for one that is not known.
 *
 * The answer does not carry a grade: the points and bands rest on one source (`single-source`). The EU may change them
 * with the survey year.
 *
 * @param variables - twelve yes-no facts by name.
 * @throws UmkmError `invalid-count` for more or fewer than twelve; `invalid-option` for a value that is not a yes-no;
 *   `unknown-fact` for anything that is not a plain object.
 *
 * @see Eurostat, reference metadata of the Digital Intensity Index (isoc_e_dii).
 *
 * @example
 * ```ts
 * import { digitalIntensity } from "umkm";
 *
 * // How digital is a shop with five of the twelve, two of them being unknown?
 * const five = { website: true, socialMedia: true, cloud: true, erp: true, eInvoices: true };
 * const rest = { crm: false, ai: false, bigData: false, iot: false, training: false, sells: null, specialists: null };
 * const intensity = digitalIntensity({ ...five, ...rest });
 * intensity.score; // => { atLeast: 5, atMost: 7 }
 * intensity.candidates; // => ["low", "high"]
 * intensity.basic; // => true
 * ```
 */
export function digitalIntensity(variables: Readonly<Record<string, YesNoFact>>): DigitalIntensity {
  refuseUnknown(variables, Object.keys(variables ?? {}), "unknown-fact");
  const known = Object.entries(variables).map(([variable, given]) => {
    return { variable, ...(readFact("yes-no", given, [variable]) as Choice) };
  });
  if (known.length !== 12) throw new UmkmError("invalid-count", ["variables"], "twelve variables");
  const atLeast = known.filter(({ among }) => !among.includes(false)).length;
  const atMost = known.filter(({ among }) => among.includes(true)).length;
  const candidates = intensityBands.slice(bandAt(atLeast), bandAt(atMost) + 1);
  return {
    kind: "digital-intensity",
    status: candidates.length === 1 ? "known" : "unknown",
    score: { atLeast, atMost },
    outOf: 12,
    band: candidates.length === 1 ? (candidates[0] as IntensityBand) : null,
    candidates,
    basic: atLeast >= 4 ? true : atMost < 4 ? false : null,
    missing: known.flatMap(({ variable, why }) => (why ? [{ variable, why }] : [])),
  };
}

function bandAt(points: number): number {
  return most.filter((limit) => points > limit).length;
}
