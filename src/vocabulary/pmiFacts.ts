/** The facts about a migrant worker, or a candidate, who asks for KUR. A name shared with other lists means the same. */
export const pmiFacts = {
  plafon: "rupiah",
  disasterProvince: ["aceh", "sumatera-utara", "sumatera-barat", "lainnya"],
  affectedByDisaster: "yes-no",
  /** A candidate, a candidate for an apprenticeship abroad, a migrant worker already, or none of these. */
  pmiStatus: ["calon-pmi", "calon-magang", "pmi", "bukan"],
  hasPlacementAgreement: "yes-no",
  hasWorkContract: "yes-no",
  contractMonths: "count",
  registeredInSiskoP2mi: "yes-no",
  hasNik: "yes-no",
  hasNpwp: "yes-no",
  kurAtOtherLender: "yes-no",
  hadCommercialCredit: "yes-no",
  hadOtherCommercialCredit: "yes-no",
  productiveConsumptionPlafon: "rupiah",
  programmeCredit: ["tidak-ada", "lunas", "berjalan"],
  creditRunning: "yes-no",
  otherCreditRunning: "yes-no",
  runningCreditCurrent: "yes-no",
  registeredInSikp: "yes-no",
} as const;

/** The facts of {@link pmiFacts}, as conditions read them. */
export type PmiFacts = typeof pmiFacts;
