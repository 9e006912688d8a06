import type { FactTables } from "../wording/factWording";

/** The facts about credits, in English. */
export const creditFacts: FactTables["credit"] = {
  hadKur: {
    label: "earlier KUR",
    question: "Has any kind of KUR been received before?",
    yes: "a KUR was received before",
    no: "no KUR was received before",
  },
  kurMikroCount: { label: "number of KUR mikro before", question: "How many KUR mikro were there before this one?" },
  kurMikroOutstanding: {
    label: "outstanding KUR mikro",
    question: "How much KUR mikro is outstanding, in rupiah?",
  },
  kurMikroThisCycle: {
    label: "KUR mikro in this season or cycle",
    question: "How much KUR mikro (plafon) was received in this planting season or production cycle, in rupiah?",
  },
  kurMikroAccumulated: {
    label: "accumulated KUR mikro",
    question: "What do all KUR mikro before this one add up to (plafon), paid off or not, in rupiah?",
  },
  lastKurMikroRate: {
    label: "rate of the last KUR mikro",
    question: "What was the effective rate a year of the last KUR mikro?",
  },
  kurKecilCount: {
    label: "number of KUR kecil before",
    question: "How many KUR kecil were there before this one?",
  },
  kurKecilAccumulated: {
    label: "accumulated KUR kecil",
    question: "What do all KUR kecil before this one add up to (plafon), paid off or not, in rupiah?",
  },
  kurAtOtherLender: {
    label: "KUR at another lender",
    question: "Does a KUR run at another lender?",
    yes: "a KUR runs at another lender",
    no: "no KUR runs at another lender",
  },
  hadCommercialCredit: {
    label: "prior commercial credit",
    question: "Has there been a commercial credit before?",
    yes: "there was a commercial credit",
    no: "there was no commercial credit",
  },
  hadOtherCommercialCredit: {
    label: "commercial credit of another kind",
    question:
      "Was there a commercial credit other than household consumption, ultra-micro, digital loans, and consumption credit that the credit register lists as productive?",
    yes: "there was a commercial credit of another kind",
    no: "commercial credit was only household consumption, ultra-micro, digital loans, or consumption listed as productive",
  },
  ultraMikroPlafon: {
    label: "plafon of ultra-micro credit",
    question: "What was the largest plafon (credit limit) of an ultra-micro credit, in rupiah (0 if there was none)?",
  },
  productiveConsumptionPlafon: {
    label: "plafon of consumption credit listed as productive",
    question:
      "What was the largest plafon (credit limit) of a consumption credit that the credit register lists as productive, in rupiah (0 if there was none)?",
  },
  productiveUseProven: {
    label: "proof of productive use",
    question: "Does the agreement of that consumption credit prove productive use?",
    yes: "productive use is proven",
    no: "productive use is not proven",
  },
  programmeCredit: {
    label: "credit of a government programme other than KUR",
    question: "Is there a credit of a government programme other than KUR, and is it paid off?",
  },
  creditRunning: {
    label: "running credit",
    question: "Is any credit running?",
    yes: "a credit is running",
    no: "no credit is running",
  },
  otherCreditRunning: {
    label: "running credit of another kind",
    question:
      "Is a credit running other than KUR, housing (KPR), a two-wheeler for the business, credit on a pension, a credit card, a warehouse receipt and household consumption?",
    yes: "a credit of another kind is running",
    no: "only KUR, KPR, a two-wheeler for the business, credit on a pension, a credit card, a warehouse receipt or household consumption is running",
  },
  runningCreditCurrent: {
    label: "payment of the running credits",
    question: "Are all running credits current?",
    yes: "all running credits are current",
    no: "a running credit is not current",
  },
};
