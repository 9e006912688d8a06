import { deepFreeze } from "../core/plain/deepFreeze";
import type { Evidence } from "../law/evidence";
import type { KbliEdition } from "../vocabulary/options";

/** A category of KBLI: a letter means what its own edition says. */
export interface KbliCategory {
  /** What the category holds, in short and in English; the same activity has the same id in both editions. */
  readonly activity: string;
  readonly evidence: Evidence;
}

/**
 * The categories of each edition by letter. What is `unverified` is from memory; K, L and P of 2020 are named by one
 * source, and 2025 is Peraturan BPS 7/2025, as far as it was read or others have it.
 */
export const kbliCategories: Readonly<Record<KbliEdition, Readonly<Record<string, KbliCategory>>>> =
  /* @__PURE__ */ deepFreeze({
    "2020": {
      A: { activity: "agriculture", evidence: "unverified" },
      B: { activity: "mining", evidence: "unverified" },
      C: { activity: "manufacturing", evidence: "unverified" },
      D: { activity: "electricity-gas", evidence: "unverified" },
      E: { activity: "water-waste", evidence: "unverified" },
      F: { activity: "construction", evidence: "unverified" },
      G: { activity: "trade", evidence: "unverified" },
      H: { activity: "transport-storage", evidence: "unverified" },
      I: { activity: "accommodation-food", evidence: "unverified" },
      J: { activity: "information-communication", evidence: "unverified" },
      K: { activity: "finance", evidence: "single-source" },
      L: { activity: "real-estate", evidence: "single-source" },
      M: { activity: "professional", evidence: "unverified" },
      N: { activity: "administrative-support", evidence: "unverified" },
      O: { activity: "government", evidence: "unverified" },
      P: { activity: "education", evidence: "single-source" },
      Q: { activity: "health-social", evidence: "unverified" },
      R: { activity: "arts-sport", evidence: "unverified" },
      S: { activity: "other-services", evidence: "unverified" },
      T: { activity: "households", evidence: "unverified" },
      U: { activity: "extraterritorial", evidence: "unverified" },
    },
    "2025": {
      A: { activity: "agriculture", evidence: "unverified" },
      B: { activity: "mining", evidence: "unverified" },
      C: { activity: "manufacturing", evidence: "unverified" },
      D: { activity: "electricity-gas", evidence: "unverified" },
      E: { activity: "water-waste", evidence: "unverified" },
      F: { activity: "construction", evidence: "unverified" },
      G: { activity: "trade", evidence: "secondary" },
      H: { activity: "transport-storage", evidence: "unverified" },
      I: { activity: "accommodation-food", evidence: "unverified" },
      J: { activity: "publishing-broadcast-content", evidence: "law-text" },
      K: { activity: "telecom-programming", evidence: "law-text" },
      L: { activity: "finance", evidence: "single-source" },
      M: { activity: "real-estate", evidence: "single-source" },
      N: { activity: "professional", evidence: "single-source" },
      O: { activity: "administrative-support", evidence: "secondary" },
      P: { activity: "government", evidence: "secondary" },
      Q: { activity: "education", evidence: "secondary" },
      R: { activity: "health-social", evidence: "secondary" },
      S: { activity: "arts-sport", evidence: "secondary" },
      T: { activity: "other-services", evidence: "secondary" },
      U: { activity: "households", evidence: "secondary" },
      V: { activity: "extraterritorial", evidence: "secondary" },
    },
  });
