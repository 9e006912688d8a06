// @ts-check

/** The day of the guide's cluster: in the second month of the period from 2025-08-08. */
export const asOf = "2025-09-01";

/** A group of cassava growers, as the guide describes it; each member borrows for itself. */
export const cluster = /** @type {const} */ ({
  managedTogether: true,
  hasMitraUsaha: true,
  commodity: "komoditas-produktif-lain",
  cooperationAgreement: true,
  developsMembers: true,
  certificate: "surat-dinas",
  registeredInSikp: true,
  appliesThroughChair: true,
  borrowsAsGroup: false,
});

const settled = /** @type {const} */ ({
  size: "mikro",
  hasilPenjualanTahunan: 600_000_000,
  productiveAndFeasible: true,
  novice: false,
  registeredInSikp: true,
  businessStartedOn: "2021-03-01",
  occupation: "lainnya",
  hadCommercialCredit: false,
  programmeCredit: "tidak-ada",
  kurAtOtherLender: false,
  creditRunning: false,
  hasNib: true,
  hasNik: true,
  hasNpwp: true,
  hasBpjsKetenagakerjaan: true,
});

/** Its members by name; the names are invented. */
export const members = {
  Sari: { ...settled, plafon: 100_000_000 },
  Budi: { ...settled, plafon: 50_000_000, novice: true, recommendedByChair: false },
  Citra: { ...settled, plafon: 500_000_001 },
  Dewi: { ...settled, plafon: 25_000_000, registeredInSikp: false },
  Eko: { ...settled, plafon: 500_000_000 },
  Fitri: { ...settled, plafon: 40_000_000, creditRunning: null },
};
