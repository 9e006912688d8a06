import type * as z from "zod/mini";
import { factSchema, type StoredFactOf } from "./factSchema";

/** The schema of a calendar day: exact, a range, not known and why, or `null`. */
export const dateFactSchema: z.ZodMiniType<StoredFactOf<"date">, StoredFactOf<"date">> = /* @__PURE__ */ factSchema(
  "date",
);
