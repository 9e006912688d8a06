import { businessSectors, occupations, sizes } from "./options";

/** The effective yearly rate of the last KUR mikro; the rate of 2026 in the three provinces changes with the year. */
export const kurMikroRates = [
  "3-persen",
  "6-persen",
  "7-persen",
  "8-persen",
  "9-persen",
  "provinsi-bencana-2026",
] as const;

/**
 * The facts about an applicant for KUR, alone or as a member of a cluster. A name means the same everywhere.
 *
 * A person may have several credits, past and running, so each question is about all of them. An amount is that of the
 * largest credit, or of all together if its name says accumulated or outstanding. Zero means that there was none.
 */
export const applicantFacts = {
  plafon: "rupiah",
  businessStartedOn: "date",
  size: sizes,
  sector: businessSectors,
  provenExport: "yes-no",
  disasterProvince: ["aceh", "sumatera-utara", "sumatera-barat", "lainnya"],
  affectedByDisaster: "yes-no",
  extended: "yes-no",
  sugarCaneFarmer: "yes-no",
  offtakerIsAvalis: "yes-no",
  productiveAndFeasible: "yes-no",
  hasilPenjualanTahunan: "rupiah",
  occupation: occupations,
  hasNik: "yes-no",
  hasNpwp: "yes-no",
  hasNib: "yes-no",
  hasBusinessLetter: "yes-no",
  hasBpjsKetenagakerjaan: "yes-no",
  mentored: "yes-no",
  trained: "yes-no",
  inKelompokUsaha: "yes-no",
  familyInBusiness: "yes-no",
  hadKur: "yes-no",
  kurMikroCount: "count",
  kurMikroOutstanding: "rupiah",
  kurMikroThisCycle: "rupiah",
  kurMikroAccumulated: "rupiah",
  lastKurMikroRate: kurMikroRates,
  kurKecilCount: "count",
  kurKecilAccumulated: "rupiah",
  kurAtOtherLender: "yes-no",
  hadCommercialCredit: "yes-no",
  hadOtherCommercialCredit: "yes-no",
  ultraMikroPlafon: "rupiah",
  productiveConsumptionPlafon: "rupiah",
  productiveUseProven: "yes-no",
  programmeCredit: ["tidak-ada", "lunas", "berjalan"],
  creditRunning: "yes-no",
  otherCreditRunning: "yes-no",
  runningCreditCurrent: "yes-no",
  novice: "yes-no",
  recommendedByChair: "yes-no",
  registeredInSikp: "yes-no",
} as const;

/** The facts of {@link applicantFacts}, as conditions read them. */
export type ApplicantFacts = typeof applicantFacts;
