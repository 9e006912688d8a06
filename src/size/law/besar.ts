import type { Graded } from "../../law/graded";

const pasal1Angka4 = { regulation: "uu-20-2008", at: "Pasal 1 angka 4" } as const;

/** Besar is what is larger than menengah; neither law names an amount for it. */
export const besar: Graded = { cite: [pasal1Angka4], evidence: "secondary" };
