import type { RegulationId } from "./regulations/regulations";

/** An article as one says it, the id of its regulation first: `permenko-1-2023 Pasal 24 ayat (4a)`. */
export type Place = `${RegulationId} ${string}`;

/** One article or more. */
export type Places = readonly [Place, ...Place[]];

/** A value of law as the data writes it: with articles as text, which `cited` parses. */
export type Written<T> = T extends unknown ? Omit<T, "cite"> & { readonly cite: Places } : never;
