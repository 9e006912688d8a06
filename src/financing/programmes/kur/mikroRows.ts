import type { Citation } from "../../../law/graded";
import { unread2022, unread2026 } from "./citations";
import type { KurDocument, KurTerm } from "./termRows";

const pasal22: Citation = { regulation: "permenko-1-2023", at: "Pasal 22" };
const pasal24Ayat1A: Citation = { regulation: "permenko-1-2023", at: "Pasal 24 ayat (1) huruf a" };
const pasal24Ayat1B: Citation = { regulation: "permenko-1-2023", at: "Pasal 24 ayat (1) huruf b" };

/** The law's rate may be effective, or the equivalent flat or annuity one. */
export const setara: KurTerm<"method"> = {
  then: ["effective", "equivalent-flat", "equivalent-annuity"],
  cite: [pasal22],
  evidence: "unverified",
  note: "Law-text in Pasal 35 ayat (3) for KUR khusus; the wording of Pasal 22 was not read.",
};

/** Investment and working capital may run together; each may be added to its own kind. */
export const bersamaan: KurTerm<"concurrence"> = {
  then: ["same-kind", "investment-with-working-capital"],
  cite: [pasal24Ayat1A, pasal24Ayat1B],
  evidence: "law-text",
};

/** The longest tenor for working capital. */
export const tigaTahun: KurTerm<"workingCapitalMonths"> = { then: 36, cite: [unread2022], evidence: "unverified" };

/** The longest tenor for investment. */
export const limaTahun: KurTerm<"investmentMonths"> = { then: 60, cite: [unread2022], evidence: "unverified" };

/** An NPWP is owed above 50 million rupiah. */
export const npwp2026: KurDocument = {
  document: "npwp",
  when: { fact: "plafon", moreThan: 50_000_000 },
  cite: [unread2026],
  evidence: "secondary",
};
