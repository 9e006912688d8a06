import type { Population, UmkmSize } from "../population";

/** A count with the register that it comes from, as an id, and its region. */
export interface RegisteredCount {
  /** A whole number from 0 on. */
  readonly value: number;
  readonly region?: string;
  readonly register?: string;
}

/** A population as an operand: its printed total, or the sum of its classes where a total is not printed. */
export type CountedPopulation = Partial<Omit<Population, UmkmSize>> & {
  readonly [Size in UmkmSize]?: number | null;
};

/** The properties of a population. */
export const populationNames = [
  "region",
  "asOf",
  "register",
  "mikro",
  "kecil",
  "menengah",
  "totalPrinted",
  "besar",
  "evidence",
  "note",
  "source",
] as const satisfies readonly (keyof Population)[];
