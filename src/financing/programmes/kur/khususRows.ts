import type { Citation } from "../../../law/graded";
import { unread2022 } from "./citations";
import type { KurDocument, KurTerm } from "./termRows";

const pasal4Ayat3H: Citation = { regulation: "permenko-12-2025", at: "Pasal 4 ayat (3) huruf h" };
const pasal14: Citation = { regulation: "permenko-1-2022", at: "Pasal 14" };
const pasal35Ayat3: Citation = { regulation: "permenko-1-2023", at: "Pasal 35 ayat (3)" };
const pasal35Ayat4A: Citation = { regulation: "permenko-1-2023", at: "Pasal 35 ayat (4) huruf a" };
const pasal35Ayat4B: Citation = { regulation: "permenko-1-2023", at: "Pasal 35 ayat (4) huruf b" };
const pasal35Ayat4C: Citation = { regulation: "permenko-1-2023", at: "Pasal 35 ayat (4) huruf c" };
const pasal35Ayat6: Citation = { regulation: "permenko-1-2023", at: "Pasal 35 ayat (6)" };

// Terms of KUR khusus that the first and the fourth amendment share.

/** 6 % effective a year. */
export const enamPersen: KurTerm<"rate"> = { then: 0.06, cite: [pasal35Ayat3], evidence: "law-text" };
/** Or the flat or annuity rate that is equivalent. */
export const setara: KurTerm<"method"> = {
  then: ["effective", "equivalent-flat", "equivalent-annuity"],
  cite: [pasal35Ayat3],
  evidence: "law-text",
};
/** Four years of working capital. */
export const empatTahun: KurTerm<"workingCapitalMonths"> = { then: 48, cite: [pasal35Ayat6], evidence: "law-text" };
/** Five years of investment. */
export const limaTahun: KurTerm<"investmentMonths"> = { then: 60, cite: [pasal35Ayat6], evidence: "law-text" };
/** Grace, as the lender judges. */
export const tenggang: KurTerm<"grace"> = { then: "lender-decides", cite: [pasal35Ayat6], evidence: "law-text" };
/** Nothing bars additional collateral above 100 million rupiah. */
export const agunanMenurutPenyalur: KurTerm<"additionalCollateral"> = {
  then: "lender-decides",
  cite: [pasal14],
  evidence: "unverified",
  note: "The rule bars additional collateral up to 100 million rupiah; what it asks above was not read.",
};
/** In periodic instalments, or after the harvest. */
export const berkalaAtauYarnen: KurTerm<"repayment"> = {
  then: ["periodic", "after-harvest"],
  cite: [unread2022],
  evidence: "secondary",
};
/** On default the chair coordinates the tanggung renteng, from 2025-08-08. */
export const ketuaMengoordinasikan: KurTerm<"onDefault"> = {
  then: "chair-coordinates",
  cite: [pasal4Ayat3H],
  evidence: "law-text",
};
/** The subsidy of KUR super mikro. */
export const subsidiSuperMikro: KurTerm<"subsidy"> = {
  when: { fact: "plafon", atMost: 10_000_000 },
  then: "as-kur-super-mikro",
  cite: [pasal35Ayat4A],
  evidence: "law-text",
};
/** The subsidy of KUR mikro. */
export const subsidiMikro: KurTerm<"subsidy"> = {
  when: { fact: "plafon", atMost: 100_000_000 },
  then: "as-kur-mikro",
  cite: [pasal35Ayat4B],
  evidence: "law-text",
};
/** The subsidy of KUR kecil. */
export const subsidiKecil: KurTerm<"subsidy"> = {
  when: { fact: "plafon", atMost: 500_000_000 },
  then: "as-kur-kecil",
  cite: [pasal35Ayat4C],
  evidence: "law-text",
};
/** BPJS Ketenagakerjaan for more than 100 million rupiah. */
export const bpjs2022: KurDocument = {
  document: "bpjs-ketenagakerjaan",
  when: { fact: "plafon", moreThan: 100_000_000 },
  cite: [unread2022],
  evidence: "secondary",
};
