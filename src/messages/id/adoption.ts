import type { AdoptionWording } from "../wording/adoptionWording";

const statuses = {
  onboarded: "sudah go digital",
  "not-onboarded": "belum go digital",
  unknown: "belum dapat dipastikan",
} as const;

/** Adoption, in Indonesian. */
export const adoption: AdoptionWording = {
  headline: (definition, day, status) => `Per ${day} menurut ${definition}: ${statuses[status]}.`,
  tally: (base, day) => `Dari ${base} usaha per ${day}:`,
  count: (definition, { yes, no, unknown }, share) => {
    const counts = `${definition}: ${yes} sudah go digital, ${no} belum, ${unknown} belum diketahui`;
    if (share === null) return counts;
    const [least, most] = share;
    return `${counts} (${least === most ? least : `${least} sampai ${most}`} dari semua yang dihitung)`;
  },
  sideBySide: "Tiap lembaga menghitung hal yang berbeda; angkanya bukan satu deret.",
  bands: { "very-low": "sangat rendah", low: "rendah", high: "tinggi", "very-high": "sangat tinggi" },
  intensity: (least, most, outOf, bands) =>
    `Intensitas digital: ${least === most ? least : `${least} sampai ${most}`} dari ${outOf} poin, ${bands}.`,
  basic: (basic) =>
    basic === null
      ? "Tingkat dasar (paling sedikit 4 poin): belum dapat dipastikan."
      : `Tingkat dasar (paling sedikit 4 poin): ${basic ? "tercapai" : "belum tercapai"}.`,
  unknownVariables: (names) => `Belum diketahui: ${names}.`,
};
