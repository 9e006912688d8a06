import type { Condition } from "../../../criteria/condition";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";

/** Six months in business or, for KUR super mikro, one of four kinds of support instead; the same list in every text. */
export const enamBulanAtauDibina: Condition<ApplicantFacts> = {
  any: [
    { fact: "businessStartedOn", monthsBeforeAsOf: 6 },
    { fact: "mentored", is: true },
    { fact: "trained", is: true },
    { fact: "inKelompokUsaha", is: true },
    { fact: "familyInBusiness", is: true },
  ],
};
