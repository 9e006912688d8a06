import type { Condition } from "../../../criteria/condition";
import type { Citation } from "../../../law/graded";
import type { ApplicantFacts } from "../../../vocabulary/applicantFacts";
import type { KurTerm } from "./termRows";

const pasal26Ayat2: Citation = { regulation: "permenko-1-2023", at: "Pasal 26 ayat (2)" };
const pasal26: Citation = { regulation: "permenko-1-2023", at: "Pasal 26" };

// Terms of KUR kecil that several periods share.

/** From 2023-01-27: the first access. */
export const akses1: KurTerm<"rate"> = {
  when: { fact: "kurKecilCount", atMost: 0 },
  then: 0.06,
  cite: [pasal26],
  evidence: "secondary",
};
/** The second access. */
export const akses2: KurTerm<"rate"> = {
  when: { fact: "kurKecilCount", atMost: 1 },
  then: 0.07,
  cite: [pasal26],
  evidence: "secondary",
};
/** The third access. */
export const akses3: KurTerm<"rate"> = {
  when: { fact: "kurKecilCount", atMost: 2 },
  then: 0.08,
  cite: [pasal26],
  evidence: "secondary",
};
/** The fourth access. */
export const akses4: KurTerm<"rate"> = {
  when: { fact: "kurKecilCount", atMost: 3 },
  then: 0.09,
  cite: [pasal26],
  evidence: "secondary",
};

/** A further one: how many there may be was not read. */
export const akses5: KurTerm<"rate"> = {
  then: { unstated: "batas-penerimaan" },
  cite: [pasal26Ayat2],
  evidence: "secondary",
  note: "The rates were read for four accesses, and that the paragraph limits them, but not how many it allows.",
};

/** A sugar-cane farmer with the offtaker as avalis. */
export const tebuDenganAvalis: Condition<ApplicantFacts> = {
  all: [
    { fact: "sugarCaneFarmer", is: true },
    { fact: "offtakerIsAvalis", is: true },
  ],
};
