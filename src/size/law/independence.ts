import type { SizeExclusion } from "../types/regime";

const pasal1Angka2 = { regulation: "uu-20-2008", at: "Pasal 1 angka 2" } as const;
const pasal1Angka3 = { regulation: "uu-20-2008", at: "Pasal 1 angka 3" } as const;

/** A kecil business is no subsidiary or branch of, nor owned, controlled by or part of, a menengah or besar one. */
export const kecilIndependence: SizeExclusion = {
  id: "kecil-berdiri-sendiri",
  size: "kecil",
  bars: { fact: "partOf", in: ["menengah", "besar"] },
  cite: [pasal1Angka2],
  evidence: "law-text",
};

/** A menengah business is no subsidiary or branch of, nor owned, controlled by or part of, a kecil or besar one. */
export const menengahIndependence: SizeExclusion = {
  id: "menengah-berdiri-sendiri",
  size: "menengah",
  bars: { fact: "partOf", in: ["kecil", "besar"] },
  cite: [pasal1Angka3],
  evidence: "law-text",
};
