import type { Criterion } from "../../criteria/condition";
import type { Citation } from "../../law/graded";
import type { KppFacts } from "./facts";

/** A rule of Permenko 13/2025 whose article was not read. */
export const unread2025: Citation = { regulation: "permenko-13-2025", at: "pasal belum dibaca" };
const pasal6Ayat1: Citation = { regulation: "permenko-13-2025", at: "Pasal 6 ayat (1)" };

// What Permenko 13/2025 asks of both sides alike, as far as it was read. Of literal type, so that a side may declare
// facts of its own beside the shared ones.

/** No KUR runs beside it. */
export const tidakMenerimaKur = {
  id: "tidak-menerima-kur",
  when: { fact: "receivesKur", is: false },
  cite: [unread2025],
  evidence: "single-source",
} as const satisfies Criterion<KppFacts>;

/** No credit of another government programme runs beside it. */
export const tidakMenerimaKreditProgramLain = {
  id: "tidak-menerima-kredit-program-lain",
  when: { fact: "programmeCredit", in: ["tidak-ada", "lunas"] },
  cite: [unread2025],
  evidence: "single-source",
} as const satisfies Criterion<KppFacts>;

/** An NPWP, whatever the plafon. */
export const npwp = {
  id: "npwp",
  when: { fact: "hasNpwp", is: true },
  cite: [unread2025],
  evidence: "single-source",
} as const satisfies Criterion<KppFacts>;

/** A NIB. */
export const nib = {
  id: "nib",
  when: { fact: "hasNib", is: true },
  cite: [unread2025],
  evidence: "single-source",
} as const satisfies Criterion<KppFacts>;

/** The business has run for at least six months. */
export const enamBulan = {
  id: "usia-usaha-6-bulan",
  when: { fact: "businessStartedOn", monthsBeforeAsOf: 6 },
  cite: [unread2025],
  evidence: "single-source",
} as const satisfies Criterion<KppFacts>;

/** The lender goes by the candidates that are listed in SIKP. */
export const sikp = {
  id: "sikp",
  when: { fact: "registeredInSikp", is: true },
  cite: [pasal6Ayat1],
  evidence: "law-text",
  checkedOn: "2026-11-24",
  note: "The wording was read without its number; the number is counted from the articles beside it.",
} as const satisfies Criterion<KppFacts>;
