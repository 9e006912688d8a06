import type * as z from "zod/mini";
import { UmkmError } from "../core/UmkmError";
import { checkedSchema } from "./checkedSchema";

/** Make a schema of a number kept as text: digits only, of one of these lengths. An issue has the code `invalid-fact`. */
export function digitsSchema(...lengths: readonly number[]): z.ZodMiniType<string, string> {
  return checkedSchema((input) => {
    if (typeof input !== "string" || !/^\d+$/.test(input) || !lengths.includes(input.length)) {
      throw new UmkmError("invalid-fact", [], `${lengths.join(" or ")} digits as text`);
    }
  });
}
