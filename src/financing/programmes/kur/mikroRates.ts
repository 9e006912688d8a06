import type { Citation } from "../../../law/graded";
import { noteAccesses } from "./notes";
import type { KurTerm } from "./termRows";

const pasal22: Citation = { regulation: "permenko-1-2023", at: "Pasal 22" };
const pasal24Ayat4: Citation = { regulation: "permenko-1-2023", at: "Pasal 24 ayat (4)" };
const pasal24Ayat4A: Citation = { regulation: "permenko-1-2023", at: "Pasal 24 ayat (4a)" };
const pasal36Ayat3B: Citation = { regulation: "permenko-1-2026", at: "Pasal 36 ayat (3) huruf b" };
const pasal37: Citation = { regulation: "permenko-1-2026", at: "Pasal 37" };
const pasal37Ayat2: Citation = { regulation: "permenko-1-2026", at: "Pasal 37 ayat (2)" };

// The ladder of KUR mikro. Where the rule allows no further credit, a row says so before any rate does.

/** From 2023-01-27: two accesses for other sectors. */
export const duaAkses: KurTerm<"rate"> = {
  when: {
    all: [
      { not: { fact: "sector", in: ["pertanian", "perkebunan", "perikanan", "peternakan"] } },
      { fact: "kurMikroCount", atLeast: 2 },
    ],
  },
  then: null,
  cite: [pasal24Ayat4A],
  evidence: "single-source",
  note: noteAccesses,
};
/** Four accesses for agriculture, estate crops, fishery and livestock. */
export const empatAkses: KurTerm<"rate"> = {
  when: { fact: "kurMikroCount", atLeast: 4 },
  then: null,
  cite: [pasal24Ayat4],
  evidence: "single-source",
  note: noteAccesses,
};
/** The first access. */
export const akses1: KurTerm<"rate"> = {
  when: { fact: "kurMikroCount", atMost: 0 },
  then: 0.06,
  cite: [pasal22],
  evidence: "secondary",
};
/** The second access. */
export const akses2: KurTerm<"rate"> = {
  when: { fact: "kurMikroCount", atMost: 1 },
  then: 0.07,
  cite: [pasal22],
  evidence: "secondary",
};
/** The third access. */
export const akses3: KurTerm<"rate"> = {
  when: { fact: "kurMikroCount", atMost: 2 },
  then: 0.08,
  cite: [pasal22],
  evidence: "secondary",
};
/** The fourth access: what is left. */
export const akses4: KurTerm<"rate"> = {
  then: 0.09,
  cite: [pasal22],
  evidence: "secondary",
};

/** From 2026-01-13: two akad for trade without proven export. */
export const batasAkad: KurTerm<"rate"> = {
  when: {
    all: [
      { fact: "sector", is: "perdagangan" },
      { fact: "provenExport", is: false },
      { fact: "kurMikroCount", atLeast: 2 },
    ],
  },
  then: null,
  cite: [pasal36Ayat3B],
  evidence: "transcription",
};
/** Production, or proven export. */
export const produksi: KurTerm<"rate"> = {
  when: { any: [{ not: { fact: "sector", is: "perdagangan" } }, { fact: "provenExport", is: true }] },
  then: 0.06,
  cite: [pasal37],
  evidence: "transcription",
};
/** The first akad of other trade. */
export const akad1: KurTerm<"rate"> = {
  when: { fact: "kurMikroCount", atMost: 0 },
  then: 0.06,
  cite: [pasal37, pasal37Ayat2],
  evidence: "transcription",
  note: "A KUR super mikro before it does not count: the first akad of KUR mikro is akad 1.",
};
/** The second akad of other trade: what is left. */
export const akad2: KurTerm<"rate"> = {
  then: 0.07,
  cite: [pasal37, pasal37Ayat2],
  evidence: "transcription",
  note: "A KUR super mikro before it does not count: the first akad of KUR mikro is akad 1.",
};
