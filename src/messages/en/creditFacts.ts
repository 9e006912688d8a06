import type { FactTables } from "../wording/factWording";

/** The facts about credits, in English. */
export const creditFacts: FactTables["credit"] = {
  kurMikroCount: { label: "number of KUR mikro before", question: "How many KUR mikro were there before this one?" },
  kurMikroOutstanding: {
    label: "outstanding KUR mikro",
    question: "How much KUR mikro is outstanding, in rupiah?",
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
  commercialCreditKind: {
    label: "kind of commercial credit",
    question: "What was the commercial credit for?",
  },
  commercialCreditPlafon: {
    label: "plafon of the commercial credit",
    question: "What was the plafon (credit limit) of that commercial credit, in rupiah?",
  },
  productiveUseProven: {
    label: "proof of productive use",
    question: "Does the agreement of that credit prove productive use?",
    yes: "productive use is proven",
    no: "productive use is not proven",
  },
  programmeCredit: {
    label: "credit of a government programme other than KUR",
    question: "Is there a credit of a government programme other than KUR, and is it paid off?",
  },
  runningCredit: { label: "running credit", question: "Which credit is running?" },
  runningCreditCurrent: {
    label: "payment of the running credit",
    question: "Is the running credit current?",
    yes: "the running credit is current",
    no: "the running credit is not current",
  },
};
