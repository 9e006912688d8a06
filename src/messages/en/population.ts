import { klasterProvisionsEnglish } from "../../financing/programmes/klaster.words";
import type { PopulationWording, SupportWording } from "../wording/populationWording";

/** Counts, shares and parts, in English. */
export const population: PopulationWording = {
  reconciled: (sum) => `Reconciled: the parts sum to ${sum}, the printed total.`,
  off: (sum, printed, difference, printedIsLarger) =>
    `Off: the parts sum to ${sum}, the printed total is ${printed}, ${difference} too ${printedIsLarger ? "large" : "small"}.`,
  noTotal: (sum) => `The parts sum to ${sum}; no total is printed.`,
  notChecked: (sum, printed) => `Not checked: the parts that are known sum to ${sum}, the printed total is ${printed}.`,
  partsNotKnown: (parts) => `Not known, and so not 0: ${parts}.`,
  leftForPart: (part, value) => `If the total is right, ${part} is ${value}.`,
  compositionNotKnown: (classes, least) =>
    `Not known: ${classes}. So the shares are not known; the other classes sum to ${least}.`,
  incomparable: {
    "different-registers": "The counts come from different registers: their difference is not growth.",
    "different-regions": "The counts are of different regions: their difference is not growth.",
  },
  composition: (base, shares) => `Composition of ${base} units: ${shares} (rounded to exactly 100%).`,
  compositionTies: (classes) => `Equal claims to the last digit between ${classes}; their order decided.`,
  empty: "There is no unit, and so no composition.",
  growth: (direction, change, previous, current) =>
    `${direction === "up" ? "Up" : "Down"} ${change}, from ${previous} to ${current}`,
  same: (current) => `Unchanged at ${current}`,
  ofPrevious: (share) => `: ${share} of the previous figure.`,
  previousIsZero: ": no percentage, because the previous figure is zero.",
  apportionment: (total, method) => `${total} divided by weight, method ${method}:`,
  methods: {
    hamilton: "Hamilton (largest remainders)",
    webster: "Webster (Sainte-Laguë)",
    dhondt: "D'Hondt (Jefferson)",
    "huntington-hill": "Huntington-Hill (equal proportions)",
    adams: "Adams (rounding up)",
    dean: "Dean (harmonic means)",
  },
  position: (number) => `part ${number}`,
  part: (name, allocation, quota) => `${name}: ${allocation} (quota ${quota})`,
  tie: (names, units) => `Equal claims: ${names}, to ${units} units; the input order decided.`,
};

/** Support activities, in English. */
export const support: SupportWording = {
  kinds: {
    pelatihan: "Training",
    pendampingan: "Mentoring",
    lokakarya: "Workshop",
    "pemetaan-potensi": "Mapping of potential",
    "kerja-sama": "Cooperation",
  },
  provisions: klasterProvisionsEnglish,
  organiser: (name) => `organised by ${name}`,
  partner: (name) => `with ${name}`,
  region: (code, scheme) => `region ${code} (code of ${scheme})`,
  participants: (count) => `participants ${count}`,
  source: (source) => `source: ${source}`,
};
