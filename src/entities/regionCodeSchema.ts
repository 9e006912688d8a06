import type * as z from "zod/mini";
import { UmkmError } from "../core/error/UmkmError";
import { type RegionCode, regionSchemes } from "../identifiers/region";
import { optionSchema } from "./schema/optionSchema";
import { recordSchema } from "./schema/recordSchema";
import { textSchema } from "./schema/textSchema";

const schemeSchema = /* @__PURE__ */ optionSchema(regionSchemes);

/** The schema of a region code with its scheme: its structure, not whether the region exists. */
export const regionCodeSchema: z.ZodMiniType<RegionCode, RegionCode> = /* @__PURE__ */ recordSchema<RegionCode>(
  { scheme: schemeSchema, code: textSchema },
  {},
  readCode,
);

// From the province down to the village: 2, 2, 2 and 4 digits for Kemendagri, with dots or without; 2, 2, 3 and 3 for BPS.
function readCode({ scheme, code }: RegionCode): void {
  const form = scheme === "bps" ? /^\d\d(\d\d(\d{3}(\d{3})?)?)?$/ : /^\d\d(\.?\d\d(\.?\d\d(\.?\d{4})?)?)?$/;
  if (!form.test(code)) throw new UmkmError("invalid-fact", ["code"], "a region code in the form of its scheme");
}
