import type { Citation } from "../../law/graded";
import type { KurTerm } from "./termRows";

const pasal26: Citation = { regulation: "permenko-1-2023", at: "Pasal 26" };

// The rate of KUR kecil by access, from 2023-01-27 on.

/** The first access. */
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
