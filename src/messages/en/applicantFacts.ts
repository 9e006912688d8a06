import type { FactTables } from "../wording/factWording";

/** The facts about one who asks for financing, in English. */
export const applicantFacts: FactTables["applicant"] = {
  plafon: { label: "plafon", question: "What plafon (credit limit) is asked for, in rupiah?" },
  businessStartedOn: {
    label: "first day of the business",
    question: "Since which day has the business run?",
    since: "the business has run",
  },
  hasilPenjualanTahunan: {
    label: "hasil penjualan tahunan",
    question:
      "What is the hasil penjualan tahunan (annual sales) of the year before or, where there is none, the estimate for this year, in rupiah?",
  },
  sector: { label: "sector", question: "In which sector is the business?" },
  provenExport: {
    label: "export",
    question: "Does the business export, proven by documents?",
    yes: "export is proven by documents",
    no: "no export is proven",
  },
  disasterProvince: {
    label: "province struck by disaster",
    question: "Is the business in Aceh, Sumatera Utara or Sumatera Barat?",
  },
  affectedByDisaster: {
    label: "hit by the disaster",
    question: "Was the applicant, or the business, hit by the disaster of late 2025 in that province?",
    yes: "hit by the disaster",
    no: "not hit by the disaster",
  },
  extended: {
    label: "extension",
    question: "Is this an extension, an addition or a restructuring, with its tenor counted from the first agreement?",
    yes: "an extension, an addition or a restructuring",
    no: "not an extension, an addition or a restructuring",
  },
  sugarCaneFarmer: {
    label: "sugar-cane farmer",
    question: "Does the applicant grow sugar cane?",
    yes: "a sugar-cane farmer",
    no: "no sugar-cane farmer",
  },
  offtakerIsAvalis: {
    label: "avalis (guarantor)",
    question: "Is the mitra usaha (offtaker) the avalis (guarantor)?",
    yes: "the mitra usaha is the avalis",
    no: "the mitra usaha is not the avalis",
  },
  productiveAndFeasible: {
    label: "feasibility",
    question: "Does the lender find the business productive and feasible?",
    yes: "the business is productive and feasible",
    no: "the business is not productive and feasible",
  },
  occupation: { label: "the owner's occupation", question: "What is the owner's occupation?" },
  hasNik: { label: "NIK", question: "Does the owner have a NIK?", yes: "has a NIK", no: "has no NIK" },
  hasNpwp: { label: "NPWP", question: "Does the owner have an NPWP?", yes: "has an NPWP", no: "has no NPWP" },
  hasNib: { label: "NIB", question: "Does the business have a NIB?", yes: "has a NIB", no: "has no NIB" },
  hasBusinessLetter: {
    label: "surat keterangan usaha",
    question: "Does the business have a surat keterangan usaha (business letter)?",
    yes: "has a surat keterangan usaha",
    no: "has no surat keterangan usaha",
  },
  hasBpjsKetenagakerjaan: {
    label: "BPJS Ketenagakerjaan",
    question: "Is the owner in BPJS Ketenagakerjaan (workers' insurance)?",
    yes: "is in BPJS Ketenagakerjaan",
    no: "is not in BPJS Ketenagakerjaan",
  },
  mentored: {
    label: "mentoring",
    question: "Does the owner take part in mentoring (pendampingan)?",
    yes: "takes part in mentoring",
    no: "takes part in no mentoring",
  },
  trained: {
    label: "training",
    question: "Did the owner take part in training for entrepreneurs or other training?",
    yes: "took part in training",
    no: "took part in no training",
  },
  inKelompokUsaha: {
    label: "membership of a kelompok usaha",
    question: "Is the owner a member of a kelompok usaha (business group)?",
    yes: "a member of a kelompok usaha",
    no: "no member of a kelompok usaha",
  },
  familyInBusiness: {
    label: "business in the family",
    question: "Does a family member have a productive and feasible business?",
    yes: "a family member has a productive and feasible business",
    no: "no family member has a productive and feasible business",
  },
  pmiStatus: {
    label: "migrant worker or candidate",
    question:
      "Is this a candidate migrant worker, a candidate for an apprenticeship abroad, a migrant worker, or none of these?",
  },
  hasPlacementAgreement: {
    label: "agreement of placement",
    question: "Does the applicant have an agreement of placement (perjanjian penempatan)?",
    yes: "has an agreement of placement",
    no: "does not have an agreement of placement",
  },
  hasWorkContract: {
    label: "employment contract",
    question: "Does the applicant have an employment contract?",
    yes: "has an employment contract",
    no: "does not have an employment contract",
  },
  contractMonths: {
    label: "length of the employment contract",
    question: "How many full months does the employment contract last?",
  },
  registeredInSiskoP2mi: {
    label: "registration in Sisko P2MI",
    question: "Is the applicant registered in Sisko P2MI, the system for migrant workers?",
    yes: "registered in Sisko P2MI",
    no: "not registered in Sisko P2MI",
  },
  novice: {
    label: "novice",
    question: "Is this a novice (pemula) in the business?",
    yes: "a novice",
    no: "no novice",
  },
  recommendedByChair: {
    label: "recommendation of the chair",
    question: "Is there a letter of recommendation by the chair of the group?",
    yes: "recommended by the chair",
    no: "not recommended by the chair",
  },
  registeredInSikp: {
    label: "registration in SIKP",
    question: "Is it registered in SIKP (the programme's register)?",
    yes: "registered in SIKP",
    no: "not registered in SIKP",
  },
};
