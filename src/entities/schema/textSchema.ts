import type * as z from "zod/mini";
import { UmkmError } from "../../core/error/UmkmError";
import { checkedSchema } from "./checkedSchema";

/** The schema of a text that is not blank. An issue has the code `invalid-fact`. */
export const textSchema: z.ZodMiniType<string, string> = /* @__PURE__ */ checkedSchema(
  (input) => {
    if (typeof input !== "string" || input.trim() === "")
      throw new UmkmError("invalid-fact", [], "text that is not blank");
  },
  { type: "string", pattern: "\\S" },
);
