import type * as z from "zod/mini";
import { factSchema, type StoredFactOf } from "./factSchema";

/** The schema of an amount in rupiah: exact, a range, not known and why, or `null`. */
export const rupiahFactSchema: z.ZodMiniType<
  StoredFactOf<"rupiah">,
  StoredFactOf<"rupiah">
> = /* @__PURE__ */ factSchema("rupiah");
