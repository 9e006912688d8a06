import * as z from "zod/mini";
import { calendarDate, type DateText } from "../core/day/calendarDate";
import { readCount } from "../core/fact/readCount";
import { checkedSchema } from "./schema/checkedSchema";
import { textSchema } from "./schema/textSchema";

/** Counts of businesses by size class in a region, as a source prints them. */
export interface PopulationTable {
  /** The name of the region, as the source gives it. */
  readonly region: string;
  /** The day that the counts are for, or its year if the day is not known. */
  readonly asOf: DateText | `${number}`;
  readonly mikro: number;
  readonly kecil: number;
  readonly menengah: number;
  /** The total of mikro, kecil and menengah as printed; it need not be their sum. */
  readonly totalPrinted?: number;
  readonly besar?: number;
}

const asOfSchema = /* @__PURE__ */ checkedSchema<PopulationTable["asOf"]>(
  (input) => {
    if (typeof input !== "string" || !/^[1-9]\d{3}$/.test(input)) calendarDate(input as string);
  },
  { type: "string", pattern: "^[1-9][0-9]{3}(-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$" },
);
const countSchema = /* @__PURE__ */ checkedSchema<number>((input) => readCount(input, []), {
  type: "integer",
  minimum: 0,
  maximum: 9_007_199_254_740_991,
});
const printedSchema = /* @__PURE__ */ z.exactOptional(countSchema);

/**
 * The schema of a {@link PopulationTable}. A printed total that is not the sum is valid: sources print such totals.
 *
 * @example
 * ```ts
 * import { populationTableSchema } from "umkm/entities";
 *
 * // Is a row with a count that is not whole a table?
 * const lampung = { region: "Lampung", asOf: "2024-03-05", mikro: 311_844, kecil: 14_062, menengah: 599 };
 * populationTableSchema.safeParse(lampung).success; // => true
 * populationTableSchema.safeParse({ ...lampung, kecil: "14.062" }).success; // => false
 * ```
 */
export const populationTableSchema: z.ZodMiniType<PopulationTable, PopulationTable> = /* @__PURE__ */ z.strictObject(
  {
    region: textSchema,
    asOf: asOfSchema,
    mikro: countSchema,
    kecil: countSchema,
    menengah: countSchema,
    totalPrinted: printedSchema,
    besar: printedSchema,
  },
  "expected an object with no property beside region, asOf, mikro, kecil, menengah, totalPrinted, besar",
);
