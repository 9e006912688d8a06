import type * as z from "zod/mini";
import { readCount } from "../../core/fact/readCount";
import { checkedSchema } from "./checkedSchema";

/** The schema of a whole number from 0 on. An issue has the code `invalid-count`. */
export const countSchema: z.ZodMiniType<number, number> = /* @__PURE__ */ checkedSchema(
  (input) => readCount(input, []),
  { type: "integer", minimum: 0, maximum: 9_007_199_254_740_991 },
);
