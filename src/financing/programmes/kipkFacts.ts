import { labourIntensiveIndustries } from "../../vocabulary/programmeFacts";

/** What one who asks for KIPK is asked about. */
export const kipkFacts = {
  plafon: "rupiah",
  tenagaKerja: "count",
  businessStartedOn: "date",
  labourIntensiveIndustry: labourIntensiveIndustries,
  forInvestment: "yes-no",
} as const;

/** The facts of {@link kipkFacts}, as conditions read them. */
export type KipkFacts = typeof kipkFacts;
