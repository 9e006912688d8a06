import { deepFreeze } from "../core/plain/deepFreeze";
import { legalForms, sexes } from "./options";

/** The labour-intensive industries that KIPK lists, and any other. */
export const labourIntensiveIndustries = [
  "makanan-minuman",
  "tekstil",
  "pakaian-jadi",
  "kulit-alas-kaki",
  "furnitur",
  "mainan-anak",
  "lainnya",
] as const;

/**
 * The facts that programmes other than KUR ask for beside {@link applicantFacts}; each programme declares the ones it
 * reads.
 */
export const programmeFacts = /* @__PURE__ */ deepFreeze({
  legalForm: legalForms,
  receivesKur: "yes-no",
  programmeCreditInSikp: "yes-no",
  sex: sexes,
  monthlyIncomePerHead: "rupiah",
  joinsWeeklyMeetings: "yes-no",
  joinsTanggungRenteng: "yes-no",
  labourIntensiveIndustry: labourIntensiveIndustries,
  forInvestment: "yes-no",
  plafonAtLimitAccepted: "yes-no",
  warehouseReceiptValue: "rupiah",
  ssrgPlafonThisYear: "rupiah",
  bumnOrBumdStaff: "yes-no",
  receivedBpumThisYear: "yes-no",
} as const);

/** The facts of {@link programmeFacts}, as conditions read them. */
export type ProgrammeFacts = typeof programmeFacts;
