import { businessSectors, occupations, sizes } from "./options";

/** At which effective rate a year the last KUR mikro ran; that of 2026 in the three provinces changes with the year. */
export const kurMikroRates = [
  "3-persen",
  "6-persen",
  "7-persen",
  "8-persen",
  "9-persen",
  "provinsi-bencana-2026",
] as const;

/**
 * What one who asks for KUR, alone or as a member of a cluster, is asked about; the names mean the same everywhere.
 *
 * A person may have had several credits and have several now, so each question is about all of them: an amount is that
 * of the largest, or of all together where its name says accumulated or outstanding. Zero says that there was none.
 */
export const applicantFacts = {
  plafon: "rupiah",
  businessStartedOn: "date",
  size: sizes,
  sector: businessSectors,
  provenExport: "yes-no",
  disasterProvince: ["aceh", "sumatera-utara", "sumatera-barat", "lainnya"],
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
