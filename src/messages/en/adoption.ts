import type { AdoptionWording } from "../wording/adoptionWording";

const statuses = { onboarded: "onboarded", "not-onboarded": "not onboarded", unknown: "not settled" } as const;

/** Adoption, in English. */
export const adoption: AdoptionWording = {
  headline: (definition, day, status) => `On ${day} by ${definition}: ${statuses[status]} (go digital).`,
  tally: (base, day) => `Of ${base} businesses on ${day}:`,
  count: (definition, { yes, no, unknown }, share) => {
    const counts = `${definition}: ${yes} onboarded, ${no} not, ${unknown} not known`;
    if (share === null) return counts;
    const [least, most] = share;
    return `${counts} (${least === most ? least : `${least} to ${most}`} of all that were counted)`;
  },
  sideBySide: "Bodies count different things; these are no series.",
  bands: { "very-low": "very low", low: "low", high: "high", "very-high": "very high" },
  intensity: (least, most, outOf, bands) =>
    `Digital intensity: ${least === most ? least : `${least} to ${most}`} of ${outOf} points, ${bands}.`,
  basic: (basic) =>
    basic === null
      ? "Basic level (at least 4 points): not settled."
      : `Basic level (at least 4 points): ${basic ? "reached" : "not reached"}.`,
  unknownVariables: (names) => `Not known: ${names}.`,
};
