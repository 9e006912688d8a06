import type * as z from "zod/mini";
import { factSchema, type StoredFactOf } from "./factSchema";

/** The schema of a yes or no: `true`, `false`, not known and why, or `null`. */
export const yesNoFactSchema: z.ZodMiniType<
  StoredFactOf<"yes-no">,
  StoredFactOf<"yes-no">
> = /* @__PURE__ */ factSchema("yes-no");
