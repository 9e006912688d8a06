/** The facts about a candidate migrant worker who asks for KUR. A name shared with other lists means the same. */
export const pmiFacts = {
  plafon: "rupiah",
  disasterProvince: ["aceh", "sumatera-utara", "sumatera-barat", "lainnya"],
  migrantCandidate: "yes-no",
  contractMonths: "count",
  hasNik: "yes-no",
  hasNpwp: "yes-no",
} as const;

/** The facts of {@link pmiFacts}, as conditions read them. */
export type PmiFacts = typeof pmiFacts;
