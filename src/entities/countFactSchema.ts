import type * as z from "zod/mini";
import { factSchema, type StoredFactOf } from "./factSchema";

/** The schema of a whole number from 0 on: exact, a range, not known and why, or `null`. */
export const countFactSchema: z.ZodMiniType<StoredFactOf<"count">, StoredFactOf<"count">> = /* @__PURE__ */ factSchema(
  "count",
);
