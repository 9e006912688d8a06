import type { Truth } from "../../core/truth/truth";
import type { Adoption } from "../../digital/assessAdoption";
import type { IntensityBand } from "../../digital/digitalIntensity";
import type { Words } from "./words";

/** The wording of adoption: who is onboarded (*sudah go digital*), and how digital a business is. */
export interface AdoptionWording {
  /** The answer for one business by one definition. */
  readonly headline: (definition: string, day: string, status: Adoption["status"]) => string;
  /** Stands before counts by definition. */
  readonly tally: (base: string, day: string) => string;
  /** The counts of one definition, and the least and largest share that is onboarded; `null` for an empty count. */
  readonly count: (
    definition: string,
    counts: { readonly yes: string; readonly no: string; readonly unknown: string },
    share: readonly [least: string, most: string] | null,
  ) => string;
  /** Follows counts: that they are not a series. */
  readonly sideBySide: string;
  readonly bands: Words<IntensityBand>;
  /** The least and the most points, and the bands that are possible. */
  readonly intensity: (least: string, most: string, outOf: string, bands: string) => string;
  /** Whether the basic level of 4 points is reached. */
  readonly basic: (basic: Truth) => string;
  /** The variables that are not known. */
  readonly unknownVariables: (names: string) => string;
}
