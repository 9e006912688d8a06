import type * as z from "zod/mini";
import { readOption } from "../../core/fact/readOption";
import { checkedSchema } from "./checkedSchema";

/** A schema of one option of a list. An issue has the code `invalid-option`. */
export function optionSchema<const T extends string>(options: readonly T[]): z.ZodMiniType<T, T> {
  return checkedSchema((input) => readOption(options, input, []), { enum: options });
}
