import { businessSectors, occupations } from "../../core/options";

/** What a commercial credit in the past was for; the exceptions of the rule on prior credit are told apart. */
export const commercialCreditKinds = [
  "konsumsi-rumah-tangga",
  "ultra-mikro",
  "pinjaman-digital",
  "konsumsi-tercatat-produktif",
  "komersial-lain",
] as const;

/** Which credit runs beside the one asked for. */
export const runningCreditKinds = [
  "tidak-ada",
  "kur-penyalur-sama",
  "kpr",
  "roda-dua-produktif",
  "pensiun",
  "kartu-kredit",
  "resi-gudang",
  "konsumsi-rumah-tangga",
  "lainnya",
] as const;

/** What one who asks for KUR, alone or as a member of a cluster, is asked about; the names mean the same everywhere. */
export const applicantFacts = {
  plafon: "rupiah",
  businessStartedOn: "date",
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
  kurMikroCount: "count",
  kurMikroOutstanding: "rupiah",
  kurAtOtherLender: "yes-no",
  hadCommercialCredit: "yes-no",
  commercialCreditKind: commercialCreditKinds,
  commercialCreditPlafon: "rupiah",
  productiveUseProven: "yes-no",
  programmeCredit: ["tidak-ada", "lunas", "berjalan"],
  runningCredit: runningCreditKinds,
  runningCreditCurrent: "yes-no",
  novice: "yes-no",
  recommendedByChair: "yes-no",
  registeredInSikp: "yes-no",
} as const;

/** The facts of {@link applicantFacts}, as conditions read them. */
export type ApplicantFacts = typeof applicantFacts;
