import type { FactTables } from "../wording/factWording";

/** The facts that only programmes other than KUR ask for, in English. */
export const programmeFacts: FactTables["programmes"] = {
  legalForm: {
    label: "legal form",
    question: "What is the legal form of the business?",
  },
  receivesKur: {
    label: "running KUR",
    question: "Does a KUR run, at whichever lender?",
    yes: "a KUR runs",
    no: "no KUR runs",
  },
  programmeCreditInSikp: {
    label: "record in SIKP",
    question: "Is the running credit of a government programme recorded in SIKP (the programme's register)?",
    yes: "the running programme credit is recorded in SIKP",
    no: "no running programme credit is recorded in SIKP",
  },
  sex: {
    label: "sex",
    question: "Is the applicant female or male?",
  },
  monthlyIncomePerHead: {
    label: "monthly income per head of the family",
    question: "What is the family's income per head a month, in rupiah?",
  },
  joinsWeeklyMeetings: {
    label: "weekly meetings",
    question: "Will the applicant join the weekly meetings of the group?",
    yes: "joins the weekly meetings",
    no: "does not join the weekly meetings",
  },
  joinsTanggungRenteng: {
    label: "tanggung renteng of the group",
    question: "Does the applicant join the tanggung renteng (joint liability) of the group?",
    yes: "joins the tanggung renteng",
    no: "does not join the tanggung renteng",
  },
  labourIntensiveIndustry: {
    label: "industry",
    question: "In which labour-intensive industry is the business?",
  },
  forInvestment: {
    label: "use for investment",
    question: "Is the credit for investment, alone or with working capital?",
    yes: "for investment, alone or with working capital",
    no: "not for investment",
  },
  plafonAtLimitAccepted: {
    label: "plafon exactly at a limit",
    question: "Does the lender accept a plafon exactly at the limit?",
    yes: "the lender accepts a plafon exactly at the limit",
    no: "the lender does not accept a plafon exactly at the limit",
  },
  warehouseReceiptValue: {
    label: "value of the warehouse receipt",
    question: "What is the value of the goods on the warehouse receipt, in rupiah?",
  },
  ssrgPlafonThisYear: {
    label: "SSRG plafon already had this year",
    question: "How much SSRG plafon was already had this year, in rupiah?",
  },
  bumnOrBumdStaff: {
    label: "employment at a BUMN or BUMD",
    question: "Is the owner employed by a BUMN or BUMD (state or regional company)?",
    yes: "employed by a BUMN or BUMD",
    no: "not employed by a BUMN or BUMD",
  },
  receivedBpumThisYear: {
    label: "BPUM already had this year",
    question: "Was a BPUM already had this year?",
    yes: "a BPUM was already had this year",
    no: "no BPUM was had this year",
  },
};
